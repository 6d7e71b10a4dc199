// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
