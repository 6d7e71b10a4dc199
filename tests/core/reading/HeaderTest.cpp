// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/ReadPaper.h"
#include "tests/core/reading/Layout.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace Catch {
template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
}

namespace {

struct Case
{
    const char *name;
    QStringList agencyLines; ///< a leading "-" means light print
    QString numberLine;
    QString dateLine;
    QString parent;
    QString agency;
    QString number;
    QString place;
    QString date;
};

PaperReading readCase(const Case &paper, bool fontsKnown, double dateOffset)
{
    Layout layout;
    layout.fontsKnown = fontsKnown;
    const bool party = paper.numberLine.contains(u"/ĐU"_s) || paper.numberLine.contains(u"/TU"_s);
    party ? layout.partyMotto() : layout.motto();
    for (const QString &line : paper.agencyLines)
        layout.left(
            line.startsWith(u'~') ? line.mid(1) : line, line.startsWith(u'~') ? Weight::Light : Weight::Bold);
    layout.left(u"_______"_s).left(paper.numberLine, Weight::Light);
    Layout shifted = layout;
    if (!paper.dateLine.isEmpty()) {
        for (int i = 0; i < int(paper.agencyLines.size()) - (party ? 0 : 1); ++i)
            layout.right(QString());
        layout.gap(dateOffset).right(paper.dateLine);
    }
    layout.gap(20).centre(u"QUYẾT ĐỊNH"_s).centre(u"Về việc phê duyệt kế hoạch năm 2026"_s).gap(14);
    layout.body(u"Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"_s);
    return readPaper(layout.pages());
}

const QList<Case> cases = {
    {"commune committee",
        {u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN PHÚ"_s},
        u"Số: 05/QĐ-UBND"_s,
        u"Tân Phú, ngày 05 tháng 02 năm 2026"_s,
        {},
        u"ỦY BAN NHÂN DÂN XÃ TÂN PHÚ"_s,
        u"05/QĐ-UBND"_s,
        u"Tân Phú"_s,
        u"2026-02-05"_s},
    {"city committee whose date reaches left of the motto",
        {u"ỦY BAN NHÂN DÂN"_s, u"THÀNH PHỐ HỒ CHÍ MINH"_s},
        u"Số: 11/2026/QĐ-UBND"_s,
        u"Thành phố Hồ Chí Minh, ngày 16 tháng 12 năm 2026"_s,
        {},
        u"ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH"_s,
        u"11/2026/QĐ-UBND"_s,
        u"Thành phố Hồ Chí Minh"_s,
        u"2026-12-16"_s},
    {"department under a province",
        {u"~UBND TỈNH PHÚ THỌ"_s, u"SỞ KHOA HỌC VÀ CÔNG NGHỆ"_s},
        u"Số: 275/QĐ-SKHCN"_s,
        u"Phú Thọ, ngày 9 tháng 1 năm 2026"_s,
        u"UBND TỈNH PHÚ THỌ"_s,
        u"SỞ KHOA HỌC VÀ CÔNG NGHỆ"_s,
        u"275/QĐ-SKHCN"_s,
        u"Phú Thọ"_s,
        u"2026-01-09"_s},
    {"department under a city, three lines",
        {u"~ỦY BAN NHÂN DÂN"_s, u"~THÀNH PHỐ HUẾ"_s, u"SỞ XÂY DỰNG"_s},
        u"Số: 33/QĐ-SXD"_s,
        u"Huế, ngày 01 tháng 3 năm 2026"_s,
        u"ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ"_s,
        u"SỞ XÂY DỰNG"_s,
        u"33/QĐ-SXD"_s,
        u"Huế"_s,
        u"2026-03-01"_s},
    {"ministry in two lines",
        {u"BỘ NÔNG NGHIỆP"_s, u"VÀ MÔI TRƯỜNG"_s},
        u"Số: 4212 /QĐ-BNNMT"_s,
        u"Hà Nội, ngày 30 tháng 3 năm 2026"_s,
        {},
        u"BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s,
        u"4212/QĐ-BNNMT"_s,
        u"Hà Nội"_s,
        u"2026-03-30"_s},
    {"department of a ministry",
        {u"~BỘ TÀI CHÍNH"_s, u"CỤC THUẾ"_s},
        u"Số: 2191/QĐ-CT"_s,
        u"Hà Nội, ngày 08 tháng 4 năm 2026"_s,
        u"BỘ TÀI CHÍNH"_s,
        u"CỤC THUẾ"_s,
        u"2191/QĐ-CT"_s,
        u"Hà Nội"_s,
        u"2026-04-08"_s},
    {"university",
        {u"~BỘ GIÁO DỤC VÀ ĐÀO TẠO"_s, u"TRƯỜNG ĐẠI HỌC"_s, u"VINH"_s},
        u"Số: 1020/QĐ-ĐHV"_s,
        u"Nghệ An, ngày 02 tháng 6 năm 2026"_s,
        u"BỘ GIÁO DỤC VÀ ĐÀO TẠO"_s,
        u"TRƯỜNG ĐẠI HỌC VINH"_s,
        u"1020/QĐ-ĐHV"_s,
        u"Nghệ An"_s,
        u"2026-06-02"_s},
    {"office of a committee",
        {u"~UBND TỈNH LÂM ĐỒNG"_s, u"VĂN PHÒNG"_s},
        u"Số: 12/QĐ-VP"_s,
        u"Lâm Đồng, ngày 02 tháng 6 năm 2026"_s,
        u"UBND TỈNH LÂM ĐỒNG"_s,
        u"VĂN PHÒNG"_s,
        u"12/QĐ-VP"_s,
        u"Lâm Đồng"_s,
        u"2026-06-02"_s},
    {"steering board",
        {u"~UBND TỈNH QUẢNG NGÃI"_s, u"BAN CHỈ ĐẠO 138"_s},
        u"Số: 04/QĐ-BCĐ138"_s,
        u"Quảng Ngãi, ngày 05 tháng 02 năm 2025"_s,
        u"UBND TỈNH QUẢNG NGÃI"_s,
        u"BAN CHỈ ĐẠO 138"_s,
        u"04/QĐ-BCĐ138"_s,
        u"Quảng Ngãi"_s,
        u"2025-02-05"_s},
    {"council",
        {u"HỘI ĐỒNG NHÂN DÂN"_s, u"TỈNH LÂM ĐỒNG"_s},
        u"Số: 15/2026/NQ-HĐND"_s,
        u"Lâm Đồng, ngày 10 tháng 7 năm 2026"_s,
        {},
        u"HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG"_s,
        u"15/2026/NQ-HĐND"_s,
        u"Lâm Đồng"_s,
        u"2026-07-10"_s},
    {"court",
        {u"TÒA ÁN NHÂN DÂN"_s, u"TỐI CAO"_s},
        u"Số: 21/QĐ-TANDTC-VP"_s,
        u"Hà Nội, ngày 10 tháng 7 năm 2026"_s,
        {},
        u"TÒA ÁN NHÂN DÂN TỐI CAO"_s,
        u"21/QĐ-TANDTC-VP"_s,
        u"Hà Nội"_s,
        u"2026-07-10"_s},
    {"prime minister",
        {u"THỦ TƯỚNG CHÍNH PHỦ"_s},
        u"Số: 1479/QĐ-TTg"_s,
        u"Hà Nội, ngày 29 tháng 11 năm 2026"_s,
        {},
        u"THỦ TƯỚNG CHÍNH PHỦ"_s,
        u"1479/QĐ-TTg"_s,
        u"Hà Nội"_s,
        u"2026-11-29"_s},
    {"Party committee of a commune",
        {u"~ĐẢNG BỘ TỈNH ĐỒNG NAI"_s, u"ĐẢNG ỦY XÃ LONG PHƯỚC"_s, u"*"_s},
        u"Số 12-QĐ/ĐU"_s,
        u"Long Phước, ngày 15 tháng 8 năm 2026"_s,
        u"ĐẢNG BỘ TỈNH ĐỒNG NAI"_s,
        u"ĐẢNG ỦY XÃ LONG PHƯỚC"_s,
        u"12-QĐ/ĐU"_s,
        u"Long Phước"_s,
        u"2026-08-15"_s},
    {"provincial Party committee with a long dash",
        {u"TỈNH ỦY ĐẮK LẮK"_s, u"*"_s},
        u"Số 105 – QĐ/TU"_s,
        u"Buôn Ma Thuột, ngày 15 tháng 8 năm 2026"_s,
        {},
        u"TỈNH ỦY ĐẮK LẮK"_s,
        u"105-QĐ/TU"_s,
        u"Buôn Ma Thuột"_s,
        u"2026-08-15"_s},
    {"project board that carries a type's words",
        {u"~UBND TỈNH BẮC NINH"_s, u"BAN QUẢN LÝ"_s, u"DỰ ÁN ĐẦU TƯ XÂY DỰNG"_s},
        u"Số: 7/QĐ-BQLDA"_s,
        u"Bắc Ninh, ngày 15 tháng 8 năm 2026"_s,
        u"UBND TỈNH BẮC NINH"_s,
        u"BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG"_s,
        u"7/QĐ-BQLDA"_s,
        u"Bắc Ninh"_s,
        u"2026-08-15"_s},
    {"people's procuracy",
        {u"~VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"_s, u"VIỆN KIỂM SÁT NHÂN DÂN"_s, u"TỈNH CÀ MAU"_s},
        u"Số: 88/QĐ-VKS-P15"_s,
        u"Cà Mau, ngày 15 tháng 8 năm 2026"_s,
        u"VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"_s,
        u"VIỆN KIỂM SÁT NHÂN DÂN TỈNH CÀ MAU"_s,
        u"88/QĐ-VKS-P15"_s,
        u"Cà Mau"_s,
        u"2026-08-15"_s},
    {"joint authors",
        {u"BỘ CÔNG AN -"_s, u"BỘ QUỐC PHÒNG"_s},
        u"Số: 01/2026/TTLT-BCA-BQP"_s,
        u"Hà Nội, ngày 15 tháng 8 năm 2026"_s,
        {},
        u"BỘ CÔNG AN - BỘ QUỐC PHÒNG"_s,
        u"01/2026/TTLT-BCA-BQP"_s,
        u"Hà Nội"_s,
        u"2026-08-15"_s},
    {"standing committee of the National Assembly",
        {u"ỦY BAN THƯỜNG VỤ"_s, u"QUỐC HỘI"_s},
        u"Nghị quyết số: 1211/2026/UBTVQH15"_s,
        u"Hà Nội, ngày 25 tháng 5 năm 2026"_s,
        {},
        u"ỦY BAN THƯỜNG VỤ QUỐC HỘI"_s,
        u"1211/2026/UBTVQH15"_s,
        u"Hà Nội"_s,
        u"2026-05-25"_s},
    {"no date line",
        {u"QUỐC HỘI"_s},
        u"Luật số: 31/2026/QH15"_s,
        {},
        {},
        u"QUỐC HỘI"_s,
        u"31/2026/QH15"_s,
        {},
        {}},
    {"number not assigned, day open",
        {u"ỦY BAN NHÂN DÂN"_s, u"PHƯỜNG BA ĐÌNH"_s},
        u"Số:           /QĐ-UBND"_s,
        u"Ba Đình, ngày      tháng 3 năm 2026"_s,
        {},
        u"ỦY BAN NHÂN DÂN PHƯỜNG BA ĐÌNH"_s,
        {},
        u"Ba Đình"_s,
        {}},
    {"dotted blanks",
        {u"SỞ NỘI VỤ"_s},
        u"Số: …../QĐ-SNV"_s,
        u"Hà Nội, ngày ... tháng ... năm 2026"_s,
        {},
        u"SỞ NỘI VỤ"_s,
        {},
        u"Hà Nội"_s,
        {}},
};

void check(const Case &paper, const PaperReading &reading)
{
    CHECK(reading.parentAgency.text == paper.parent);
    CHECK(reading.agency.text == paper.agency);
    CHECK(reading.number.text == paper.number);
    CHECK(reading.place.text == paper.place);
    CHECK(reading.dateText.text == paper.date);
    CHECK(reading.date == QDate::fromString(paper.date, Qt::ISODate));
    CHECK(reading.subject.text == u"Về việc phê duyệt kế hoạch năm 2026"_s);
}

}

TEST_CASE("headers of all kinds of bodies are read")
{
    for (const Case &paper : cases) {
        INFO(paper.name);
        check(paper, readCase(paper, true, 0));
    }
}

TEST_CASE("headers are read without knowing bold print, and with columns that are not level")
{
    for (const Case &paper : cases) {
        INFO(paper.name);
        check(paper, readCase(paper, false, 7));
    }
}

TEST_CASE("names broken before a word that could begin another name stay whole")
{
    const QList<std::pair<QStringList, QStringList>> names = {// lines; superior and author
        {{u"ỦY BAN MẶT TRẬN"_s, u"TỔ QUỐC VIỆT NAM"_s, u"XÃ TÂN PHÚ"_s},
            {QString(), u"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN PHÚ"_s}},
        {{u"UBND TỈNH LONG AN"_s, u"TRUNG TÂM PHÁT TRIỂN"_s, u"QUỸ ĐẤT"_s},
            {u"UBND TỈNH LONG AN"_s, u"TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT"_s}},
        {{u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s, u"CHI CỤC"_s, u"BẢO VỆ MÔI TRƯỜNG"_s},
            {u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s, u"CHI CỤC BẢO VỆ MÔI TRƯỜNG"_s}},
        {{u"BỘ QUỐC PHÒNG"_s, u"BỘ TƯ LỆNH"_s, u"BỘ ĐỘI BIÊN PHÒNG"_s},
            {u"BỘ QUỐC PHÒNG"_s, u"BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG"_s}},
        {{u"BỘ KHOA HỌC VÀ CÔNG NGHỆ"_s, u"CỤC SỞ HỮU TRÍ TUỆ"_s},
            {u"BỘ KHOA HỌC VÀ CÔNG NGHỆ"_s, u"CỤC SỞ HỮU TRÍ TUỆ"_s}},
        {{u"SỞ VĂN HÓA, THỂ THAO"_s, u"VÀ DU LỊCH"_s}, {QString(), u"SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"_s}},
        {{u"UBND XÃ TÂN PHÚ"_s, u"PHÒNG VĂN HÓA -"_s, u"XÃ HỘI"_s},
            {u"UBND XÃ TÂN PHÚ"_s, u"PHÒNG VĂN HÓA - XÃ HỘI"_s}},
        {{u"SỞ Y TẾ TỈNH PHÚ YÊN"_s, u"BỆNH VIỆN ĐA KHOA"_s, u"SỐ 2"_s},
            {u"SỞ Y TẾ TỈNH PHÚ YÊN"_s, u"BỆNH VIỆN ĐA KHOA SỐ 2"_s}},
        {{u"TÒA ÁN NHÂN DÂN TỐI CAO"_s, u"TÒA ÁN NHÂN DÂN"_s, u"KHU VỰC 3 - AN GIANG"_s},
            {u"TÒA ÁN NHÂN DÂN TỐI CAO"_s, u"TÒA ÁN NHÂN DÂN KHU VỰC 3 - AN GIANG"_s}},
        {{u"VĂN PHÒNG"_s, u"ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ"_s, u"HỘI ĐỒNG NHÂN DÂN TỈNH"_s},
            {QString(), u"VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH"_s}}};
    for (const auto &[lines, expected] : names) {
        Layout layout;
        layout.fontsKnown = false;
        layout.motto();
        for (const QString &line : lines)
            layout.left(line);
        layout.left(u"Số: 8/TB-CN"_s).gap(20).centre(u"THÔNG BÁO"_s).centre(u"Lịch làm việc"_s).gap(12);
        layout.body(u"Cơ quan thông báo,"_s);

        const auto reading = readPaper(layout.pages());

        CHECK(reading.parentAgency.text == expected[0]);
        CHECK(reading.agency.text == expected[1]);
    }
}

TEST_CASE("number, day and month laid over the blanks by signatures are read in place")
{
    Layout layout;
    layout.motto().left(u"ỦY BAN NHÂN DÂN"_s).left(u"TỈNH QUẢNG NGÃI"_s);
    const double y = 100;
    layout.word(u"Số:"_s, 110, y, false).word(u"/TB-UBND"_s, 165, y, false);
    layout.word(u"Quảng"_s, 310, y, false).word(u"Ngãi,"_s, 350, y, false).word(u"ngày"_s, 380, y, false);
    layout.word(u"tháng"_s, 430, y, false).word(u"năm"_s, 482, y, false).word(u"2025"_s, 510, y, false);
    // Higher or lower than the line, as stamps are.
    layout.word(u"11"_s, 140, y + 6, true).word(u"08"_s, 410, y - 5, true).word(u"01"_s, 465, y - 5, true);
    layout.gap(60)
        .centre(u"THÔNG BÁO"_s)
        .centre(u"Kết luận cuộc họp"_s)
        .gap(12)
        .body(u"Ngày 03/01/2025, họp"_s);

    const auto reading = readPaper(layout.pages());

    CHECK(reading.number.text == u"11/TB-UBND"_s);
    CHECK(reading.date == QDate(2025, 1, 8));
    CHECK(reading.place.text == u"Quảng Ngãi"_s);
    CHECK(reading.number.box.contains(QPointF(145, y + 8)));
}

TEST_CASE("a date broken in two lines and a date in figures are read")
{
    for (const auto &lines : {QStringList{u"Thành phố Hồ Chí Minh, ngày 09"_s, u"tháng 9 năm 2025"_s},
             QStringList{u"Thành phố Hồ Chí Minh,"_s, u"ngày 09 tháng 9 năm 2025"_s},
             QStringList{u"Thành phố Hồ Chí Minh, ngày 9/9/2025"_s}}) {
        Layout layout;
        layout.motto().left(u"SỞ Y TẾ"_s).left(u"Số: 1/SYT-VP"_s, Weight::Light);
        for (const QString &line : lines)
            layout.right(line);
        layout.gap(10).addressee(u"Ủy ban nhân dân Thành phố."_s).body(u"Thực hiện chỉ đạo,"_s);

        const auto reading = readPaper(layout.pages());

        INFO(lines.join(u'|').toStdString());
        CHECK(reading.date == QDate(2025, 9, 9));
        CHECK(reading.place.text == u"Thành phố Hồ Chí Minh"_s);
    }
}

TEST_CASE("an agency in small letters is read when it is bold, and a date alone on its row ends nothing")
{
    Layout layout;
    layout.motto()
        .left(u"Công ty Cổ phần"_s)
        .left(u"Cấp nước Sài Gòn"_s)
        .left(u"Số: 8/TB-CN"_s, Weight::Light);
    layout.right(QString()).right(u"Thành phố Hồ Chí Minh,"_s).right(u"ngày 09 tháng 9 năm 2025"_s).gap(10);
    layout.centre(u"THÔNG BÁO"_s).centre(u"Lịch cắt nước"_s).gap(12).body(u"Công ty thông báo,"_s);

    const auto reading = readPaper(layout.pages());

    CHECK(reading.agency.text == u"Công ty Cổ phần Cấp nước Sài Gòn"_s);
    CHECK(reading.date == QDate(2025, 9, 9));
    CHECK(reading.type.text == u"Thông báo"_s);
    CHECK(reading.subject.text == u"Lịch cắt nước"_s);
}

TEST_CASE("a gazette's banner and heading above the paper are no part of it")
{
    Layout layout;
    layout.centre(u"CÔNG BÁO/Số 711 + 712/Ngày 28-5-2025"_s, Weight::Light)
        .centre(u"VĂN BẢN QUY PHẠM PHÁP LUẬT"_s);
    layout.centre(u"CHÍNH PHỦ"_s)
        .gap(75)
        .motto()
        .left(u"CHÍNH PHỦ"_s)
        .left(u"Số: 104/2025/NĐ-CP"_s, Weight::Light);
    layout.right(u"Hà Nội, ngày 15 tháng 5 năm 2025"_s).gap(10);
    layout.centre(u"NGHỊ ĐỊNH"_s).centre(u"Quy định về giá đất"_s).gap(12).body(u"Căn cứ Luật Đất đai;"_s);

    const auto reading = readPaper(layout.pages());

    CHECK(reading.agency.text == u"CHÍNH PHỦ"_s);
    CHECK(reading.parentAgency.text.isEmpty());
    CHECK(reading.number.text == u"104/2025/NĐ-CP"_s);
    CHECK(reading.type.text == u"Nghị định"_s);
}

TEST_CASE("the header is found on a later page, behind a cover")
{
    Layout cover;
    cover.gap(200).centre(u"TÀI LIỆU KỲ HỌP THỨ NHẤT HỘI ĐỒNG NHÂN DÂN TỈNH KHÓA XI NHIỆM KỲ 2026 - 2031"_s);
    Layout layout;
    layout.motto().left(u"SỞ TÀI CHÍNH"_s).left(u"Số: 8/BC-STC"_s, Weight::Light);
    layout.right(u"Hà Nội, ngày 15 tháng 5 năm 2026"_s).gap(10);
    layout.centre(u"BÁO CÁO"_s).centre(u"Thu chi ngân sách"_s).gap(12).body(u"Phần mở đầu,"_s);

    const auto reading = readPaper({cover.page(), layout.page()});

    CHECK(reading.number.text == u"8/BC-STC"_s);
    CHECK(reading.number.page == 1);
}

TEST_CASE("urgency and secrecy marks stand alone in capitals")
{
    Layout layout;
    layout.motto()
        .left(u"SỞ Y TẾ"_s)
        .left(u"Số: 1/SYT-VP"_s, Weight::Light)
        .left(u"V/v phòng dịch"_s, Weight::Light);
    layout.right(u"Hà Nội, ngày 9 tháng 9 năm 2025"_s).gap(8).left(u"HỎA TỐC"_s).gap(8).left(u"MẬT"_s).gap(8);
    layout.addressee(u"Các bệnh viện."_s).body(u"Việc này rất khẩn, giữ mật,"_s);

    const auto reading = readPaper(layout.pages());

    CHECK(reading.urgency.text == u"Hỏa tốc"_s);
    CHECK(reading.secrecy.text == u"Mật"_s);
    CHECK(reading.subject.text == u"phòng dịch"_s);

    Layout plain;
    plain.motto().left(u"SỞ Y TẾ"_s).left(u"Số: 1/SYT-VP"_s, Weight::Light).gap(20);
    plain.addressee(u"Các bệnh viện."_s).body(u"Việc này rất khẩn, giữ mật,"_s);
    CHECK_FALSE(readPaper(plain.pages()).urgency);
    CHECK_FALSE(readPaper(plain.pages()).secrecy);
}

TEST_CASE("words under a page-wide picture are never sure, and a page with a banner only has no text")
{
    Layout layout;
    layout.motto()
        .left(u"SỞ Y TẾ"_s)
        .left(u"Số: 1/BC-SYT"_s, Weight::Light)
        .right(u"Hà Nội, ngày 9 tháng 9 năm 2025"_s);
    layout.gap(10).centre(u"BÁO CÁO"_s).centre(u"Công tác quý I"_s).gap(12);
    for (int i = 0; i < 4; ++i)
        layout.body(u"Nội dung báo cáo,"_s);
    PageText page = layout.page();
    page.imageCover = 0.95;

    const auto recognised = readPaper({page});
    CHECK(recognised.source == TextSource::Recognised);
    CHECK(recognised.number.text == u"1/BC-SYT"_s);
    CHECK(recognised.number.confidence <= 0.4);

    PageText banner = {{595, 842}, {}, 1, false};
    for (const QString &word :
        u"Ký bởi: Ủy ban nhân dân tỉnh Cơ quan: Tỉnh Thời gian ký: 07/02/2025"_s.split(u' '))
        banner.words.append({word, QRectF(400, 20, 30, 7), 6, {}, false, false, true});
    const auto none = readPaper({banner});
    CHECK(none.source == TextSource::None);
    CHECK_FALSE(none.number);
    CHECK_FALSE(none.agency);
    CHECK(readPaper({}).source == TextSource::None);
}

TEST_CASE("a paper without a motto is read from its number line, less surely")
{
    Layout layout;
    layout.left(u"CÔNG TY CỔ PHẦN"_s).left(u"CẤP NƯỚC"_s).left(u"Số: 8/TB-CTN"_s, Weight::Light);
    layout.gap(20).centre(u"THÔNG BÁO"_s).centre(u"Lịch cắt nước"_s).gap(12).body(u"Công ty thông báo,"_s);

    const auto reading = readPaper(layout.pages());

    CHECK(reading.number.text == u"8/TB-CTN"_s);
    CHECK(reading.agency.text == u"CÔNG TY CỔ PHẦN CẤP NƯỚC"_s);
    CHECK(reading.type.text == u"Thông báo"_s);
    CHECK(reading.number.confidence < 0.85);
}
