// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/PrintedSigner.h"
#include "core/reading/ReadPaper.h"
#include "tests/core/reading/Layout.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Layout begun()
{
    Layout layout;
    layout.motto().left(u"ỦY BAN NHÂN DÂN"_s).left(u"TỈNH CÀ MAU"_s).left(u"Số: 07/QĐ-UBND"_s, Weight::Light);
    layout.right(u"Cà Mau, ngày 05 tháng 02 năm 2026"_s).gap(18).centre(u"QUYẾT ĐỊNH"_s);
    return layout.centre(u"Về việc khen thưởng"_s).gap(14).body(u"Căn cứ Luật Thi đua;"_s).gap(10);
}

}

TEST_CASE("title lines and name are read from the signature block beside the recipients")
{
    const QStringList titles = {u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s};
    const auto reading = readPaper(begun().signature(titles, u"Nguyễn Thị Ánh Tuyết"_s).pages());

    CHECK(reading.signerTitle.text == u"TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"_s);
    CHECK(reading.signerName.text == u"Nguyễn Thị Ánh Tuyết"_s);
    CHECK(reading.signerName.confidence > 0.8);
    CHECK(reading.signerName.page == 0);
}

TEST_CASE("a rank before the name belongs to it")
{
    const auto reading = readPaper(
        begun().signature({u"KT. BỘ TRƯỞNG"_s, u"THỨ TRƯỞNG"_s}, u"Thượng tướng Nguyễn Văn Gấu"_s).pages());
    CHECK(reading.signerName.text == u"Thượng tướng Nguyễn Văn Gấu"_s);
}

TEST_CASE("the block beside the recipients wins over one in an annex")
{
    Layout body = begun();
    body.signature({u"CHỦ TỊCH"_s}, u"Trần Văn Bình"_s);
    Layout annex;
    annex.body(u"Mẫu đơn kèm theo"_s)
        .gap(30)
        .right(u"GIÁM ĐỐC"_s, Weight::Bold)
        .gap(50)
        .right(u"Lê Thị Cúc"_s);
    const auto reading = readPaper({body.page(), annex.page()});
    CHECK(reading.signerName.text == u"Trần Văn Bình"_s);

    const auto reversed = readPaper({begun().page(),
        annex.page(),
        Layout().body(u"Điều 9"_s).signature({u"CHỦ TỊCH"_s}, u"Trần Văn Bình"_s).page()});
    CHECK(reversed.signerName.text == u"Trần Văn Bình"_s);
    CHECK(reversed.signerName.page == 2);
}

TEST_CASE("a paper not yet signed by name has no signer")
{
    CHECK_FALSE(readPaper(begun().signature({u"CHỦ TỊCH"_s}, u"(Ký tên)"_s).pages()).signerName);
    CHECK_FALSE(readPaper(begun().pages()).signerName);
}

TEST_CASE("a name is the same person's without marks, case, blanks and with titles")
{
    for (const auto &other : {u"Nguyễn Thị Thùy Dương"_s,
             u"NGUYỄN THỊ THUỲ DƯƠNG"_s,
             u"Nguyen  Thi Thuy Duong"_s,
             u"NguyễnThị ThùyDương"_s,
             u"TS. Nguyễn Thị Thùy Dương"_s,
             u"Bà Nguyễn Thị Thùy Dương"_s,
             u"Thượng tá, ThS. Nguyễn Thị Thùy Dương"_s,
             u"Nguyễn Thị Thùy Dương (VNPT-CA)"_s}) {
        INFO(other.toStdString());
        CHECK(isSamePersonName(other, u"Nguyễn Thị Thùy Dương"_s));
        CHECK(isSamePersonName(u"Nguyễn Thị Thùy Dương"_s, other));
    }
    CHECK_FALSE(isSamePersonName(u"Trần Quốc Khánh"_s, u"Nguyễn Thị Thùy Dương"_s));
    CHECK_FALSE(isSamePersonName(u"Nguyễn Văn An"_s, u"Nguyễn Văn Anh"_s));
    CHECK_FALSE(isSamePersonName(u"Dương"_s, u"Nguyễn Thị Thùy Dương"_s));
}

TEST_CASE("another name than the signer's where the paper is signed is told, with its page")
{
    const auto paper = begun().signature({u"CHỦ TỊCH"_s}, u"Trần Quốc Khánh"_s).pages();

    CHECK(otherSigner(paper, u"Đỗ Thị Dương"_s) == PrintedSigner{u"Trần Quốc Khánh"_s, 1});
    CHECK_FALSE(otherSigner(paper, u"Trần Quốc Khánh"_s));
    CHECK_FALSE(otherSigner(paper, u"TRAN QUOC KHANH"_s));
    CHECK_FALSE(otherSigner(paper, QString()));
}

TEST_CASE(
    "a deputy under his own name, a paper without a name and one of several signers are no cause to warn")
{
    const auto deputy
        = begun().signature({u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s}, u"TS. Đỗ Thị Dương"_s).pages();
    CHECK_FALSE(otherSigner(deputy, u"Đỗ Thị Dương"_s));

    CHECK_FALSE(otherSigner(begun().pages(), u"Đỗ Thị Dương"_s));
    CHECK_FALSE(otherSigner({PageText{}, PageText{}}, u"Đỗ Thị Dương"_s));

    Layout minutes;
    minutes.left(u"THƯ KÝ"_s).right(u"CHỦ TRÌ"_s, Weight::Bold);
    minutes.gap(50).left(u"Đỗ Thị Dương"_s).right(u"Trần Quốc Khánh"_s);
    CHECK_FALSE(otherSigner(minutes.pages(), u"Đỗ Thị Dương"_s));
}

TEST_CASE("the form in an annex is not where the paper is signed")
{
    Layout body = begun();
    body.signature({u"CHỦ TỊCH"_s}, u"Trần Quốc Khánh"_s);
    const auto annex = Layout()
                           .body(u"Mẫu kèm theo"_s)
                           .gap(30)
                           .right(u"GIÁM ĐỐC"_s, Weight::Bold)
                           .gap(50)
                           .right(u"Lê Thị Cúc"_s);

    CHECK_FALSE(otherSigner({body.page(), annex.page()}, u"Trần Quốc Khánh"_s));
    CHECK(otherSigner({body.page(), annex.page()}, u"Đỗ Thị Dương"_s)
        == PrintedSigner{u"Trần Quốc Khánh"_s, 1});
}
