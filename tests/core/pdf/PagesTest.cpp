// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Pages.h"

#include "core/pdf/PdfFile.h"
#include "tests/support/PdfBuilder.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <catch2/catch.hpp>

using namespace chauban;

namespace {
PageGeometry geometryOf(const QByteArray &pageEntries)
{
    test::PdfBuilder builder;
    builder.pageEntries = pageEntries;
    const auto file = PdfFile::parse(builder.build());
    REQUIRE(file.ok());
    const auto page = findPage(file.value(), 1);
    REQUIRE(page.ok());
    const auto geometry = pageGeometry(page.value());
    REQUIRE(geometry.ok());
    return geometry.value();
}
}

TEST_CASE("a page is found by its number without walking the others")
{
    test::PdfBuilder builder;
    builder.pages = 7;
    const auto file = PdfFile::parse(builder.build());
    REQUIRE(file.ok());

    CHECK(pageCount(file.value()).value() == 7);
    CHECK(findPage(file.value(), 1)->getObjectID() == 3);
    CHECK(findPage(file.value(), 7)->getObjectID() == 9);
    CHECK(findPage(file.value(), 0).error().reason == Reason("pdf.no-such-page"));
    CHECK(findPage(file.value(), 8).error().reason == Reason("pdf.no-such-page"));
}

TEST_CASE("a page tree that leads in a circle or lies about its count is broken, not endless")
{
    auto circle = test::PdfBuilder{}.build();
    circle.replace("/Kids [ 3 0 R ]", "/Kids [ 2 0 R ]");
    const auto file = PdfFile::parse(circle);
    REQUIRE(file.ok());
    CHECK(findPage(file.value(), 1).error().reason == Reason("pdf.broken"));

    auto liar = test::PdfBuilder{}.build();
    liar.replace("/Count 1", "/Count 9");
    const auto other = PdfFile::parse(liar);
    REQUIRE(other.ok());
    CHECK(findPage(other.value(), 5).error().reason == Reason("pdf.broken"));
}

TEST_CASE("a rectangle of the page as shown is found in user space, turned and moved")
{
    const QRectF shown(10, 20, 30, 40);

    CHECK(geometryOf("/MediaBox [0 0 600 800]").toUserSpace(shown) == shown);
    CHECK(geometryOf("/MediaBox [0 0 600 800] /CropBox [50 60 500 700]").toUserSpace(shown)
        == QRectF(60, 80, 30, 40));
    CHECK(geometryOf("/MediaBox [0 0 600 800] /Rotate 90").toUserSpace(shown) == QRectF(540, 10, 40, 30));
    CHECK(geometryOf("/MediaBox [0 0 600 800] /Rotate 180").toUserSpace(shown) == QRectF(560, 740, 30, 40));
    CHECK(geometryOf("/MediaBox [0 0 600 800] /Rotate -90").toUserSpace(shown) == QRectF(20, 760, 40, 30));
    CHECK(geometryOf("/MediaBox [0 0 600 800] /UserUnit 2").toUserSpace(shown) == QRectF(5, 10, 15, 20));
    CHECK(geometryOf("/MediaBox [0 0 600 800] /Rotate 270 /UserUnit 2").shownSize() == QSizeF(1600, 1200));
}
