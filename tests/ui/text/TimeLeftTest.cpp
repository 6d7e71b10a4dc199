// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/TimeLeft.h"

#include "workflow/time/WorkingCalendar.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("time left is counted in working days")
{
    const WorkingCalendar weekdays;
    const QDate friday(2026, 9, 18), saturday(2026, 9, 19), monday(2026, 9, 21);

    CHECK(timeLeft(monday, friday, weekdays).text == u"Còn 1 ngày làm việc"_s);
    CHECK(timeLeft(monday.addDays(14), friday, weekdays).text == u"Còn 11 ngày làm việc"_s);
    CHECK(timeLeft(friday, monday, weekdays).text == u"Quá hạn 1 ngày làm việc"_s);
    CHECK(timeLeft(friday, friday, weekdays).text == u"Hạn hôm nay"_s);
    CHECK(timeLeft(QDate(), friday, weekdays).text.isEmpty());

    // Days off alone lie between: no figure would be honest.
    CHECK(timeLeft(saturday, friday, weekdays).text == u"Hạn vào ngày nghỉ 19/09"_s);
    CHECK(timeLeft(friday, saturday, weekdays).text == u"Đã quá hạn"_s);
}
