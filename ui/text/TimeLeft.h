// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace chauban {

class WorkingCalendar;

/// How much time a paper leaves, in working days, as deadlines are given.
struct TimeLeft
{
    enum class Press { Far, Soon, Late };
    QString text; ///< "Còn 3 ngày làm việc"; empty: no limit
    Press press = Press::Far;
};

/// Days off do not count: what is due on the Monday after a Friday leaves one day. `due` invalid: no limit.
TimeLeft timeLeft(QDate due, QDate today, const WorkingCalendar &calendar);

}
