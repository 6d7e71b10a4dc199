// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/DeadlineText.h"

#include "ui/acts/Directive.h"
#include "workflow/time/WorkingCalendar.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("deadlines are read as officers type them")
{
    const WorkingCalendar calendar;
    const auto now = Instant::fromDateTime(
        {QDate(2026, 3, 2), QTime(1, 30), QTimeZone::utc()}); // Monday 08:30 in Hà Nội
    struct Row
    {
        QString typed;
        AllowanceUnit unit;
        int amount;
        QString day;
    };
    const Row rows[] = {{u"3n"_s, AllowanceUnit::WorkingDays, 3, u"5/3/2026"_s},
        {u"3 ngày"_s, AllowanceUnit::WorkingDays, 3, u"5/3/2026"_s},
        {u" 5 "_s, AllowanceUnit::WorkingDays, 5, u"9/3/2026"_s},
        {u"4g"_s, AllowanceUnit::WorkingHours, 4, u"2/3/2026"_s},
        {u"4 giờ"_s, AllowanceUnit::WorkingHours, 4, u"2/3/2026"_s},
        {u"mai"_s, AllowanceUnit::WorkingDays, 1, u"3/3/2026"_s},
        {u"9/3"_s, AllowanceUnit::WorkingDays, 5, u"9/3/2026"_s},
        {u"10-3-26"_s, AllowanceUnit::WorkingDays, 6, u"10/3/2026"_s},
        {u"4/1"_s, AllowanceUnit::WorkingDays, 220, u"4/1/2027"_s}};
    for (const auto &row : rows) {
        INFO(row.typed.toStdString());
        const auto read = readDeadline(row.typed, now, calendar);
        REQUIRE(read.understood);
        REQUIRE(read.allowance);
        CHECK(read.allowance->unit == row.unit);
        CHECK(read.allowance->amount == row.amount);
        CHECK(dueDayText(*read.due, calendar) == row.day);
    }
    CHECK(readDeadline({}, now, calendar).understood);
    CHECK_FALSE(readDeadline({}, now, calendar).allowance);
    for (const auto &wrong : {u"0n"_s, u"tuần sau"_s, u"7/3"_s, u"31/2"_s, u"1/3/2026"_s, u"999"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(readDeadline(wrong, now, calendar).understood);
    }
    CHECK(dueText(*readDeadline(u"5n"_s, now, calendar).due, calendar) == u"Thứ Hai, 09/03/2026, 08:30"_s);
}

TEST_CASE("a directive's sentence names everybody and the day")
{
    CHECK(directivePhrases(DirectiveStyle::Leader, {}).isEmpty());
    const auto phrases = directivePhrases(
        DirectiveStyle::Leader, {u"Phòng A"_s, {u"Phòng B"_s, u"Phòng C"_s}, {}, u"9/3/2026"_s});
    CHECK(phrases.first()
        == u"Giao Phòng A chủ trì, phối hợp với Phòng B, Phòng C tham mưu, thực hiện, hoàn thành trước ngày "
           "9/3/2026."_s);
}

TEST_CASE("sentences that were sent are remembered newest first and once")
{
    QStringList known;
    for (const auto &used : {u"a"_s, u"b"_s, u"a"_s, u"  "_s})
        known = rememberedPhrases(known, used);
    CHECK(known == QStringList{u"a"_s, u"b"_s});
    for (int i = 0; i < 20; ++i)
        known = rememberedPhrases(known, QString::number(i));
    CHECK(known.size() == 8);
    CHECK(known.first() == u"19"_s);
}

}
