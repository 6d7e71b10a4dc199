// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/PastedRows.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
const QDate today(2026, 3, 2);
}

TEST_CASE("rows without headings are letters in the order of the register")
{
    const auto letters = pastedLetters(
        u"Sở Tài chính\t15/STC-NS\t27/2/2026\tCông văn\tlập dự toán\r\nBộ Nội vụ\t2/QĐ-BNV\t1/3\tqđ\tban hành kế hoạch\r\n"_s,
        today);
    REQUIRE(letters.size() == 2);
    CHECK(letters[0].text(LetterField::Agency) == u"Sở Tài chính"_s);
    CHECK(letters[0].text(LetterField::Arrival) == u"02/03/2026"_s);
    CHECK(!letters[0].hasDoubts());
    CHECK(letters[1].text(LetterField::Notation) == u"2/QĐ-BNV"_s);
    CHECK(entryOf(letters[1], today).metadata.type == u"QĐ"_s);
}

TEST_CASE("headings say which column is which")
{
    const auto letters
        = pastedLetters(u"STT\tTrích yếu nội dung\tSo, ky hieu\tNgày văn bản\tCơ quan ban hành\n"
                        "1\tBáo cáo công tác quý I\t07/BC-STC\t2026-02-27\tSở Tài chính\n"_s,
            today);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].text(LetterField::Subject) == u"công tác quý I"_s);
    CHECK(typeCode(letters[0].text(LetterField::Type)) == u"BC"_s);
    CHECK(letters[0].text(LetterField::Notation) == u"07/BC-STC"_s);
    CHECK(letters[0].text(LetterField::Agency) == u"Sở Tài chính"_s);
    CHECK(!letters[0].hasDoubts());
}

TEST_CASE("quoted cells keep their tabs, line ends and quotes, and empty rows are no letters")
{
    const auto letters
        = pastedLetters(u"Sở A\t1/SA\t1/3\tCV\t\"về \"\"một cửa\"\"\nvà\tliên thông\"\n\t\t\n\n"_s, today);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].text(LetterField::Subject) == u"về \"một cửa\" và liên thông"_s);
}

TEST_CASE("what a row does not give is doubtful")
{
    const auto letters = pastedLetters(u"\t\thôm qua\n"_s, today);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].doubtful(LetterField::Agency));
    CHECK(letters[0].doubtful(LetterField::Notation));
    CHECK(letters[0].doubtful(LetterField::Type));
    CHECK(letters[0].doubtful(LetterField::Subject));
}

TEST_CASE("rows are told from other text")
{
    CHECK(looksLikeRows(u"a\tb\tc"_s));
    CHECK(!looksLikeRows(u"file:///tmp/a.pdf\nfile:///tmp/b.pdf"_s));
    CHECK(!looksLikeRows(u"a\tb"_s));
}
