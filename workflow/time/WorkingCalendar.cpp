// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/time/WorkingCalendar.h"

#include "workflow/json/JsonReader.h"

#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr std::array WeekdayKeys
    = {"monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1, "sunday"_L1};

std::optional<int> minutesOf(const QString &text)
{
    if (text == "24:00"_L1)
        return 24 * 60;
    const auto time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

QDate dateAt(JsonReader &reader, QLatin1StringView key, Presence presence = Presence::Required)
{
    const auto text = reader.text(key, presence);
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() && !text.isEmpty())
        reader.problem(key, u"phải là ngày dạng 2026-02-17"_s);
    return date;
}

}

/// Reads the two kinds of calendar file into a WorkingCalendar.
class CalendarFile
{
public:
    static void readHours(WorkingCalendar &calendar, JsonReader reader)
    {
        const auto zone = QTimeZone(reader.text("zone"_L1).toLatin1());
        if (zone.isValid())
            calendar.m_zone = zone;
        else
            reader.problem("zone"_L1, u"không có múi giờ này"_s);
        auto week = reader.object("weekly"_L1);
        bool works = false;
        for (size_t day = 0; day < WeekdayKeys.size(); ++day) {
            calendar.m_week[day] = spansAt(week, WeekdayKeys[day]);
            works = works || !calendar.m_week[day].isEmpty();
        }
        if (!works)
            reader.problem("weekly"_L1, u"cả tuần không có giờ làm việc nào"_s);
        week.finish();
        reader.finish();
    }

    static void readYear(WorkingCalendar &calendar, JsonReader reader)
    {
        const int year = reader.integer("year"_L1, 0, Presence::Required);
        calendar.m_years.insert(year, reader.text("source"_L1, Presence::Optional));
        for (auto &entry : reader.objects("holidays"_L1)) {
            const auto name = entry.text("name"_L1);
            const auto from = dateAt(entry, "from"_L1);
            const auto to = entry.has("to"_L1) ? dateAt(entry, "to"_L1) : from;
            if (from.isValid() && to.isValid() && (to < from || from.daysTo(to) > 31))
                entry.problem("to"_L1, u"phải sau ngày đầu, không quá 31 ngày"_s);
            else
                for (auto date = from; date.isValid() && date <= to; date = date.addDays(1))
                    calendar.m_holidays.insert(date, name);
            entry.finish();
        }
        for (auto &entry : reader.objects("makeUpDays"_L1, Presence::Optional)) {
            const auto worked = dateAt(entry, "worked"_L1);
            const auto off = dateAt(entry, "off"_L1);
            if (worked.isValid() && off.isValid()) {
                calendar.m_makeUpDays.insert(worked, off.dayOfWeek() - 1);
                calendar.m_holidays.insert(off, entry.text("name"_L1, Presence::Optional));
            }
            entry.finish();
        }
        reader.finish();
    }

private:
    static QList<WorkingCalendar::Span> spansAt(JsonReader &week, QLatin1StringView day)
    {
        QList<WorkingCalendar::Span> spans;
        int last = 0;
        for (const auto &text : week.texts(day)) {
            const auto ends = text.split(u'-');
            const auto from = minutesOf(ends.first());
            const auto to = minutesOf(ends.last());
            if (ends.size() != 2 || !from || !to || *from < last || *to <= *from) {
                week.problem(day, u"“%1” phải có dạng 07:30-11:30 và theo thứ tự"_s.arg(text));
                continue;
            }
            spans += {*from, *to};
            last = *to;
        }
        return spans;
    }
};

WorkingCalendar::WorkingCalendar()
    : m_zone("Asia/Ho_Chi_Minh")
{
    for (int day = 0; day < 5; ++day)
        m_week[day] = {{7 * 60 + 30, 11 * 60 + 30}, {13 * 60, 17 * 60}};
}

Result<WorkingCalendar> WorkingCalendar::fromJson(const QByteArray &hours, const QList<QByteArray> &years)
{
    WorkingCalendar calendar;
    QStringList problems;
    CalendarFile::readHours(calendar, JsonReader::fromText(hours, problems));
    for (const auto &year : years)
        CalendarFile::readYear(calendar, JsonReader::fromText(year, problems));
    if (!problems.isEmpty())
        return Error{ErrorKind::Invalid, "calendar.file-wrong", problems.join(u'\n')};
    return calendar;
}

const QList<WorkingCalendar::Span> &WorkingCalendar::spans(QDate date) const
{
    static const QList<Span> none;
    if (const auto makeUp = m_makeUpDays.constFind(date); makeUp != m_makeUpDays.cend())
        return m_week[size_t(*makeUp)];
    if (m_holidays.contains(date))
        return none;
    return m_week[size_t(date.dayOfWeek() - 1)];
}

}
