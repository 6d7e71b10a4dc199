// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PDFs made to hang, fill the memory or confuse: every one must leave the caller with an answer or a clear error.
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "tests/core/pdf/worker/PdfBytes.h"

#include <QElapsedTimer>
#include <QImage>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

PdfWorker workerOver(const QByteArray &pdf, std::chrono::milliseconds timeout = 20s)
{
    auto worker = PdfWorker::open(pdf, {.timeout = timeout, .program = WORKER_HOST});
    REQUIRE(worker.ok());
    return std::move(worker).value();
}

const QByteArray a4 = "[0 0 595 842]";

/// Drawing commands of 200 MB that compress to about 200 kB, twice deflated to about 1 kB.
QByteArray flateBomb()
{
    const auto deflated = [](const QByteArray &bytes) { return qCompress(bytes, 9).mid(4); };
    const QByteArray content = deflated(deflated(QByteArray("0 0 m 1 1 l S\n").repeated(14'000'000)));
    QByteArray pdf = pagesPdf(1, a4, "REPLACED");
    return pdf.replace("<<  /Length 8 >>\nstream\nREPLACED",
        "<< /Filter [/FlateDecode /FlateDecode] /Length " + QByteArray::number(content.size())
            + " >>\nstream\n" + content);
}

}

TEST_CASE("forms without end stop at the time limit and the worker serves on")
{
    auto worker = workerOver(endlessForms(), 700ms);

    CHECK(openPages(worker).ok());
    CHECK(drawPage(worker, 0, 72).error().reason == Reason("worker.timeout"));
    CHECK(openPages(worker)->pageCount == 1);
}

TEST_CASE("a flate bomb ends in a picture or an error within the time limit")
{
    auto worker = workerOver(flateBomb(), 2s);
    QElapsedTimer timer;
    timer.start();

    const auto image = drawPage(worker, 0, 36);
    const auto words = readPages(worker, 0, 1);

    CHECK(timer.elapsed() < 8000);
    CHECK((image.ok() || image.error().reason == Reason("worker.timeout")
        || image.error().reason == Reason("worker.crashed")));
    CHECK((words.ok() || words.error().kind == ErrorKind::Corrupt));
}

TEST_CASE("a page of kilometres is refused before it is drawn")
{
    auto worker = workerOver(pagesPdf(1, "[0 0 2000000 2000000]", "0 0 m S"));

    CHECK(openPages(worker).ok());
    CHECK(drawPage(worker, 0, 100).error().reason == Reason("pages.too-large"));
    CHECK(drawPage(worker, 0, 1e300).error().reason == Reason("pages.too-large"));
    CHECK(drawPage(worker, 0, -5).error().reason == Reason("pages.too-large"));
}

TEST_CASE("a page tree that contains itself ends")
{
    auto worker = workerOver(
        pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>"}), 3s);

    const auto summary = openPages(worker);
    const auto words = readPages(worker, 0, 5);

    CHECK((summary.ok() || summary.error().kind != ErrorKind::Internal));
    CHECK((!words.ok() || words->isEmpty() || words->first().words.isEmpty()));
}

TEST_CASE("a thousand pages are opened, and read by ranges")
{
    auto worker = workerOver(pagesPdf(1000, a4, "BT /F 20 Tf 100 700 Td (Trang) Tj ET"));

    const auto summary = openPages(worker);
    const auto words = readPages(worker, 990, 100);

    REQUIRE(summary.ok());
    CHECK(summary->pageCount == 1000);
    CHECK(summary->pages.size() == 1000);
    REQUIRE(words.ok());
    CHECK(words->size() == 10);
}

TEST_CASE("a file of 100 MB is read")
{
    QByteArray padding(100 << 20, '\0');
    for (qsizetype i = 0; i < padding.size(); i += 64)
        padding[i] = static_cast<char>(i >> 6);
    auto worker = workerOver(
        pagesPdf(1, a4, "BT /F 20 Tf 100 700 Td (Trang) Tj ET", {}, {streamObject({}, padding)}));

    CHECK(openPages(worker)->pageCount == 1);
    CHECK(readPages(worker, 0, 1)->first().words.size() == 1);
}

TEST_CASE("what is no PDF is said to be none")
{
    for (const QByteArray &bytes : {QByteArray("x"),
             QByteArray("PK\x03\x04 a Word file"),
             QByteArray("%PDF-1.7\n"),
             QByteArray("%PDF-1.7\n").repeated(100'000),
             QByteArray(1000, '\0')}) {
        auto worker = workerOver(bytes);
        CHECK(openPages(worker).error().reason == Reason("pages.not-a-pdf"));
    }
}

TEST_CASE("a locked PDF is said to need a password")
{
    // Standard security handler, revision 3, user password "secret": /O and /U computed for /ID <00…>.
    const QByteArray key(32, 'k');
    const QByteArray encrypt = "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + key.toHex()
        + "> /U <" + key.toHex() + "> >>";
    QByteArray pdf = pagesPdf(1, a4, "0 0 m S", {}, {encrypt});
    pdf.replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 10 0 R /ID [<00112233445566778899aabbccddeeff> <00>]");
    auto worker = workerOver(pdf);

    CHECK(openPages(worker).error().reason == Reason("pages.encrypted"));
}
