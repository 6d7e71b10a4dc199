// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Appearance.h"

#include "core/signing/Layout.h"
#include "core/signing/Pades.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Dpi = 72; // one pixel is one point

/// Left half opaque blue, right half fully transparent.
QByteArray halfBlue()
{
    QImage image(100, 50, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width() / 2; ++x)
            image.setPixelColor(x, y, QColor(0, 0, 200));
    }
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

/// The first page as a viewer shows it.
QImage shown(const QByteArray &pdf, const QString &program)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    const auto dpi = QString::number(Dpi);
    if (program == u"pdftoppm"_s) {
        test::runProgramFor(program,
            {u"-png"_s,
                u"-cropbox"_s,
                u"-r"_s,
                dpi,
                u"-singlefile"_s,
                file.fileName(),
                folder.filePath(u"page"_s)});
    } else {
        test::runProgramFor(program,
            {u"draw"_s, u"-o"_s, folder.filePath(u"page.png"_s), u"-r"_s, dpi, file.fileName(), u"1"_s});
    }
    const QImage image(folder.filePath(u"page.png"_s));
    REQUIRE(!image.isNull());
    return image;
}

bool isBlue(QColor colour)
{
    return colour.blue() > 150 && colour.red() < 90;
}
}

TEST_CASE("a picture stands where it was put, upright and transparent, however the page is turned")
{
    test::PdfBuilder builder;
    builder.pageEntries = GENERATE(as<QByteArray>{},
        "/MediaBox [0 0 400 300]",
        "/MediaBox [0 0 400 300] /Rotate 90",
        "/MediaBox [0 0 400 300] /Rotate 180",
        "/MediaBox [0 0 400 300] /Rotate 270",
        "/MediaBox [-50 -50 400 300] /CropBox [20 10 380 280]");
    const auto program = GENERATE(u"pdftoppm"_s, u"mutool"_s);
    SignatureRequest request;
    request.time = test::now();
    request.place = PagePlace{1, {40, 30, 100, 50}};
    request.drawing.image = halfBlue();

    const auto pdf = signPdf(builder.build(), test::agencyKey(), request);

    REQUIRE(pdf.ok());
    const auto page = shown(pdf.value(), program);
    INFO(builder.pageEntries.toStdString() << ' ' << program.toStdString());
    const auto at = [&](int x, int y) { return page.pixelColor(x, page.height() - 1 - y); };
    CHECK(isBlue(at(44, 34)));
    CHECK(isBlue(at(86, 76)));
    CHECK(at(96, 55) == QColor(Qt::white));
    CHECK(at(36, 55) == QColor(Qt::white));
    CHECK(at(60, 26) == QColor(Qt::white));
    CHECK(at(60, 84) == QColor(Qt::white));
}

TEST_CASE("a seal keeps its true size in the middle of a larger box")
{
    const auto place = imagePlace(halfBlue(), {200, 200}, ImageFit::TrueSize);

    REQUIRE(place.ok());
    CHECK(place->width() == Approx(24).epsilon(0.01)); // 100 pixels at 300 dpi
    CHECK(place->center() == QPointF(100, 100));
    CHECK(imagePlace(halfBlue(), {200, 200}, ImageFit::Whole)->width() == Approx(200));
    CHECK(imagePlace("no picture", {200, 200}, ImageFit::Whole).error().reason == Reason("pdf.bad-image"));
}

TEST_CASE("a mark stands in the top right corner in an embedded font with all Vietnamese letters")
{
    const auto lines = annexMark(u"05/QĐ-UBND"_s, test::now());
    const auto mark = markText(lines);
    REQUIRE(mark.ok());
    SignatureRequest request;
    request.time = test::now();
    request.place = PagePlace{1, markRect({595, 842}, mark->size)};
    request.drawing.text = mark.value();

    const auto pdf = signPdf(test::PdfBuilder{}.build(), test::agencyKey(), request);

    REQUIRE(pdf.ok());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf.value());
    file.close();
    const auto text = QString::fromUtf8(
        test::runProgramFor(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s, file.fileName()}));
    CHECK(text.contains(lines[0]));
    CHECK(text.contains(lines[1]));
    CHECK(pdf->contains("LiberationSerif"));
    CHECK(pdf->contains("/FontFile2"));
    const auto page = shown(pdf.value(), u"pdftoppm"_s);
    bool inked = false;
    for (int x = 450; x < 550; ++x)
        for (int y = 18; y < 40; ++y)
            inked = inked || page.pixelColor(x, y).lightness() < 128;
    CHECK(inked);
}

TEST_CASE("marks say their time as the decree writes it")
{
    const auto time = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(1, 5, 9), Qt::UTC));

    CHECK(markTime(time) == u"22-11-2026 08:05:09+07:00"_s);
    CHECK(copyMark(u"Sao y"_s, u"UBND xã Đại Lộc"_s, time).last()
        == u"Thời gian ký: 22-11-2026 08:05:09+07:00"_s);
}

TEST_CASE("a batch draws the same appearance once")
{
    AppearanceCache cache;
    const TextDrawing text{.lines = {u"Đã ký"_s}, .size = {100, 20}};

    const auto first = cache.text(text);
    const auto second = cache.text(text);
    auto larger = text;
    larger.size = {120, 20};
    const auto other = cache.text(larger);

    REQUIRE(first.ok());
    CHECK(first->content.constData() == second->content.constData());
    CHECK(other->size.width() == 120);
    CHECK(other->content.constData() != first->content.constData());
}
