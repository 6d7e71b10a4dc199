// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/Csv.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QStringList> read(const QByteArray &bytes)
{
    const auto rows = readCsv(bytes);
    REQUIRE(rows.ok());
    return rows.value();
}

Reason failure(const QByteArray &bytes)
{
    const auto rows = readCsv(bytes);
    REQUIRE_FALSE(rows.ok());
    return rows.error().reason;
}

}

TEST_CASE("A table survives writing and reading, whatever its cells hold")
{
    const QList<QStringList> rows{{u"Số"_s, u"Trích yếu"_s, u"Ghi chú"_s},
        {u"05/UBND-VP"_s, u"Về \"họp\", khẩn; gấp"_s, u"dòng 1\r\ndòng 2"_s},
        {u"=1+1"_s, u"-5"_s, u"@cmd"_s},
        {u"'=1"_s, u"'thường"_s, u"+84"_s},
        {u""_s, u" hai đầu "_s, u""_s},
        {u""_s}};

    CHECK(read(writeCsv(rows)) == rows);
}

TEST_CASE("Written tables begin with the byte order mark and end lines with CRLF")
{
    CHECK(writeCsv({{u"a"_s, u"b,c"_s}})
        == "\xEF\xBB\xBF"
           "a,\"b,c\"\r\n");
}

TEST_CASE("Cells that a spreadsheet would run as formulas are neutralised")
{
    CHECK(writeCsv({{u"=HYPERLINK(1)"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\tx"_s}}).mid(3)
        == "'=HYPERLINK(1),'+1,'-1,'@x,'\tx\r\n");
}

TEST_CASE("Tables of other programs are read: without mark, with semicolons, without a last line end")
{
    CHECK(read("a;b\nc;\"d;e\"") == QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d;e"_s}});
    CHECK(read("a,b\r\nc,") == QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u""_s}});
    CHECK(read("").isEmpty());
}

TEST_CASE("A broken table is refused with the line where it breaks")
{
    CHECK(failure("a,b\r\nc,\"d").id() == std::string("csv.open-quote"));
    CHECK(failure("a,b\"c").id() == std::string("csv.stray-quote"));
    CHECK(failure("a,\"b\"c").id() == std::string("csv.stray-quote"));
    CHECK(failure("a,\xff\xfe").id() == std::string("csv.not-utf8"));
    CHECK(readCsv("a\n\"b\nc\"d").error().detail == u"3"_s);
}
