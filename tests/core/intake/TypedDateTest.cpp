// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/TypedDate.h"

#include <QString>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 9, 28);

QString read(QStringView text, DateLean lean = DateLean::Past)
{
    const auto date = parseTypedDate(text, today, lean);
    return date ? date->toString(Qt::ISODate) : u"none"_s;
}

}

TEST_CASE("a typed date takes its separators or none, and its year or the last one that lies behind")
{
    const auto [typed, meant] = GENERATE(table<QString, QString>({{u"21/9"_s, u"2026-09-21"_s},
        {u"21.9"_s, u"2026-09-21"_s},
        {u"21-9"_s, u"2026-09-21"_s},
        {u"21 9"_s, u"2026-09-21"_s},
        {u" 21/09 "_s, u"2026-09-21"_s},
        {u"219"_s, u"2026-09-21"_s},
        {u"2109"_s, u"2026-09-21"_s},
        {u"21/9/26"_s, u"2026-09-21"_s},
        {u"21/9/2025"_s, u"2025-09-21"_s},
        {u"21/9/99"_s, u"1999-09-21"_s},
        {u"21926"_s, u"2026-09-21"_s},
        {u"210926"_s, u"2026-09-21"_s},
        {u"21092026"_s, u"2026-09-21"_s},
        {u"2026-09-21"_s, u"2026-09-21"_s},
        {u"111"_s, u"2026-01-11"_s},
        {u"119"_s, u"2026-09-11"_s},
        {u"311"_s, u"2026-01-31"_s},
        {u"312"_s, u"2025-12-03"_s},
        {u"28/9"_s, u"2026-09-28"_s},
        {u"29/9"_s, u"2025-09-29"_s},
        {u"5"_s, u"2026-09-05"_s},
        {u"30"_s, u"2026-08-30"_s},
        {u"31"_s, u"2026-08-31"_s},
        {u"29/2"_s, u"2024-02-29"_s}}));
    INFO(typed.toStdString());
    CHECK(read(typed) == meant);
}

TEST_CASE("a deadline is the next such day")
{
    CHECK(read(u"21/9", DateLean::Future) == u"2027-09-21"_s);
    CHECK(read(u"28/9", DateLean::Future) == u"2026-09-28"_s);
    CHECK(read(u"5", DateLean::Future) == u"2026-10-05"_s);
    CHECK(read(u"31", DateLean::Future) == u"2026-10-31"_s);
}

TEST_CASE("what is no date is none")
{
    for (const QStringView text : {u"",
             u"  ",
             u"/",
             u"32/1",
             u"0/9",
             u"21/13",
             u"30/2",
             u"30/2/26",
             u"21/9/1",
             u"21/9/026",
             u"1/2/3/4",
             u"hai mốt",
             u"21/9x",
             u"999999999999",
             u"000",
             u"00000000",
             u"٢١/٩"}) {
        INFO(text.toString().toStdString());
        CHECK(read(text) == u"none"_s);
    }
}

TEST_CASE("every day of a leap year is understood as its text says, with and without zeros")
{
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        CHECK(parseTypedDate(day.toString(u"d/M/yy"_s), today) == day);
        CHECK(parseTypedDate(day.toString(u"ddMMyy"_s), today) == day);
        CHECK(parseTypedDate(dateText(day), today) == day);
    }
}
