// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/watch/WatchedApplication.h"

#include <algorithm>

namespace chauban::tests {

/// The events that kept the window's thread for more than a frame of its own processor time, on a machine that does
/// nothing else, since WatchedApplication::forgetSlowEvents(), in words, but for the excused. An excuse is the beginning of
/// "receiver event" or of what took the time within: `MainWindow`, `QPushButton "enter"`.
inline QStringList slowEventsBut(const QStringList &excused)
{
    QStringList told;
    for (const auto &slow : WatchedApplication::slowEvents()) {
        const QString outer = slow.receiver + u' ' + slow.event;
        const bool isExcused = std::ranges::any_of(excused, [&](const QString &excuse) {
            return outer.startsWith(excuse) || slow.within.startsWith(excuse);
        });
        if (slow.unhindered > WatchedApplication::mostProcessor && !isExcused)
            told << QStringLiteral("%1: %2 ms, most of it in %3")
                        .arg(outer)
                        .arg(slow.unhindered, 0, 'f', 1)
                        .arg(slow.within);
    }
    return told;
}

}
