// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/ReadPaper.h"
#include "tests/core/reading/Layout.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A paper with this type line and notation; without a type line it is a letter.
PaperReading paper(const QString &typeLine, const QString &notation)
{
    Layout layout;
    layout.motto()
        .left(u"ỦY BAN NHÂN DÂN"_s)
        .left(u"XÃ TÂN PHÚ"_s)
        .left(u"Số: 07/"_s + notation, Weight::Light);
    layout.right(u"Tân Phú, ngày 05 tháng 02 năm 2026"_s).gap(16);
    layout.centre(typeLine).centre(u"Công tác cải cách hành chính"_s).gap(14).body(u"Thực hiện chỉ đạo"_s);
    return readPaper(layout.pages());
}

}

TEST_CASE("every type of the norm is read with its notation")
{
    // Decree 30/2020, annex III, and the normative acts.
    const QList<std::pair<QString, QString>> types = {{u"Nghị quyết"_s, u"NQ"_s},
        {u"Quyết định"_s, u"QĐ"_s},
        {u"Chỉ thị"_s, u"CT"_s},
        {u"Quy chế"_s, u"QC"_s},
        {u"Quy định"_s, u"QyĐ"_s},
        {u"Thông cáo"_s, u"TC"_s},
        {u"Thông báo"_s, u"TB"_s},
        {u"Hướng dẫn"_s, u"HD"_s},
        {u"Chương trình"_s, u"CTr"_s},
        {u"Kế hoạch"_s, u"KH"_s},
        {u"Phương án"_s, u"PA"_s},
        {u"Đề án"_s, u"ĐA"_s},
        {u"Dự án"_s, u"DA"_s},
        {u"Báo cáo"_s, u"BC"_s},
        {u"Biên bản"_s, u"BB"_s},
        {u"Tờ trình"_s, u"TTr"_s},
        {u"Hợp đồng"_s, u"HĐ"_s},
        {u"Công điện"_s, u"CĐ"_s},
        {u"Bản ghi nhớ"_s, u"BGN"_s},
        {u"Bản thỏa thuận"_s, u"BTT"_s},
        {u"Giấy ủy quyền"_s, u"GUQ"_s},
        {u"Giấy mời"_s, u"GM"_s},
        {u"Giấy giới thiệu"_s, u"GGT"_s},
        {u"Giấy nghỉ phép"_s, u"GNP"_s},
        {u"Phiếu gửi"_s, u"PG"_s},
        {u"Phiếu chuyển"_s, u"PC"_s},
        {u"Phiếu báo"_s, u"PB"_s},
        {u"Nghị định"_s, u"NĐ"_s},
        {u"Thông tư"_s, u"TT"_s},
        {u"Thông tư liên tịch"_s, u"TTLT"_s},
        {u"Chương trình phối hợp"_s, u"CTPH"_s}};
    for (const auto &[name, abbreviation] : types) {
        INFO(name.toStdString());
        const auto reading = paper(name.toUpper(), abbreviation + u"-UBND"_s);
        CHECK(reading.type.text == name);
        CHECK(reading.type.confidence > 0.9);
        CHECK(reading.number.text == u"07/"_s + abbreviation + u"-UBND"_s);
        CHECK(reading.subject.text == u"Công tác cải cách hành chính"_s);
    }
}

TEST_CASE("a type line and a notation that disagree make the type less sure")
{
    const auto reading = paper(u"KẾ HOẠCH"_s, u"BC-UBND"_s);
    CHECK(reading.type.text == u"Kế hoạch"_s);
    CHECK(reading.type.confidence < 0.9);
}

TEST_CASE("a type may be set in two lines, with a colon, as a draft, or with the subject behind it")
{
    Layout two;
    two.motto().left(u"BỘ Y TẾ"_s).left(u"Số: 07/2026/TTLT-BYT"_s, Weight::Light).gap(20);
    two.centre(u"THÔNG TƯ"_s)
        .centre(u"LIÊN TỊCH"_s)
        .centre(u"Hướng dẫn khám bệnh"_s)
        .gap(14)
        .body(u"Căn cứ luật"_s);
    CHECK(readPaper(two.pages()).type.text == u"Thông tư liên tịch"_s);
    CHECK(readPaper(two.pages()).subject.text == u"Hướng dẫn khám bệnh"_s);

    CHECK(paper(u"THÔNG BÁO:"_s, u"TB-UBND"_s).type.text == u"Thông báo"_s);
    CHECK(paper(u"DỰ THẢO NGHỊ QUYẾT"_s, u"NQ-UBND"_s).type.text == u"Nghị quyết"_s);

    const auto behind = paper(u"KẾ HOẠCH CHUYỂN ĐỔI SỐ"_s, u"KH-UBND"_s);
    CHECK(behind.type.text == u"Kế hoạch"_s);
    CHECK(behind.subject.text == u"CHUYỂN ĐỔI SỐ Công tác cải cách hành chính"_s);
}

