// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/CleanText.h"
#include "core/reading/ReadPaper.h"
#include "tests/core/reading/Layout.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PageText order()
{
    Layout layout;
    layout.motto()
        .left(u"ỦY BAN NHÂN DÂN"_s)
        .left(u"ĐẶC KHU PHÚ QUỐC"_s)
        .left(u"Số: 07/QĐ-UBND"_s, Weight::Light);
    layout.right(u"Phú Quốc, ngày 05 tháng 02 năm 2026"_s).gap(18).centre(u"QUYẾT ĐỊNH"_s);
    layout.centre(u"Về việc sửa đổi quy định được áp dụng"_s).gap(12).body(u"Căn cứ đề nghị của Giám đốc,"_s);
    return layout.page();
}

void checkOrder(const PageText &page)
{
    const auto reading = readPaper({page});
    CHECK(reading.number.text == u"07/QĐ-UBND"_s);
    CHECK(reading.type.text == u"Quyết định"_s);
    CHECK(reading.agency.text == u"ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUỐC"_s);
    CHECK(reading.subject.text == u"Về việc sửa đổi quy định được áp dụng"_s);
    CHECK(reading.date == QDate(2026, 2, 5));
}

template<typename Change>
PageText changed(PageText page, Change change)
{
    for (Word &word : page.words)
        change(word);
    return page;
}

}

TEST_CASE("the letter đ is restored from the encodings that cross it")
{
    checkOrder(order());
    checkOrder(changed(order(), [](Word &word) { word.text.replace(u'đ', u'ñ').replace(u'Đ', u'ð'); }));
    checkOrder(changed(order(), [](Word &word) { word.text.replace(u'đ', u'ð').replace(u'Đ', u'Ð'); }));
    checkOrder(changed(order(), [](Word &word) { word.text.replace(u'Đ', u'Ð'); }));
}

TEST_CASE("a foreign name keeps its ñ in a paper that writes đ")
{
    PageText page = order();
    page.words.append({u"Niño"_s, QRectF(100, 700, 30, 14), 13, {}, false, false, false});
    CHECK(repaired({page}).first().words.last().text == u"Niño"_s);
}

TEST_CASE("decomposed text and invisible marks are repaired")
{
    checkOrder(
        changed(order(), [](Word &word) { word.text = word.text.normalized(QString::NormalizationForm_D); }));
    checkOrder(changed(order(), [](Word &word) {
        if (word.text.size() > 2)
            word.text.insert(1, u"\u00ad\u200b"_s);
    }));
}

TEST_CASE("letterspaced lines are closed")
{
    Layout layout;
    layout.motto().left(u"SỞ Y TẾ"_s).left(u"Số: 07/TB-SYT"_s, Weight::Light).gap(20);
    double x = 240;
    for (const QString &letter : u"T H Ô N G _ B Á O"_s.split(u' ')) {
        if (letter == u"_"_s) {
            x += 12;
            continue;
        }
        layout.word(letter, x, layout.y(), false);
        x += 14;
    }
    layout.gap(18).centre(u"Lịch tiếp công dân"_s).gap(12).body(u"Sở Y tế thông báo,"_s);

    const auto reading = readPaper(layout.pages());

    CHECK(reading.type.text == u"Thông báo"_s);
    CHECK(reading.subject.text == u"Lịch tiếp công dân"_s);
}
