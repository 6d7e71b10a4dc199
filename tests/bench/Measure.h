// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <ctime>

namespace chauban::bench {

/// Milliseconds of a clock: CLOCK_MONOTONIC, the same in all processes; CLOCK_THREAD_CPUTIME_ID, in which this thread
/// has had a processor, which tells on a busy machine what is ours.
inline double milliseconds(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// `part` 0.5: the median.
inline double percentile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values[qsizetype(part * double(values.size() - 1))];
}

}
