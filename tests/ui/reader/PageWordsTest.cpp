// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageWords.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Words of 40 × 12 points; "/" begins a new line.
PageWords wordsOf(const QString &text)
{
    PageText page;
    page.size = {595, 842};
    double x = 50, y = 50;
    for (const auto &word : text.split(u' ')) {
        if (word == u"/"_s) {
            x = 50;
            y += 20;
            continue;
        }
        page.words.append({.text = word, .box = QRectF(x, y, 40, 12)});
        x += 45;
    }
    return pageWords(page);
}

}

TEST_CASE("a search without accents finds across line ends")
{
    const auto page = wordsOf(u"đẩy mạnh cải / cách hành chính"_s);

    CHECK(found(page, WordSearch::of(u"cai cach"_s)) == QList<WordRange>{{2, 3}});
    CHECK(found(page, WordSearch::of(u"  CẢI   cách "_s)) == QList<WordRange>{{2, 3}});
    CHECK(found(page, WordSearch::of(u"day manh"_s)) == QList<WordRange>{{0, 1}});
    CHECK(found(page, WordSearch::of(u"ach ha"_s)) == QList<WordRange>{{3, 4}});
    CHECK(found(page, WordSearch::of(u"chính cải"_s)).isEmpty());
    CHECK(page.outlines({2, 3}).size() == 2);
}

TEST_CASE("a search with accents keeps to them, but not to the school of tone placement")
{
    const auto page = wordsOf(u"hoả tốc hỏa hoa uỷ ban"_s);

    CHECK(found(page, WordSearch::of(u"hỏa"_s)) == QList<WordRange>{{0, 0}, {2, 2}});
    CHECK(found(page, WordSearch::of(u"hoa"_s)).size() == 3);
    CHECK(found(page, WordSearch::of(u"Ủy ban"_s)) == QList<WordRange>{{4, 5}});
    CHECK(found(page, WordSearch::of(u""_s)).isEmpty());
}

TEST_CASE("copied words keep their lines and a word cut by a change of font is one")
{
    PageText page;
    page.size = {595, 842};
    page.words = {{.text = u"Số:"_s, .box = {50, 50, 20, 12}},
        {.text = u"12"_s, .box = {75, 50, 14, 12}},
        {.text = u"/QĐ"_s, .box = {89.1, 50, 20, 12}},
        {.text = u"Huế"_s, .box = {50, 70, 20, 12}}};
    const auto words = pageWords(page);

    CHECK(words.copy({0, 3}) == u"Số: 12/QĐ\nHuế"_s);
    CHECK(words.lineOf(1) == u"Số: 12/QĐ"_s);
    CHECK(words.wordAt({80, 55}) == 1);
    CHECK(words.wordAt({300, 300}) == -1);
    CHECK(words.wordNear({300, 75}) == 3);
}

TEST_CASE("a line ends where another column begins")
{
    PageText page;
    page.size = {595, 842};
    page.words = {{.text = u"SỞ"_s, .box = {50, 50, 20, 12}},
        {.text = u"Y"_s, .box = {74, 50, 8, 12}},
        {.text = u"TẾ"_s, .box = {86, 50, 20, 12}},
        {.text = u"Độc"_s, .box = {300, 50, 24, 12}},
        {.text = u"lập"_s, .box = {328, 50, 20, 12}}};
    const auto words = pageWords(page);

    CHECK(words.lineOf(1) == u"SỞ Y TẾ"_s);
    CHECK(words.lineOf(4) == u"Độc lập"_s);
}
