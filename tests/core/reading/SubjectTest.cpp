// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/ReadPaper.h"
#include "tests/core/reading/Layout.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Layout begun(bool fontsKnown = true)
{
    Layout layout;
    layout.fontsKnown = fontsKnown;
    layout.motto().left(u"ỦY BAN NHÂN DÂN"_s).left(u"TỈNH CÀ MAU"_s).left(u"Số: 07/QĐ-UBND"_s, Weight::Light);
    return layout.right(u"Cà Mau, ngày 05 tháng 02 năm 2026"_s).gap(18).centre(u"QUYẾT ĐỊNH"_s);
}

QString subjectOf(const Layout &layout)
{
    return readPaper(layout.pages()).subject.text;
}

const QString one = u"Về việc công nhận địa bàn trọng điểm, phức tạp"_s;
const QString two = u"về trật tự, an toàn xã hội năm 2026"_s;
const QString both = one + u' ' + two;

}

TEST_CASE("a subject of several lines ends where bold print ends")
{
    CHECK(subjectOf(begun().centre(one).centre(two).body(u"Thực hiện kế hoạch của tỉnh"_s)) == both);
}

TEST_CASE("a subject ends at a gap, a drawn line, legal grounds, an addressee or an article")
{
    for (const bool fontsKnown : {true, false}) {
        INFO(fontsKnown);
        CHECK(subjectOf(begun(fontsKnown).centre(one).centre(two).gap(12).body(u"Ngày hôm nay, họp"_s))
            == both);
        CHECK(
            subjectOf(begun(fontsKnown).centre(one).centre(two).centre(u"________"_s).body(u"Sau khi xem"_s))
            == both);
        CHECK(subjectOf(begun(fontsKnown).centre(one).centre(two).body(u"Căn cứ Luật Đất đai;"_s)) == both);
        CHECK(subjectOf(begun(fontsKnown).centre(one).centre(two).addressee(u"Bộ Nội vụ"_s).body(u"A"_s))
            == both);
        CHECK(subjectOf(begun(fontsKnown).centre(one).centre(two).body(u"Điều 1. Công nhận"_s)) == both);
    }
}

TEST_CASE("a subject ends where the authority stands again in capitals")
{
    for (const QString &authority : {u"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CÀ MAU"_s,
             u"BỘ TRƯỞNG BỘ Y TẾ"_s,
             u"GIÁM ĐỐC SỞ NỘI VỤ"_s,
             u"HỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU"_s,
             u"HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC VINH"_s}) {
        INFO(authority.toStdString());
        CHECK(subjectOf(begun().centre(one).centre(two).centre(authority).body(u"Căn cứ luật"_s)) == both);
        CHECK(subjectOf(begun().centre(authority).body(u"Căn cứ luật"_s)).isEmpty());
    }
}

TEST_CASE("an indented paragraph ends a subject in light print")
{
    Layout layout = begun(false);
    layout.centre(one).centre(two).body(u"Thực hiện Nghị quyết của Tỉnh ủy về cải cách"_s);
    CHECK(subjectOf(layout) == both);
}

TEST_CASE("a subject may end in capitals of its own")
{
    CHECK(subjectOf(begun()
                        .centre(u"Về việc phòng, chống dịch bệnh"_s)
                        .centre(u"COVID-19"_s)
                        .gap(12)
                        .body(u"Căn cứ"_s))
        == u"Về việc phòng, chống dịch bệnh COVID-19"_s);
}

TEST_CASE("what is issued with a paper is not its subject")
{
    CHECK(subjectOf(begun().centre(one).centre(u"(Ban hành kèm theo Quyết định số 5/QĐ-UBND)"_s).body(u"A"_s))
        == one);
}

TEST_CASE("a letter's subject runs from V/v to the addressee and no further")
{
    for (const QString &mark : {u"V/v "_s, u"V/v: "_s, u"v/v "_s, u"Về việc "_s}) {
        INFO(mark.toStdString());
        Layout layout;
        layout.motto().left(u"UBND TỈNH CÀ MAU"_s, Weight::Light).left(u"SỞ NỘI VỤ"_s);
        layout.left(u"Số: 33/SNV-VP"_s, Weight::Light).left(mark + u"đăng ký danh sách"_s, Weight::Light);
        layout.left(u"tham gia hội thi"_s, Weight::Light).left(u"năm 2026"_s, Weight::Light);
        layout.right(QString()).right(u"Cà Mau, ngày 05 tháng 02 năm 2026"_s);
        layout.addressee(u"Các sở, ban, ngành tỉnh Cà Mau."_s).body(u"Thực hiện kế hoạch,"_s);

        const auto reading = readPaper(layout.pages());

        CHECK(reading.subject.text == u"đăng ký danh sách tham gia hội thi năm 2026"_s);
        CHECK(reading.type.text == u"Công văn"_s);
        CHECK(reading.agency.text == u"SỞ NỘI VỤ"_s);
        CHECK(reading.date == QDate(2026, 2, 5));
    }
}

TEST_CASE("a letter without a subject has none")
{
    Layout layout;
    layout.motto().left(u"SỞ NỘI VỤ"_s).left(u"Số: 33/SNV-VP"_s, Weight::Light).gap(30);
    layout.addressee(u"Bộ Nội vụ."_s).body(u"Thực hiện kế hoạch,"_s);
    const auto reading = readPaper(layout.pages());
    CHECK_FALSE(reading.subject);
    CHECK(reading.type.text == u"Công văn"_s);
}
