// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/SearchTerms.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QString matchOf(const QString &typed, LastWord lastWord = LastWord::Unfinished)
{
    return matchExpression(searchTerms(typed, lastWord));
}

}

TEST_CASE("words must all occur, quoted and joined ones in a row, the last one may go on")
{
    CHECK(matchOf(u"hoa toc"_s) == uR"("hoa" AND ("toc"*))"_s);
    CHECK(matchOf(u"hoa toc "_s) == uR"("hoa" AND "toc")"_s);
    CHECK(matchOf(u"hoa toc"_s, LastWord::Whole) == uR"("hoa" AND "toc")"_s);
    CHECK(matchOf(u"05/UBND–VP"_s) == uR"(("5 ubnd vp"*))"_s);
    CHECK(matchOf(uR"("kế hoạch năm" 2026 )"_s) == uR"("kế hoạch năm" AND "2026")"_s);
    CHECK(matchOf(u"“kế hoạch” vốn "_s) == uR"("kế hoạch" AND "vốn")"_s);
    CHECK(matchOf(uR"(mở "ngoặc ch)"_s) == uR"("mở" AND ("ngoặc ch"*))"_s);
}

TEST_CASE("one letter stands for itself, or waits for the next beside other words")
{
    CHECK(matchOf(u"a"_s) == u"\"a\""_s);
    CHECK(matchOf(u"đ"_s) == u"\"đ\""_s);
    CHECK(matchOf(u"hoa t"_s) == u"\"hoa\""_s);
    CHECK(matchOf(u"05/U"_s) == u"\"5\""_s);
    CHECK(matchOf(u"hoa 5"_s) == u"\"hoa\" AND \"5\""_s);
    CHECK(matchOf(u"mẫu A "_s) == u"\"mẫu\" AND \"a\""_s);
}

TEST_CASE("an unfinished syllable is found wherever its tone will stand")
{
    CHECK(matchOf(u"hỏ"_s) == uR"(("hỏ"* OR "hoả"* OR "hoẻ"*))"_s);
    CHECK(matchOf(u"thủ"_s) == uR"(("thủ"* OR "thuỷ"*))"_s);
    CHECK(matchOf(u"quý"_s) == uR"(("quý"*))"_s);
}

TEST_CASE("nothing typed becomes syntax")
{
    CHECK(matchOf(u"a\" OR b* NEAR(c) ^d {e f}: -g AND NOT h"_s).count(u'^') == 0);
    CHECK(matchOf(u"NOT"_s) == uR"(("not"*))"_s);
    CHECK(matchOf(u"subject:x "_s) == u"\"subject x\""_s);
    CHECK(matchOf(QString(QChar(u'\0')) + u"\"\"\" "_s).isEmpty());
    CHECK(matchOf(u"*** --- \"\" ' ; DROP"_s) == uR"(("drop"*))"_s);
    CHECK(matchOf(u" \t\n"_s).isEmpty());
    CHECK(matchOf(QString()).isEmpty());
}

TEST_CASE("of a pasted text the first words count")
{
    CHECK(searchTerms(u"dán "_s.repeated(1000)).size() == 200);
    CHECK(searchTerms(u"dán/"_s.repeated(1000)).first().words.size() == 200);
}
