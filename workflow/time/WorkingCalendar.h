// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QTimeZone>

#include <array>

namespace chauban {

/// The hours in which an agency works: weekly hours, public holidays and make-up days, in the agency's zone.
///
/// Hours come from resources/calendars/office-hours.json (or an agency's own file of that shape), holidays from
/// one file a year (vn-2026.json): the lunar new year and the swapped days are decided yearly, so they are data.
/// A make-up day ("làm bù") works the hours of the day it stands in for.
class WorkingCalendar
{
public:
    /// Minutes since local midnight, from included, to excluded.
    struct Span
    {
        int from = 0;
        int to = 0;
    };

    /// Monday to Friday 7:30–11:30 and 13:00–17:00 in Asia/Ho_Chi_Minh, no holidays known.
    WorkingCalendar();

    /// Refuses ("calendar.file-wrong", the detail names every place) what is not of the documented shape, and
    /// weekly hours without a single working hour.
    static Result<WorkingCalendar> fromJson(const QByteArray &hours, const QList<QByteArray> &years);

    const QTimeZone &zone() const { return m_zone; }
    /// Whether the holidays of that year were told.
    bool knowsYear(int year) const { return m_years.contains(year); }
    bool isWorkingDay(QDate date) const { return !spans(date).isEmpty(); }
    /// The spans of work on that date in ascending order, none on a day off.
    const QList<Span> &spans(QDate date) const;

private:
    QTimeZone m_zone;
    std::array<QList<Span>, 7> m_week; ///< Monday first
    QHash<QDate, QString> m_holidays;
    QHash<QDate, int> m_makeUpDays; ///< to the weekday (0 = Monday) whose hours are worked
    QMap<int, QString> m_years;

    friend class CalendarFile;
};

}
