// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/BlobStore.h"
#include "core/pdf/rewrite/Rewriting.h"
#include "core/signing/Pades.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/TestKeys.h"
#include "tests/support/verify/PdfDraft.h"
#include "tests/workflow/session/Office.h"
#include "workflow/session/StoredContent.h"

#include <QBuffer>
#include <QImage>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the door reads of a paper that nobody had signed.
struct FirstSignature : tests::Office
{
    SignatureRequest request;
    QByteArray picture;

    FirstSignature()
    {
        clock.time = test::now();
        request.time = clock.time;
        QImage blue(60, 30, QImage::Format_ARGB32);
        blue.fill(QColor(20, 40, 160, 90));
        QBuffer buffer(&picture);
        REQUIRE(blue.save(&buffer, "PNG"));
    }

    SignatureGrowth growth(const QByteArray &before, const QByteArray &after)
    {
        StoredContent content(store->blobs(), clock);
        return unwrap(content.growth(file(before).blob, file(after).blob));
    }
    bool alters(const QByteArray &before, const QByteArray &between)
    {
        const auto grown = growth(before, unwrap(signPdf(between, test::personKey(), request)));
        CHECK(grown.keepsBytes);
        CHECK(grown.added.size() == 1);
        return grown.alters;
    }
    static QByteArray updated(const QByteArray &pdf, const std::map<int, QByteArray> &objects)
    {
        test::PdfDraft draft(pdf);
        draft.update(objects);
        return draft.bytes();
    }
};

const QByteArray otherWords = test::PdfDraft::stream({}, "BT /F 14 Tf 72 700 Td (Dong y) Tj ET");

}

TEST_CASE_METHOD(
    FirstSignature, "a first signature on an altered paper alters it, though all bytes were kept")
{
    const auto draft = test::templateDraft();
    CHECK_FALSE(alters(draft, draft));
    CHECK(alters(draft, updated(draft, {{5, otherWords}})));
    // An update that was there before is the paper's own; one that takes it back is not.
    const auto twice = updated(draft, {{5, otherWords}});
    CHECK_FALSE(alters(twice, twice));
    const auto first = draft.lastIndexOf("startxref\n") + 10;
    const auto section = draft.mid(first, draft.indexOf('\n', first) - first);
    test::PdfDraft back(twice);
    back.update({{90, "(nothing)"}}, {.previous = section.toLongLong()});
    CHECK(alters(twice, back.bytes()));
}

TEST_CASE_METHOD(FirstSignature, "a first signature on another paper than the one written anew alters it")
{
    const auto draft = test::PdfBuilder().build();
    const auto broken = draft.first(draft.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n";
    const auto anew = unwrap(rewriteBroken(broken));
    CHECK_FALSE(alters(broken, anew));
    const auto head = anew.lastIndexOf(" 0 obj", anew.indexOf("(Kinh gui)"));
    const auto line = anew.lastIndexOf('\n', head) + 1;
    CHECK(alters(broken, updated(anew, {{anew.mid(line, head - line).toInt(), otherWords}})));
}

TEST_CASE_METHOD(FirstSignature, "the first signature on papers of every making alters none, seen or unseen")
{
    QList<QByteArray> papers;
    for (const auto kind : {CrossReference::Table, CrossReference::Stream, CrossReference::Hybrid}) {
        for (const auto stands : {test::Stands::Absent, test::Stands::Direct, test::Stands::Indirect})
            papers.append(
                test::PdfBuilder{.kind = kind, .annotations = stands, .form = stands, .formFields = stands}
                    .build());
    }
    papers.append(test::PdfBuilder{.sizeSurplus = 7}.build());
    papers.append(test::PdfBuilder{.pageEntries = "/MediaBox [0 0 595 842] /Rotate 90"}.build());
    papers.append(test::PdfBuilder{.afterEnd = ""}.build());
    papers.append(test::PdfBuilder{.afterEnd = "\r\n\n  \n"}.build());
    papers.append(test::PdfBuilder{.afterEnd = "\n% words behind the end\n"}.build());
    for (const auto &paper : papers) {
        INFO(paper.toStdString());
        request.place = {};
        request.drawing = {};
        CHECK_FALSE(alters(paper, paper));
        request.place = PagePlace{1, QRectF(350, 200, 150, 70)};
        request.drawing.image = picture;
        CHECK_FALSE(alters(paper, paper));
    }
}
