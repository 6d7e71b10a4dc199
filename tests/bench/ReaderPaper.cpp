// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ReaderPaper.h"

#include "tests/core/pdf/worker/PdfBytes.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <random>

namespace chauban::bench {

using namespace Qt::Literals::StringLiterals;
using test::pagesPdf;
using test::pdfOf;
using test::streamObject;

namespace {

constexpr int ScanBytes = 100'000'000;
const QSize ScanSize(2480, 3508); ///< A4 at 300 dpi

void write(const QString &path, const QByteArray &pdf)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A scanned page as JPEG: letters on paper, and the grain of the scanner's sensor over all of it.
QByteArray scannedPage(int page)
{
    QImage image(ScanSize, QImage::Format_RGB32);
    image.fill(QColor(246, 243, 236));
    QPainter painter(&image);
    QFont font(u"Liberation Serif"_s);
    font.setPixelSize(54);
    painter.setFont(font);
    for (int line = 0; line < 40; ++line)
        painter.drawText(240,
            300 + 78 * line,
            u"Trang %1, dòng %2: rà soát hồ sơ địa chính đã quét"_s.arg(page).arg(line));
    painter.end();
    std::minstd_rand grain(quint32(page + 1));
    for (int y = 0; y < image.height(); ++y)
        for (auto *line = reinterpret_cast<QRgb *>(image.scanLine(y)), *end = line + image.width();
             line < end;
             ++line) {
            const int noise = int(grain() % 23) - 11;
            const auto grained = [noise](int value) { return std::clamp(value + noise, 0, 255); };
            *line = qRgb(grained(qRed(*line)), grained(qGreen(*line)), grained(qBlue(*line)));
        }
    QBuffer jpeg;
    jpeg.open(QIODevice::WriteOnly);
    image.save(&jpeg, "JPEG", 88);
    return jpeg.data();
}

}

void writePages(const QString &path, int pages)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(u"Liberation Serif"_s, 13));
    for (int page = 1; page <= pages; ++page) {
        for (int line = 0; line < 42; ++line)
            painter.drawText(0,
                600 + 300 * line,
                u"Trang %1, dòng %2: đẩy mạnh cải cách hành chính, chuyển đổi số"_s.arg(page).arg(line));
        if (page < pages)
            writer.newPage();
    }
}

void writeScan(const QString &path)
{
    // Four pages again and again under other numbers: each is a stream of its own.
    QList<QByteArray> pictures;
    for (int page = 0; page < 4; ++page)
        pictures << streamObject(
            "/Type /XObject /Subtype /Image /Width 2480 /Height 3508 /ColorSpace /DeviceRGB "
            "/BitsPerComponent 8 /Filter /DCTDecode",
            scannedPage(page));
    const int count = ScanBytes / int(pictures.first().size()) + 1;
    QByteArray kids;
    QList<QByteArray> objects = {"<< /Type /Catalog /Pages 2 0 R >>", {}};
    objects << streamObject({}, "595 0 0 842 0 0 cm /X Do");
    for (int page = 0; page < count; ++page) {
        const auto number = QByteArray::number(4 + 2 * page);
        kids += number + " 0 R ";
        objects
            << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /XObject "
               "<< /X "
                + QByteArray::number(5 + 2 * page) + " 0 R >> >> >>"
            << pictures[page % 4];
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(count) + " /Kids [" + kids + "] >>";
    write(path, pdfOf(objects));
}

void writeEndlessForms(const QString &path)
{
    write(path, endlessForms());
}

void writeFlateBomb(const QString &path)
{
    const auto deflated = [](const QByteArray &bytes) { return qCompress(bytes, 9).mid(4); };
    const auto content = deflated(deflated(QByteArray("0 0 m 1 1 l S\n").repeated(14'000'000)));
    auto pdf = pagesPdf(1, "[0 0 595 842]", "REPLACED");
    pdf.replace("<<  /Length 8 >>\nstream\nREPLACED",
        "<< /Filter [/FlateDecode /FlateDecode] /Length " + QByteArray::number(content.size())
            + " >>\nstream\n" + content);
    write(path, pdf);
}

void writeHugePages(const QString &path)
{
    QByteArray lines;
    for (int i = 0; i < 20'000; ++i)
        lines += "0 " + QByteArray::number(i) + " m 14400 " + QByteArray::number(14'400 - i) + " l S\n";
    write(path, pagesPdf(10, "[0 0 14400 14400]", lines));
}

}
