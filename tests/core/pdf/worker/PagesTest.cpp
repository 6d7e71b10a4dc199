// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "tests/core/pdf/worker/PdfBytes.h"

#include <QImage>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PdfWorker workerOver(const QByteArray &pdf)
{
    auto worker = PdfWorker::open(pdf, {.program = WORKER_HOST});
    REQUIRE(worker.ok());
    return std::move(worker).value();
}

const QByteArray a4 = "[0 0 595 842]";
const QByteArray hello = "BT /F 20 Tf 100 700 Td (Hello world) Tj ET";

}

TEST_CASE("opening tells the number of pages and their shapes")
{
    auto worker = workerOver(pagesPdf(3, a4, hello, {}, {}, "/Rotate 90"));

    const auto summary = openPages(worker);

    REQUIRE(summary.ok());
    CHECK(summary->pageCount == 3);
    CHECK_FALSE(summary->encrypted);
    REQUIRE(summary->pages.size() == 3);
    CHECK(summary->pages[2].rotation == 90);
    CHECK(summary->pages[2].size == QSizeF(842, 595));
}

TEST_CASE("words come with rectangles from the top left corner, size and boldness")
{
    auto worker = workerOver(pagesPdf(1, a4, hello));

    const auto pages = readPages(worker, 0, 10);

    REQUIRE(pages.ok());
    REQUIRE(pages->size() == 1);
    const auto &words = pages->first().words;
    REQUIRE(words.size() == 2);
    CHECK(words[1].text == u"world"_s);
    CHECK(words[0].box.left() == Approx(100).margin(1));
    CHECK(words[0].box.bottom() == Approx(842 - 700).margin(6));
    CHECK(words[0].fontSize == Approx(20).margin(1));
    CHECK(words[0].bold);
    CHECK_FALSE(words[0].italic);
    CHECK_FALSE(words[0].inWidget);
}

TEST_CASE("words on a turned page stand where the reader sees them")
{
    auto worker = workerOver(pagesPdf(1, a4, hello, {}, {}, "/Rotate 90"));

    const auto pages = readPages(worker, 0, 1);

    REQUIRE(pages.ok());
    CHECK(pages->first().size == QSizeF(842, 595));
    REQUIRE(pages->first().words.size() == 2);
    // 100 from the left and 700 from the bottom, turned clockwise: 700 from the left and 100 from the top.
    CHECK(pages->first().words[0].box.center().x() == Approx(700).margin(15));
    CHECK(pages->first().words[0].box.top() == Approx(100).margin(2));
}

TEST_CASE("the appearance of a signature widget is read like any other text and marked")
{
    const QByteArray appearance
        = streamObject("/Type /XObject /Subtype /Form /BBox [0 0 50 20] /Resources 5 0 R",
            "BT /F 12 Tf 2 4 Td (0815) Tj ET");
    const QByteArray widget
        = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (S) /F 132 /Rect [300 600 350 620] "
          "/AP << /N 10 0 R >> >>";
    auto worker = workerOver(pagesPdf(1, a4, hello, {}, {appearance, widget}, "/Annots [11 0 R]"));

    const auto pages = readPages(worker, 0, 1);

    REQUIRE(pages.ok());
    REQUIRE(pages->first().words.size() == 3);
    const auto &word = pages->first().words[2];
    CHECK(word.text == u"0815"_s);
    CHECK(word.box.left() == Approx(302).margin(1));
    CHECK(word.inWidget);
    CHECK_FALSE(pages->first().words[0].inWidget);
}

TEST_CASE("a picture over the page and invisible words are told")
{
    const QByteArray image = streamObject(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "x");
    const QByteArray content = "q 595 0 0 421 0 421 cm /I Do Q BT 3 Tr /F 20 Tf 100 700 Td (Hello) Tj ET";
    auto worker = workerOver(pagesPdf(1, a4, content, "/XObject << /I 10 0 R >>", {image}));

    const auto pages = readPages(worker, 0, 1);

    REQUIRE(pages.ok());
    CHECK(pages->first().imageCover == Approx(0.5));
    CHECK(pages->first().invisibleText);
    CHECK(pages->first().words.size() == 1);
}

TEST_CASE("a page is drawn at the resolution asked for")
{
    auto worker = workerOver(pagesPdf(1, "[0 0 72 144]", "1 0 0 rg 0 72 72 72 re f"));

    const auto image = drawPage(worker, 0, 100);

    REQUIRE(image.ok());
    CHECK(image->size() == QSize(100, 200));
    CHECK(image->pixelColor(50, 50) == QColor(255, 0, 0));
    CHECK(image->pixelColor(50, 150) == QColor(255, 255, 255));
    CHECK(drawPage(worker, 1, 100).error().reason == Reason("pages.no-such-page"));
    CHECK(drawPage(worker, -1, 100).error().reason == Reason("pages.no-such-page"));
}
