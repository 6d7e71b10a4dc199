// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/recognise/Recognition.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/ImagePdf.h"
#include "core/pdf/typeset/Typeset.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/ReadPaper.h"

#include <QElapsedTimer>
#include <QImage>

#include <catch2/catch.hpp>
#include <cstdio>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Value>
Value unwrapped(Result<Value> result)
{
    INFO((result.ok() ? "" : result.error().reason.id()));
    REQUIRE(result.ok());
    return std::move(result).value();
}

QByteArray scannedLetter()
{
    DraftContent content;
    content.parentAgency = u"ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"_s;
    content.agency = u"SỞ TÀI CHÍNH"_s;
    content.notation = u"STC-NS"_s;
    content.place = u"Lâm Đồng"_s;
    content.year = 2026;
    content.subject = u"rà soát tài sản công năm 2026"_s;
    content.addressees = {u"Ủy ban nhân dân xã Thử Nghiệm"_s};
    content.body = {{ParagraphKind::Text, u"Sở Tài chính đề nghị báo cáo trước ngày 15/3/2026."_s}};
    content.signature = {{u"GIÁM ĐỐC"_s}, u"Nguyễn Văn Bình"_s};
    content.issued = IssuedMarks{u"15"_s, QDate(2026, 2, 27)};
    return unwrapped(imagesToPdf(unwrapped(typesetImages(content, 200)), 80));
}

PdfWorker patientWorker(const QByteArray &pdf)
{
    PdfWorker::Options options;
    options.timeout = std::chrono::seconds(120);
    return unwrapped(PdfWorker::open(pdf, options));
}

}

TEST_CASE("a scanned letter is recognised in the confined worker, and nothing of it is sure")
{
    auto worker = patientWorker(scannedLetter());
    const auto bare = unwrapped(readPages(worker, 0, 1));
    REQUIRE(needsRecognition(bare.first()));
    QElapsedTimer timer;
    timer.start();
    const auto page = recognisePage(worker, 0);
    if (!page.ok()) {
        INFO(page.error().reason.id() << " " << page.error().detail.toStdString());
        CHECK(page.error().reason == Reason("scan.not-installed")); // the program must do without it
        return;
    }
    std::printf("recognition of one page: %.1f s\n", double(timer.elapsed()) / 1000);
    const auto reading = readPaper({page.value()});
    CHECK(reading.number.text == u"15/STC-NS"_s);
    CHECK(reading.date == QDate(2026, 2, 27));
    CHECK(reading.agency.text == u"SỞ TÀI CHÍNH"_s);
    CHECK(reading.subject.text.contains(u"tài sản công"_s));
    CHECK(reading.number.confidence < 0.9);
    CHECK(!needsRecognition(page.value()));
}

TEST_CASE("a page without letters gives no words")
{
    QImage empty(800, 1100, QImage::Format_RGB32);
    empty.fill(Qt::white);
    empty.setDotsPerMeterX(3937);
    empty.setDotsPerMeterY(3937);
    auto worker = patientWorker(unwrapped(imagesToPdf({empty}, 80)));
    const auto page = recognisePage(worker, 0);
    if (page.ok())
        CHECK(page->words.isEmpty());
    else
        CHECK(page.error().reason == Reason("scan.not-installed"));
    CHECK(!recognisePage(worker, 7).ok());
}
