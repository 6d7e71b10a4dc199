// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/time/Deadline.h"

#include "workflow/time/WorkingCalendar.h"

namespace chauban {

namespace {

constexpr qint64 MillisecondsPerMinute = 60'000;
/// No calendar has a holiday this long; keeps a broken one from hanging the rules.
constexpr int LongestGap = 400;

/// A place on the agency's wall clock, in milliseconds since local midnight.
struct Moment
{
    QDate date;
    qint64 time = 0;
};

Moment localMoment(Instant instant, const WorkingCalendar &calendar)
{
    const auto local = instant.toDateTime(calendar.zone());
    return {local.date(), local.time().msecsSinceStartOfDay()};
}

Instant toInstant(const Moment &moment, const WorkingCalendar &calendar)
{
    const auto midnight = moment.date.startOfDay(calendar.zone());
    return {midnight.toMSecsSinceEpoch() + moment.time};
}

qint64 fromMinutes(int minutes)
{
    return minutes * MillisecondsPerMinute;
}

QDate nextWorkingDay(QDate date, const WorkingCalendar &calendar)
{
    for (int i = 0; i < LongestGap; ++i) {
        date = date.addDays(1);
        if (calendar.isWorkingDay(date))
            break;
    }
    return date;
}

/// The first working moment at or after `moment`.
Moment nextWorkingMoment(Moment moment, const WorkingCalendar &calendar)
{
    for (const auto &span : calendar.spans(moment.date)) {
        if (moment.time < fromMinutes(span.from))
            return {moment.date, fromMinutes(span.from)};
        if (moment.time < fromMinutes(span.to))
            return moment;
    }
    const auto next = nextWorkingDay(moment.date, calendar);
    const auto &spans = calendar.spans(next);
    return {next, spans.isEmpty() ? 0 : fromMinutes(spans.first().from)};
}

Moment addHours(Moment moment, int hours, const WorkingCalendar &calendar)
{
    qint64 left = fromMinutes(hours * 60);
    for (int day = 0; day < LongestGap + hours; ++day) {
        for (const auto &span : calendar.spans(moment.date)) {
            const auto from = std::max(moment.time, fromMinutes(span.from));
            const auto length = std::max<qint64>(fromMinutes(span.to) - from, 0);
            if (left <= length)
                return {moment.date, from + left};
            left -= length;
        }
        moment = {nextWorkingDay(moment.date, calendar), 0};
    }
    return moment;
}

Moment addDays(Moment moment, int days, const WorkingCalendar &calendar)
{
    const bool atOpening = moment.time == fromMinutes(calendar.spans(moment.date).first().from);
    for (int i = atOpening ? 1 : 0; i < days; ++i)
        moment.date = nextWorkingDay(moment.date, calendar);
    const auto &spans = calendar.spans(moment.date);
    if (atOpening)
        return {moment.date, fromMinutes(spans.last().to)};
    // A day with other hours: the nearest working moment that is not later.
    auto time = fromMinutes(spans.first().from);
    for (const auto &span : spans)
        if (moment.time > fromMinutes(span.from))
            time = std::min(moment.time, fromMinutes(span.to));
    return {moment.date, time};
}

}

Instant dueAfter(Instant start, Allowance allowance, const WorkingCalendar &calendar)
{
    const auto moment = nextWorkingMoment(localMoment(start, calendar), calendar);
    if (calendar.spans(moment.date).isEmpty() || allowance.amount <= 0)
        return start;
    return toInstant(allowance.unit == AllowanceUnit::WorkingHours
            ? addHours(moment, allowance.amount, calendar)
            : addDays(moment, allowance.amount, calendar),
        calendar);
}

qint64 workingMinutes(Instant from, Instant to, const WorkingCalendar &calendar)
{
    const auto first = localMoment(from, calendar);
    const auto last = localMoment(to, calendar);
    qint64 total = 0;
    for (auto date = first.date; date <= last.date; date = date.addDays(1)) {
        for (const auto &span : calendar.spans(date)) {
            const auto begin
                = date == first.date ? std::max(first.time, fromMinutes(span.from)) : fromMinutes(span.from);
            const auto end
                = date == last.date ? std::min(last.time, fromMinutes(span.to)) : fromMinutes(span.to);
            total += std::max<qint64>(end - begin, 0);
        }
    }
    return total / MillisecondsPerMinute;
}

DueState dueState(Instant due, Instant now, const WorkingCalendar &calendar)
{
    if (now > due)
        return DueState::Overdue;
    // Far deadlines need no counting of minutes.
    constexpr qint64 Month = 31LL * 24 * 60 * MillisecondsPerMinute;
    if (due.milliseconds - now.milliseconds > Month)
        return DueState::InTime;
    return workingMinutes(now, due, calendar) < 480 ? DueState::DueSoon : DueState::InTime;
}

}
