// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace chauban::bench {

enum class Bound { AtMost, AtLeast };

/// One measured figure and what it should be: the line that packaging/bench gathers into its table, its fields parted
/// by tabs. True when the target was met.
inline bool verdict(const char *name, double value, Bound bound, double target, const char *unit = "×")
{
    const bool met = bound == Bound::AtMost ? value <= target : value >= target;
    std::printf("VERDICT\t%s\t%.2f %s\t%s %.2f %s\t%s\n",
        name,
        value,
        unit,
        bound == Bound::AtMost ? "≤" : "≥",
        target,
        unit,
        met ? "ok" : "missed");
    return met;
}

}
