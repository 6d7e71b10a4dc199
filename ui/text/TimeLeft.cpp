// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/TimeLeft.h"

#include "workflow/time/WorkingCalendar.h"

#include <QCoreApplication>

namespace chauban {

namespace {
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

/// Working days behind `after` up to and with `until`.
int workingDays(QDate after, QDate until, const WorkingCalendar &calendar)
{
    constexpr int FarAway = 400; // nobody counts beyond a year
    int days = 0;
    for (auto day = after.addDays(1); day <= until && after.daysTo(day) <= FarAway; day = day.addDays(1))
        days += calendar.isWorkingDay(day) ? 1 : 0;
    return days;
}
}

TimeLeft timeLeft(QDate due, QDate today, const WorkingCalendar &calendar)
{
    constexpr int Soon = 2; // working days
    using Press = TimeLeft::Press;
    if (!due.isValid())
        return {};
    if (due == today)
        return {TimeWords::tr("Hạn hôm nay"), Press::Soon};
    if (due < today) {
        const int late = workingDays(due, today, calendar);
        return {late > 0 ? TimeWords::tr("Quá hạn %1 ngày làm việc").arg(late) : TimeWords::tr("Đã quá hạn"),
            Press::Late};
    }
    const int left = workingDays(today, due, calendar);
    if (left == 0)
        return {
            TimeWords::tr("Hạn vào ngày nghỉ %1").arg(due.toString(QStringLiteral("dd/MM"))), Press::Soon};
    return {TimeWords::tr("Còn %1 ngày làm việc").arg(left), left <= Soon ? Press::Soon : Press::Far};
}

}
