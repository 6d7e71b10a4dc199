// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paper typeset by Qt and read through the confined worker: from bytes to register fields.
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/ReadPaper.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto centred = Qt::AlignHCenter | Qt::AlignTop;

QByteArray typesetOrder()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(30, 20, 15, 20), QPageLayout::Millimeter);
    writer.setResolution(72);
    QPainter painter(&writer);
    const QFont plain(u"Liberation Serif"_s, 13);
    QFont bold = plain;
    bold.setBold(true);
    const auto line = [&](const QRectF &box, const QFont &font, const QString &text) {
        painter.setFont(font);
        painter.drawText(box, centred | Qt::TextWordWrap, text);
    };
    const QRectF left(0, 0, 190, 20);
    const QRectF right(190, 0, 275, 20);
    const QRectF whole(0, 0, 465, 20);
    QFont small = bold;
    small.setPointSize(12);
    line(left, plain, u"UBND TỈNH LÂM ĐỒNG"_s);
    line(left.translated(0, 16), bold, u"SỞ NỘI VỤ"_s);
    line(left.translated(0, 44), plain, u"Số: 128/QĐ-SNV"_s);
    line(right, small, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    line(right.translated(0, 16), bold, u"Độc lập - Tự do - Hạnh phúc"_s);
    line(right.translated(0, 44), plain, u"Lâm Đồng, ngày 05 tháng 02 năm 2026"_s);
    line(whole.translated(0, 90), bold, u"QUYẾT ĐỊNH"_s);
    line(whole.translated(0, 108), bold, u"Về việc ban hành Quy chế làm việc"_s);
    line(whole.translated(0, 140), bold, u"GIÁM ĐỐC SỞ NỘI VỤ"_s);
    painter.setFont(plain);
    painter.drawText(QRectF(0, 170, 465, 60),
        Qt::AlignLeft | Qt::TextWordWrap,
        u"      Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 và các văn bản hướng dẫn;"_s);
    line(QRectF(0, 300, 120, 20), small, u"Nơi nhận:"_s);
    line(QRectF(260, 300, 200, 20), bold, u"KT. GIÁM ĐỐC"_s);
    line(QRectF(260, 316, 200, 20), bold, u"PHÓ GIÁM ĐỐC"_s);
    line(QRectF(260, 400, 200, 20), bold, u"Đặng Thị Hồng Nhạn"_s);
    painter.end();
    return pdf;
}

}

TEST_CASE("a typeset paper is read from its bytes through the worker")
{
    int argc = 1;
    char name[] = "test";
    char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    auto worker = PdfWorker::open(typesetOrder(), {.program = WORKER_HOST});
    REQUIRE(worker.ok());

    auto pages = readAllPages(worker.value(), 10);
    REQUIRE(pages.ok());
    const auto reading = readPaper(std::move(pages).value());

    CHECK(reading.source == TextSource::Typed);
    CHECK(reading.number.text == u"128/QĐ-SNV"_s);
    CHECK(reading.date == QDate(2026, 2, 5));
    CHECK(reading.place.text == u"Lâm Đồng"_s);
    CHECK(reading.parentAgency.text == u"UBND TỈNH LÂM ĐỒNG"_s);
    CHECK(reading.agency.text == u"SỞ NỘI VỤ"_s);
    CHECK(reading.type.text == u"Quyết định"_s);
    CHECK(reading.subject.text == u"Về việc ban hành Quy chế làm việc"_s);
    CHECK(reading.signerTitle.text == u"KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"_s);
    CHECK(reading.signerName.text == u"Đặng Thị Hồng Nhạn"_s);
}
