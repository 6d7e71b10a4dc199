// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/DeadlineText.h"

#include "core/base/Fold.h"
#include "workflow/time/WorkingCalendar.h"

#include <QLocale>
#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestDays = 366;

TypedDeadline allowed(AllowanceUnit unit, int amount, Instant now, const WorkingCalendar &calendar)
{
    if (amount < 1 || amount > LongestDays)
        return {false};
    const Allowance allowance{unit, amount};
    return {true, allowance, dueAfter(now, allowance, calendar)};
}

/// The working days after which the allowance ends on that very day.
TypedDeadline until(QDate day, Instant now, const WorkingCalendar &calendar)
{
    for (int days = 1; day.isValid() && days <= LongestDays; ++days) {
        const auto typed = allowed(AllowanceUnit::WorkingDays, days, now, calendar);
        const auto ends = typed.due->dateIn(calendar.zone());
        if (ends >= day)
            return ends == day ? typed : TypedDeadline{false};
    }
    return {false};
}

QDate dayOf(const QRegularExpressionMatch &found, QDate today)
{
    const int day = found.captured(1).toInt(), month = found.captured(2).toInt();
    if (found.hasCaptured(3)) {
        const int year = found.captured(3).toInt();
        return {year < 100 ? 2000 + year : year, month, day};
    }
    const QDate thisYear(today.year(), month, day);
    return thisYear < today ? QDate(today.year() + 1, month, day) : thisYear;
}

}

TypedDeadline readDeadline(const QString &text, Instant now, const WorkingCalendar &calendar)
{
    static const QRegularExpression days(u"^(\\d{1,3}) ?(n|ng|ngay|ngay lam viec)?$"_s);
    static const QRegularExpression hours(u"^(\\d{1,3}) ?(g|h|gio)$"_s);
    static const QRegularExpression date(u"^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?$"_s);
    const auto typed = folded(text.simplified());
    if (typed.isEmpty())
        return {};
    if (typed == "mai"_L1 || typed == "ngay mai"_L1)
        return allowed(AllowanceUnit::WorkingDays, 1, now, calendar);
    if (const auto found = days.match(typed); found.hasMatch())
        return allowed(AllowanceUnit::WorkingDays, found.captured(1).toInt(), now, calendar);
    if (const auto found = hours.match(typed); found.hasMatch())
        return allowed(AllowanceUnit::WorkingHours, found.captured(1).toInt(), now, calendar);
    if (const auto found = date.match(typed); found.hasMatch())
        return until(dayOf(found, now.dateIn(calendar.zone())), now, calendar);
    return {false};
}

QString dueText(Instant due, const WorkingCalendar &calendar)
{
    const auto at = due.toDateTime(calendar.zone());
    const QLocale words(QLocale::Vietnamese, QLocale::Vietnam);
    return u"%1, %2"_s.arg(words.dayName(at.date().dayOfWeek()), at.toString(u"dd/MM/yyyy, HH:mm"_s));
}

QString dueDayText(Instant due, const WorkingCalendar &calendar)
{
    return due.dateIn(calendar.zone()).toString(u"d/M/yyyy"_s);
}

}
