// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTime>

namespace chauban {

class Preferences;

/// Whether and when a person wants to hear of news through the desktop. The bell in the window always lists them.
struct NoticeHabits
{
    bool desktop = true;
    bool quiet = false; ///< from `from` to `to` nothing is shown, over midnight too
    QTime from = QTime(18, 0);
    QTime to = QTime(7, 0);

    static NoticeHabits of(const Preferences &preferences);
    void keepIn(Preferences &preferences) const;
    bool isQuietAt(QTime time) const;

    friend bool operator==(const NoticeHabits &, const NoticeHabits &) = default;
};

}
