// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/assemble/PictureOperation.h"

#include "core/pdf/typeset/ImagePdf.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cstring>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quality = 88; // of JPEG: letters stay crisp, a page of 300 dpi takes about half a megabyte
constexpr int mostPages = 500;
constexpr int mostMegabytes = 600; // of one page as it is decoded

/// Scanners say how large a page is; a telephone does not, and its picture is taken for A4.
void giveSize(QImage &image)
{
    constexpr double inch = 0.0254, a4 = 0.297; // metres
    const int longest = std::max(image.width(), image.height());
    const bool isCredible = image.dotsPerMeterX() >= 100 / inch && image.dotsPerMeterY() >= 100 / inch
        && longest / double(image.dotsPerMeterX()) < 3 * a4;
    if (isCredible)
        return;
    image.setDotsPerMeterX(std::max(1, int(longest / a4)));
    image.setDotsPerMeterY(std::max(1, int(longest / a4)));
}

/// What shines through is white paper.
void layOnPaper(QImage &premultiplied)
{
    for (int y = 0; y < premultiplied.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(premultiplied.scanLine(y));
        for (int x = 0; x < premultiplied.width(); ++x) {
            const int paper = 255 - qAlpha(line[x]);
            line[x] = qRgb(qRed(line[x]) + paper, qGreen(line[x]) + paper, qBlue(line[x]) + paper);
        }
    }
}

/// A page as JPEG takes it, converted a few rows at a time: of whole pictures Qt does it in threads, and waits forever
/// for those that a confined process cannot start.
QImage pageOf(const QImage &image)
{
    const bool isGrey = image.format() == QImage::Format_Grayscale16 || image.allGray();
    QImage page(
        image.size(), isGrey && !image.hasAlphaChannel() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    page.setDotsPerMeterX(image.dotsPerMeterX());
    page.setDotsPerMeterY(image.dotsPerMeterY());
    const int rows = std::max(1, 65'536 / std::max(1, image.width()));
    for (int y = 0; y < image.height(); y += rows) {
        const int height = std::min(rows, image.height() - y);
        QImage strip(image.constScanLine(y), image.width(), height, image.bytesPerLine(), image.format());
        strip.setColorTable(image.colorTable());
        strip.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : page.format());
        if (image.hasAlphaChannel())
            layOnPaper(strip);
        for (int row = 0; row < height; ++row)
            std::memcpy(page.scanLine(y + row),
                strip.constScanLine(row),
                size_t(std::min(page.bytesPerLine(), strip.bytesPerLine())));
    }
    giveSize(page);
    return page;
}

bool isTaken(const QByteArray &format)
{
    return format == "jpeg" || format == "jpg" || format == "png" || format == "tiff" || format == "tif";
}

Result<QJsonObject> pictureToPdf(const WorkerJob &job)
{
    QByteArray bytes = QByteArray::fromRawData(job.document.data(), job.document.size());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isTaken(reader.format()))
        return Error{ErrorKind::Corrupt, "intake.picture-damaged"};
    const int count = std::max(1, reader.imageCount());
    if (count > mostPages)
        return Error{ErrorKind::Invalid, "intake.scan-too-large"};
    PicturePages pages;
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !reader.jumpToImage(page))
            return Error{ErrorKind::Corrupt, "intake.picture-damaged", QString::number(page + 1)};
        const auto image = reader.read();
        if (image.isNull())
            return Error{ErrorKind::Corrupt, "intake.picture-damaged", reader.errorString()};
        pages.add(pageOf(image), quality);
    }
    TRY_ASSIGN(const auto pdf, pages.pdf());
    if (size_t(pdf.size()) > job.pixels.size())
        return Error{ErrorKind::Invalid, "intake.scan-too-large"};
    std::memcpy(job.pixels.data(), pdf.constData(), size_t(pdf.size()));
    return QJsonObject{{u"size"_s, pdf.size()}, {u"pages"_s, count}};
}

}

WorkerOperations pictureOperations()
{
    return {{u"picture-to-pdf"_s, pictureToPdf}};
}

}