TEST_CASE("a law's name in capitals below its type is the subject")
{
    Layout layout;
    layout.motto().left(u"QUỐC HỘI"_s).left(u"Luật số: 31/2024/QH15"_s, Weight::Light).gap(20);
    layout.centre(u"LUẬT"_s).centre(u"ĐẤT ĐAI"_s).gap(14).body(u"Căn cứ Hiến pháp"_s);
    const auto reading = readPaper(layout.pages());
    CHECK(reading.type.text == u"Luật"_s);
    CHECK(reading.subject.text == u"ĐẤT ĐAI"_s);
    CHECK(reading.number.text == u"31/2024/QH15"_s);
}

TEST_CASE("a letter is known by its form, also when its agency looks like a type")
{
    Layout layout;
    layout.motto().left(u"BỘ TÀI CHÍNH"_s, Weight::Light).left(u"CỤC THUẾ"_s);
    layout.left(u"Số: 2191/CT-CS"_s, Weight::Light).left(u"V/v chính sách thuế"_s, Weight::Light);
    layout.right(u"Hà Nội, ngày 08 tháng 4 năm 2026"_s).gap(20).addressee(u"Thuế tỉnh Lào Cai."_s);
    layout.body(u"Cục Thuế nhận được văn bản,"_s);
    const auto reading = readPaper(layout.pages());
    CHECK(reading.type.text == u"Công văn"_s);
    CHECK(reading.number.text == u"2191/CT-CS"_s);
    CHECK(reading.subject.text == u"chính sách thuế"_s);
    CHECK(reading.parentAgency.text == u"BỘ TÀI CHÍNH"_s);
}

TEST_CASE("a Party letter carries its type in the notation")
{
    Layout layout;
    layout.partyMotto().left(u"ĐẢNG ỦY XÃ TÂN PHÚ"_s).left(u"*"_s).left(u"Số 12-CV/ĐU"_s, Weight::Light);
    layout.left(u"V/v học tập nghị quyết"_s, Weight::Light)
        .right(u"Tân Phú, ngày 08 tháng 4 năm 2026"_s)
        .gap(20);
    layout.addressee(u"Các chi bộ."_s).body(u"Thực hiện kế hoạch,"_s);
    const auto reading = readPaper(layout.pages());
    CHECK(reading.type.text == u"Công văn"_s);
    CHECK(reading.number.text == u"12-CV/ĐU"_s);
    CHECK(reading.notation.text == u"CV/ĐU"_s);
}

TEST_CASE("a consolidated text takes number, date and agency from the block at its end")
{
    Layout first;
    first.motto()
        .left(u"BỘ QUỐC PHÒNG"_s)
        .gap(20)
        .centre(u"THÔNG TƯ"_s)
        .centre(u"Quy định lễ tang"_s)
        .gap(14);
    first.body(u"Thông tư số 28/2019/TT-BQP,"_s).body(u"được sửa đổi bởi,"_s);
    Layout last;
    last.body(u"Điều khoản thi hành,"_s)
        .gap(200)
        .left(u"BỘ QUỐC PHÒNG"_s)
        .left(u"Số: 46/VBHN-BQP"_s, Weight::Light);
    last.right(u"XÁC THỰC VĂN BẢN HỢP NHẤT"_s).right(u"Hà Nội, ngày 04 tháng 5 năm 2026"_s);
    for (const auto &pages : {QList<PageText>{first.page(), last.page()}}) {
        const auto reading = readPaper(pages);
        CHECK(reading.number.text == u"46/VBHN-BQP"_s);
        CHECK(reading.date == QDate(2026, 5, 4));
        CHECK(reading.agency.text == u"BỘ QUỐC PHÒNG"_s);
        CHECK(reading.type.text == u"Văn bản hợp nhất"_s);
        CHECK(reading.subject.text == u"Quy định lễ tang"_s);
    }
}
