// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/assemble/PicturePdf.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with a dark bar in its upper half.
QImage page(QSize pixels, int dotsPerInch, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = pixels.height() / 8; y < pixels.height() / 4; ++y)
        for (int x = pixels.width() / 4; x < pixels.width() / 2; ++x)
            image.setPixel(x, y, qRgb(20, 20, 90));
    image = image.convertToFormat(format);
    image.setDotsPerMeterX(int(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(int(dotsPerInch / 0.0254));
    return image;
}

QByteArray coded(const QList<QImage> &images, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    for (const auto &image : images)
        REQUIRE(image.save(&buffer, format));
    return bytes;
}

std::string troubleOf(const Result<QByteArray> &pdf)
{
    return pdf.ok() ? "" : pdf.error().reason.id() + (' ' + pdf.error().detail.toStdString());
}

PdfSummary summaryOf(const QByteArray &pdf)
{
    auto worker = PdfWorker::open(pdf);
    REQUIRE(worker.ok());
    auto summary = openPages(worker.value());
    REQUIRE(summary.ok());
    return summary.value();
}

/// TIFF, little endian, uncompressed grey: one directory a page (TIFF 6.0, section 2).
QByteArray tiffOf(const QList<QImage> &pages)
{
    QByteArray file("II*\0\0\0\0\0", 8);
    const auto put = [](QByteArray &to, quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            to.append(char(value >> (8 * i)));
    };
    const auto patch = [&](qsizetype at, quint32 value) {
        QByteArray number;
        put(number, value, 4);
        file.replace(at, 4, number);
    };
    qsizetype link = 4;
    for (const auto &image : pages) {
        const auto pixels = quint32(file.size());
        for (int y = 0; y < image.height(); ++y)
            file.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
        const auto resolution = quint32(file.size());
        put(file, 200, 4);
        put(file, 1, 4);
        if (file.size() % 2)
            file.append('\0');
        patch(link, quint32(file.size()));
        const quint32 entries[][4] = {{256, 4, 1, quint32(image.width())},
            {257, 4, 1, quint32(image.height())},
            {258, 3, 1, 8},
            {259, 3, 1, 1},
            {262, 3, 1, 1},
            {273, 4, 1, pixels},
            {277, 3, 1, 1},
            {278, 4, 1, quint32(image.height())},
            {279, 4, 1, quint32(image.width() * image.height())},
            {282, 5, 1, resolution},
            {283, 5, 1, resolution},
            {296, 3, 1, 2}};
        put(file, 12, 2);
        for (const auto &entry : entries) {
            put(file, entry[0], 2);
            put(file, entry[1], 2);
            put(file, entry[2], 4);
            put(file, entry[3], 4);
        }
        link = file.size();
        put(file, 0, 4);
    }
    return file;
}

}

TEST_CASE("scanned pictures become a PDF of their true size")
{
    const auto image = page({1654, 2339}, 200);
    for (const char *format : {"JPEG", "PNG"}) {
        const auto pdf = pictureAsPdf(coded({image}, format));
        REQUIRE(troubleOf(pdf) == "");
        const auto summary = summaryOf(pdf.value());
        REQUIRE(summary.pageCount == 1);
        CHECK(summary.pages.first().size.width() == Approx(595).margin(2)); // A4
        CHECK(summary.pages.first().size.height() == Approx(842).margin(2));
        auto worker = PdfWorker::open(pdf.value());
        const auto drawn = drawPage(worker.value(), 0, 50);
        REQUIRE(drawn.ok());
        CHECK(qGray(drawn->pixel(drawn->width() * 3 / 8, drawn->height() * 3 / 16)) < 80);
        CHECK(qGray(drawn->pixel(drawn->width() / 2, drawn->height() / 2)) > 240);
    }
}

TEST_CASE("a TIFF of several pages becomes as many pages")
{
    const auto grey = page({827, 1169}, 200, QImage::Format_Grayscale8);
    const auto pdf = pictureAsPdf(tiffOf({grey, grey, grey}));
    REQUIRE(troubleOf(pdf) == "");
    CHECK(summaryOf(pdf.value()).pageCount == 3);
}

TEST_CASE("a picture that says no size, or a screen's, is taken for A4")
{
    const auto pdf = pictureAsPdf(coded({page({3000, 4000}, 72)}, "JPEG"));
    REQUIRE(troubleOf(pdf) == "");
    CHECK(summaryOf(pdf.value()).pages.first().size.height() == Approx(842).margin(2));
}

TEST_CASE("what shines through a picture is white paper")
{
    QImage clear(1654, 2339, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto pdf = pictureAsPdf(coded({clear}, "PNG"));
    REQUIRE(troubleOf(pdf) == "");
    auto worker = PdfWorker::open(pdf.value());
    const auto drawn = drawPage(worker.value(), 0, 20);
    REQUIRE(drawn.ok());
    CHECK(qGray(drawn->pixel(drawn->width() / 2, drawn->height() / 2)) > 240);
}

TEST_CASE("what is no picture, or half of one, is refused with a reason")
{
    const auto whole = coded({page({827, 1169}, 100)}, "PNG");
    for (const auto &bytes : {QByteArray("GIF89a"), QByteArray("%PDF-1.7"), whole.first(60)}) {
        const auto pdf = pictureAsPdf(bytes);
        REQUIRE(!pdf.ok());
        CHECK(pdf.error().reason == Reason("intake.picture-damaged"));
    }
}
