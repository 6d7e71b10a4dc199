// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/time/Deadline.h"

#include "workflow/time/WorkingCalendar.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(QString::fromUtf8(CHAUBAN_SOURCE_DIR) + u"/resources/calendars/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

WorkingCalendar vietnam()
{
    auto calendar = WorkingCalendar::fromJson(
        shipped(u"office-hours.json"_s), {shipped(u"vn-2025.json"_s), shipped(u"vn-2026.json"_s)});
    if (!calendar.ok())
        FAIL(calendar.error().detail.toStdString());
    return calendar.value();
}

Instant hanoi(const char *text)
{
    auto local = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    return Instant::fromDateTime(QDateTime(local.date(), local.time(), QTimeZone("Asia/Ho_Chi_Minh")));
}

std::string text(Instant instant)
{
    return instant.toDateTime(QTimeZone("Asia/Ho_Chi_Minh")).toString(u"yyyy-MM-dd HH:mm"_s).toStdString();
}

constexpr auto Days = AllowanceUnit::WorkingDays;
constexpr auto Hours = AllowanceUnit::WorkingHours;

}

TEST_CASE("deadlines agree with the table counted by hand")
{
    struct Case
    {
        const char *why;
        const char *start;
        AllowanceUnit unit;
        int amount;
        const char *due;
    };
    const auto row = GENERATE(values<Case>({
        {"one day is a working day, not 24 hours", "2026-03-02 10:00", Days, 1, "2026-03-03 10:00"},
        {"five days from Monday", "2026-03-02 10:00", Days, 5, "2026-03-09 10:00"},
        {"Friday afternoon goes over the weekend", "2026-03-06 16:00", Days, 1, "2026-03-09 16:00"},
        {"before opening counts the whole day", "2026-03-02 06:00", Days, 1, "2026-03-02 17:00"},
        {"at opening counts the whole day", "2026-03-02 07:30", Days, 1, "2026-03-02 17:00"},
        {"five days from before opening end on Friday", "2026-03-02 06:00", Days, 5, "2026-03-06 17:00"},
        {"after closing starts tomorrow", "2026-03-02 18:00", Days, 1, "2026-03-03 17:00"},
        {"registered on a Saturday", "2026-03-07 09:00", Days, 2, "2026-03-10 17:00"},
        {"in the midday break", "2026-03-02 12:00", Days, 1, "2026-03-03 11:30"},
        {"over the lunar new year", "2026-02-12 14:00", Days, 2, "2026-02-23 14:00"},
        {"within the lunar new year", "2026-02-18 09:00", Days, 1, "2026-02-23 17:00"},
        {"swapped Friday off, Saturday worked", "2026-01-09 09:00", Days, 1, "2026-01-10 09:00"},
        {"new year's long weekend", "2025-12-31 15:00", Days, 1, "2026-01-05 15:00"},
        {"Hung kings on the Monday after", "2026-04-24 11:00", Days, 1, "2026-04-28 11:00"},
        {"30 April and 1 May", "2026-04-29 08:00", Days, 1, "2026-05-04 08:00"},
        {"national day with its swapped Monday", "2026-08-28 10:00", Days, 1, "2026-09-03 10:00"},
        {"the Saturday worked for it", "2026-08-21 10:00", Days, 1, "2026-08-22 10:00"},
        {"four hours from opening", "2026-03-02 07:30", Hours, 4, "2026-03-02 11:30"},
        {"four hours created before opening", "2026-03-02 05:00", Hours, 4, "2026-03-02 11:30"},
        {"four hours over midday", "2026-03-02 10:00", Hours, 4, "2026-03-02 15:30"},
        {"four hours over night", "2026-03-02 16:00", Hours, 4, "2026-03-03 10:30"},
        {"two hours over the weekend", "2026-03-06 16:30", Hours, 2, "2026-03-09 09:00"},
        {"eight hours are one day", "2026-03-02 10:00", Hours, 8, "2026-03-03 10:00"},
        {"twenty-four hours are three days", "2026-03-02 10:00", Hours, 24, "2026-03-05 10:00"},
        {"one hour from Sunday night", "2026-03-08 23:30", Hours, 1, "2026-03-09 08:30"},
        {"last hour before the lunar new year", "2026-02-13 16:00", Hours, 2, "2026-02-23 08:30"},
    }));

    INFO(row.why);
    CHECK(text(dueAfter(hanoi(row.start), {row.unit, row.amount}, vietnam())) == row.due);
}

TEST_CASE("working minutes ignore nights, breaks and days off")
{
    const auto calendar = vietnam();

    CHECK(workingMinutes(hanoi("2026-03-02 07:30"), hanoi("2026-03-02 17:00"), calendar) == 480);
    CHECK(workingMinutes(hanoi("2026-03-06 16:00"), hanoi("2026-03-09 08:30"), calendar) == 120);
    CHECK(workingMinutes(hanoi("2026-02-13 17:00"), hanoi("2026-02-23 07:30"), calendar) == 0);
    CHECK(workingMinutes(hanoi("2026-03-03 10:00"), hanoi("2026-03-02 10:00"), calendar) == 0);
}

TEST_CASE("an allowance in hours uses up exactly that many working minutes from anywhere in the year")
{
    const auto calendar = vietnam();
    auto start = hanoi("2025-12-20 03:17");

    for (int i = 0; i < 400; ++i, start.milliseconds += 7 * 3600'000 + 11 * 60'000) {
        const auto due = dueAfter(start, {Hours, 1 + i % 50}, calendar);
        REQUIRE(workingMinutes(start, due, calendar) == 60 * (1 + i % 50));
    }
}

TEST_CASE("a deadline is due soon within the last working day and overdue after it")
{
    const auto calendar = vietnam();
    const auto due = hanoi("2026-03-09 10:00");

    CHECK(dueState(due, hanoi("2026-03-05 09:00"), calendar) == DueState::InTime);
    CHECK(dueState(due, hanoi("2026-03-06 10:01"), calendar) == DueState::DueSoon);
    CHECK(dueState(due, hanoi("2026-03-08 10:00"), calendar) == DueState::DueSoon);
    CHECK(dueState(due, hanoi("2026-03-09 10:01"), calendar) == DueState::Overdue);
}

TEST_CASE("a calendar file with faults is refused with every place named")
{
    const auto calendar = WorkingCalendar::fromJson(R"({"zone":"Asia/Nowhere","weekly":{"monday":["9-17"]}})",
        {R"({"year":2026,"holidays":[{"from":"16/2/2026","name":"Tết"}],"extra":1})"});

    REQUIRE_FALSE(calendar.ok());
    for (const auto &place : {u"$.zone"_s, u"$.weekly.monday"_s, u"$.holidays[0].from"_s, u"$.extra"_s})
        CHECK(calendar.error().detail.contains(place));
}
