// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Slips.h"

#include "core/pdf/typeset/ArrivalStamp.h"

#include "Samples.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The arrival stamp is 50 by 35 millimetres and lies where it is put")
{
    const ArrivalStamp stamp{
        u"Ủy ban nhân dân xã Hòa Thuận"_s, u"1533"_s, u"03/02/2026"_s, u"Phòng Kinh tế"_s, {}};
    const auto pdf = printArrivalStamp(stamp, {120, 60});
    REQUIRE(pdf.ok());
    const ReadBack read(pdf.value());
    read.show(u"stamp"_s);

    CHECK(read.place(u"ĐẾN"_s).left() > 120);
    CHECK(read.text().contains(u"Số: 1533"_s));
    CHECK(read.text().contains(u"Ngày: 03/02/2026"_s));
    CHECK(read.text().contains(u"Số và ký hiệu HS: ...."_s));
    for (const auto &box : read.boxes(0)) {
        CHECK(box.left() >= 120);
        CHECK(box.right() <= 170);
        CHECK(box.top() >= 59.5);
        CHECK(box.bottom() <= 95.5);
    }

    const auto picture = arrivalStampImage(stamp, 300);
    REQUIRE(picture.ok());
    CHECK(picture->width() == Approx(50 / 25.4 * 300).margin(1));
    CHECK(picture->height() == Approx(35 / 25.4 * 300).margin(1));
    CHECK(qAlpha(picture->pixel(300, 60)) < 255);
    CHECK(qAlpha(picture->pixel(1, 200)) > 100); // the outline is inside the picture
    CHECK(qAlpha(picture->pixel(picture->width() - 2, 200)) > 100);
}

TEST_CASE("Long words in the arrival stamp are made smaller, not cut")
{
    const ArrivalStamp stamp{u"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Hòa Thuận Đông"_s,
        u"1533"_s,
        u"03/02/2026"_s,
        u"Phòng Kinh tế; Phòng Văn hóa - Xã hội; Trung tâm Phục vụ hành chính công"_s,
        u"HS-05/2026-KT"_s};
    const auto pdf = printArrivalStamp(stamp, {0, 0});
    REQUIRE(pdf.ok());
    const ReadBack read(pdf.value());
    read.show(u"stamp-long"_s);

    CHECK(read.text().contains(u"HÒA THUẬN ĐÔNG"_s));
    CHECK(read.text().contains(u"hành chính công"_s));
    CHECK(read.boxes(0).last().bottom() <= 35.5);
}

TEST_CASE("The handling slip has three opinions, written or left to write")
{
    HandlingSlip slip{.agency = u"UBND xã Hòa Thuận"_s,
        .arrivalNumber = u"1533"_s,
        .arrivalDate = u"03/02/2026"_s,
        .author = u"Sở Tài chính tỉnh Đông Sơn"_s,
        .codeNumber = u"205/STC-NS"_s,
        .documentDate = u"30/01/2026"_s,
        .typeAndSubject = u"Công văn về việc lập dự toán ngân sách năm 2027"_s};
    slip.leaders << SlipOpinion{
        u"Giao Phòng Kinh tế chủ trì, Văn phòng phối hợp; hoàn thành trước ngày 10/02/2026."_s,
        u"Trần Quốc Bảo"_s,
        u"03/02/2026"_s};
    const auto pdf = printHandlingSlip(slip);
    REQUIRE(pdf.ok());
    const ReadBack read(pdf.value());
    read.show(u"slip"_s);

    CHECK(read.pages() == 1);
    for (const auto &words : {u"Ý kiến của lãnh đạo cơ quan, tổ chức"_s,
             u"Ý kiến của lãnh đạo đơn vị"_s,
             u"Ý kiến của người được giao giải quyết"_s,
             u"Giao Phòng Kinh tế chủ trì"_s,
             u"205/STC-NS"_s})
        CHECK(read.text().contains(words));
}

TEST_CASE("The cover of a package lists what is inside, over several pages when needed")
{
    PackageCover cover{.agency = u"UBND xã Hòa Thuận"_s,
        .recipient = u"Sở Tài chính tỉnh Đông Sơn"_s,
        .recipientAddress = u"Số 12 đường Trần Phú, phường Đông Sơn"_s,
        .place = u"Hòa Thuận"_s,
        .date = {2026, 2, 3},
        .sender = u"Lê Thị Lan"_s};
    for (int i = 1; i <= 60; ++i)
        cover.lines << PackageLine{
            u"%1/BC-UBND"_s.arg(i), u"03/02/2026"_s, u"Báo cáo quyết toán đợt %1"_s.arg(i), u"1"_s, u""_s};
    const auto pdf = printPackageCover(cover);
    REQUIRE(pdf.ok());
    const ReadBack read(pdf.value());
    read.show(u"cover"_s);

    CHECK(read.pages() > 1);
    CHECK(read.text().contains(u"60/BC-UBND"_s));
    CHECK(read.text(read.pages() - 1).contains(u"NGƯỜI NHẬN"_s));
    CHECK(read.text().contains(u"Hòa Thuận, ngày 03 tháng 02 năm 2026"_s));
}
