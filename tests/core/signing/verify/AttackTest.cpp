// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Signed.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

void checkInvalid(const PdfDraft &draft, const char *reason)
{
    const auto report = verify(draft);
    REQUIRE(!report.signatures.isEmpty());
    CHECK(report.signatures[0].verdict == SignatureVerdict::Invalid);
    CHECK(report.signatures[0].reasons.contains(QLatin1StringView(reason)));
}

const QByteArray fakeContent = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET");

}

TEST_CASE("incremental saving: replaced page content is found")
{
    PdfDraft draft = signedDraft();
    draft.update({{4, fakeContent}});
    checkInvalid(draft, "verify.change-content");
}

TEST_CASE("incremental saving: a page that points at other content is found")
{
    PdfDraft draft = signedDraft();
    draft.update({{60, fakeContent},
        {3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 20 0 R]").replace("/Contents 4 0 R", "/Contents 60 0 R")}});
    checkInvalid(draft, "verify.change-content");
}

TEST_CASE("incremental saving: a change undone by a later update is still found")
{
    PdfDraft draft;
    const QByteArray original
        = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (CONG VAN so) Tj 0 -30 Td (Noi dung da ky.) Tj ET");
    draft.sign({}, bySigner);
    draft.update({{4, fakeContent}});
    draft.update({{4, original}});
    checkInvalid(draft, "verify.change-content");
}

TEST_CASE("shadow replace: a font that becomes another font is found")
{
    PdfDraft draft = signedDraft();
    draft.update({{5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"}});
    checkInvalid(draft, "verify.change-content");
}

TEST_CASE("shadow hide: an annotation or layer that vanishes is found")
{
    PdfDraft draft;
    draft.sign({}, bySigner);
    draft.update({{3, PdfDraft::page("[20 0 R]")}});
    checkInvalid(draft, "verify.change-field-removed");
}

TEST_CASE("shadow hide and replace: another page tree is found")
{
    PdfDraft draft = signedDraft();
    draft.update({{61, fakeContent},
        {62, PdfDraft::page("[20 0 R]").replace("/Contents 4 0 R", "/Contents 61 0 R")},
        {2, "<< /Type /Pages /Kids [62 0 R] /Count 1 >>"}});
    checkInvalid(draft, "verify.change-pages");
}

TEST_CASE("a new catalog with an action is found")
{
    PdfDraft draft = signedDraft();
    draft.update({{1, PdfDraft::catalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")}});
    checkInvalid(draft, "verify.change-catalog");
}

TEST_CASE("signature wrapping: a range that leaves room for foreign bytes is found")
{
    PdfDraft draft;
    const qint64 gap = draft.sign({}, bySigner);
    QByteArray bytes = draft.bytes();
    const qsizetype range = bytes.indexOf("/ByteRange [0 ");
    const qsizetype end = bytes.indexOf(']', range) + 1;
    const qint64 after = gap + 2 + 2 * 6000;
    const QByteArray moved = "/ByteRange [0 " + QByteArray::number(gap) + ' ' + QByteArray::number(after + 50)
        + ' ' + QByteArray::number(bytes.size() - after) + ']';
    bytes.replace(range, end - range, moved);
    bytes.insert(after, QByteArray(50, ' '));

    const auto report = verifyPdf(bytes, trust(), TestSigner::now());

    REQUIRE(report.signatures.size() == 1);
    CHECK(report.signatures[0].coverage == Coverage::Invalid);
    CHECK(report.verdict == SignatureVerdict::Invalid);
}

TEST_CASE("universal forgery: ranges and contents that say nothing are never valid")
{
    const QByteArray good = signedDraft().bytes();
    const qsizetype range = good.indexOf("/ByteRange [0 ");
    const qsizetype contents = good.indexOf("/Contents <", range);
    const QByteArray ranges[] = {"/ByteRange [0 0 0 0]",
        "/ByteRange [-1 2 3 4]",
        "/ByteRange null",
        "/ByteRange [0 99999999 1 1]",
        "/ByteRange []",
        "/ByteRange [0 100 50 100]"};
    for (const QByteArray &forged : ranges) {
        QByteArray bytes = good;
        bytes.replace(range, contents - range, forged.leftJustified(contents - range, ' '));
        CHECK(verifyPdf(bytes, trust(), TestSigner::now()).verdict != SignatureVerdict::Valid);
    }
    for (const QByteArray &forged :
        {QByteArray("/Contents <00>"), QByteArray("/Contents null"), QByteArray("/Contents <>")}) {
        QByteArray bytes = good;
        bytes.replace(contents, 100, forged.leftJustified(100, ' '));
        CHECK(verifyPdf(bytes, trust(), TestSigner::now()).verdict != SignatureVerdict::Valid);
    }
}

TEST_CASE("evil annotation: one that draws over the content is not valid even where annotations are allowed")
{
    for (const char *kind : {"FreeText", "Stamp", "Ink", "Square", "Highlight"}) {
        PdfDraft draft = certifiedDraft(3);
        const QByteArray cover = "<< /Type /Annot /Subtype /" + QByteArray(kind)
            + " /Rect [10 180 200 240] /P 3 0 R /F 4 /DA (/F 10 Tf) /AP << /N 61 0 R >> >>";
        draft.update({{60, cover},
            {61, PdfDraft::stream("/Type /XObject /Subtype /Form /BBox [0 0 190 60]", "1 g 0 0 190 60 re f")},
            {3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 20 0 R 60 0 R]")}});

        const auto report = verify(draft);

        CHECK(report.verdict == SignatureVerdict::Indeterminate);
        CHECK(report.signatures[0].reasons.contains(QStringLiteral("verify.annotation-over-content")));
    }
}

TEST_CASE("sneaky signature: a signed field whose signature is not sound is found")
{
    PdfDraft draft = certifiedDraft(2);
    draft.update(
        {{30, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Fake) /Rect [10 180 200 240] /V 31 0 R >>"},
            {31,
                "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Contents <00> "
                "/ByteRange [0 1 2 3] >>"},
            {6, PdfDraft::form("[10 0 R 20 0 R 30 0 R]")},
            {3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 20 0 R 30 0 R]")}});
    checkInvalid(draft, "verify.change-signature-not-sound");
}

TEST_CASE("a seal that hides what was signed is reported")
{
    PdfDraft draft = signedDraft();
    PdfDraft::Signing cover;
    cover.field = 30;
    cover.name = "Cover";
    cover.rectangle = "[10 180 200 240]";
    cover.fields = "[10 0 R 20 0 R 30 0 R]";
    cover.annotations = "[7 0 R 8 0 R 9 0 R 20 0 R 30 0 R]";
    cover.fieldExtra = "/MK << >>";
    cover.also
        = {{33, PdfDraft::stream("/Type /XObject /Subtype /Form /BBox [0 0 190 60]", "1 g 0 0 190 60 re f")}};
    cover.fieldExtra = "/AP << /N 33 0 R >>";
    draft.sign(cover, bySigner);

    CHECK(verify(draft).warnings.contains(QStringLiteral("verify.signature-over-content")));
}

TEST_CASE("a widget that the form does not know is found")
{
    PdfDraft draft = certifiedDraft(3);
    draft.update({{60, "<< /Type /Annot /Subtype /Widget /Rect [10 180 200 240] /P 3 0 R >>"},
        {3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 20 0 R 60 0 R]")}});
    checkInvalid(draft, "verify.change-dangling-widget");
}

TEST_CASE("a body that no cross-reference reaches is found")
{
    PdfDraft draft = signedDraft();
    const PdfDraft loose(draft.bytes() + "4 0 obj\n" + fakeContent + "\nendobj\n%%EOF\n");
    checkInvalid(loose, "verify.change-stray-bytes");
}

TEST_CASE("bytes hidden inside a later update are found")
{
    PdfDraft draft = signedDraft();
    const qsizetype before = draft.bytes().size();
    draft.update({{7, PdfDraft::blank(0, "number", "05")}});
    QByteArray bytes = draft.bytes();
    const QByteArray hidden = "4 0 obj\n" + fakeContent + "\nendobj\n";
    bytes.insert(bytes.indexOf("xref", before), hidden);
    const qsizetype start = bytes.lastIndexOf("startxref\n") + 10;
    const qint64 section = bytes.mid(start, bytes.indexOf('\n', start) - start).toLongLong() + hidden.size();
    bytes.replace(start, bytes.indexOf('\n', start) - start, QByteArray::number(section));
    checkInvalid(PdfDraft(bytes), "verify.change-stray-bytes");
}

TEST_CASE("hidden objects in an unsigned update keep a verdict from being valid")
{
    PdfDraft draft = signedDraft();
    draft.update({{60, fakeContent}});
    const auto report = verify(draft);
    CHECK(report.verdict == SignatureVerdict::Indeterminate);
    CHECK(report.signatures[0].reasons.contains(QStringLiteral("verify.change-orphan-object")));
}

TEST_CASE("something but zeros after the signature is found")
{
    PdfDraft draft;
    const qint64 gap = draft.sign({}, bySigner);
    QByteArray bytes = draft.bytes();
    bytes[gap + 2 * 6000 - 3] = '7';
    checkInvalid(PdfDraft(bytes), "verify.contents-padding");
}

TEST_CASE("a signature dictionary replaced by a later update is found")
{
    PdfDraft draft;
    const qint64 gap = draft.sign({}, bySigner);
    const QByteArray contents = draft.bytes().mid(gap, 2 + 2 * 6000);
    const qsizetype range = draft.bytes().indexOf("/ByteRange", gap - 200);
    const QByteArray byteRange = draft.bytes().mid(range, draft.bytes().indexOf(']', range) + 1 - range);
    draft.update({{21,
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Reason (khac) " + byteRange
            + " /Contents " + contents + " >>"}});
    const auto report = verify(draft);
    CHECK(report.verdict == SignatureVerdict::Invalid);
}

TEST_CASE("a flipped byte anywhere in the signed range breaks integrity")
{
    const QByteArray good = signedDraft().bytes();
    for (const char *mark : {"Noi dung", "Helvetica", "D:2026"}) {
        QByteArray bytes = good;
        const qsizetype at = bytes.indexOf(mark);
        bytes[at] = char(bytes[at] ^ 1);
        const auto report = verifyPdf(bytes, trust(), TestSigner::now());
        REQUIRE(report.signatures.size() == 1);
        CHECK(report.signatures[0].integrity == Integrity::Broken);
        CHECK(report.verdict == SignatureVerdict::Invalid);
    }
}

TEST_CASE("signatures whose ranges overlap are not valid")
{
    PdfDraft draft;
    const qint64 gap = draft.sign({}, bySigner);
    const QByteArray second
        = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 "
        + QByteArray::number(gap + 10) + ' ' + QByteArray::number(gap + 900) + " 50] /Contents <00> >>";
    draft.update({{30, "<< /FT /Sig /T (Second) /V 31 0 R >>"},
        {31, second},
        {6, PdfDraft::form("[10 0 R 20 0 R 30 0 R]")}});
    CHECK(verify(draft).verdict == SignatureVerdict::Invalid);
}

TEST_CASE("a signature that calls itself a time-stamp is judged as the signature that it is")
{
    PdfDraft::Signing disguised = timestamp();
    disguised.subFilter = "ETSI.CAdES.detached";
    disguised.type = "DocTimeStamp";
    PdfDraft certified = certifiedDraft(1);
    certified.sign(timestamp(), [](const QByteArray &bytes) { return signer().timestamp(bytes); });
    CHECK(verify(certified).signatures[0].verdict == SignatureVerdict::Valid);

    PdfDraft draft = certifiedDraft(1);
    draft.sign(disguised, bySigner);
    const auto report = verify(draft);
    CHECK(report.signatures[0].verdict == SignatureVerdict::Invalid);
    CHECK_FALSE(report.signatures[0].permitted);
    CHECK(report.signatures[1].level != QStringLiteral("DTS"));

    PdfDraft raised = signedDraft();
    raised.sign(
        disguised, [](const QByteArray &bytes) { return signer().sign(bytes, TestSigner::Who::Stranger); });
    CHECK(verify(raised).signatures[0].level == QStringLiteral("B-B"));
}

TEST_CASE("a time-stamp that shows something is no mere proof of time")
{
    PdfDraft::Signing visible = timestamp();
    visible.rectangle = "[20 20 280 280]";
    const auto judged = [&](int permission) {
        PdfDraft draft = permission ? certifiedDraft(permission) : signedDraft();
        draft.sign(visible, [](const QByteArray &bytes) { return signer().timestamp(bytes); });
        return words(verify(draft).signatures[0]);
    };
    CHECK(judged(1) == "intact/entire-revision/form-fill/forbidden/invalid");
    CHECK(judged(2) == "intact/entire-revision/form-fill/forbidden/invalid");
    // Like anybody's further signature where nothing is certified.
    CHECK(judged(0) == "intact/entire-revision/form-fill/permitted/valid");
    visible.rectangle = "[280 280 20 20]";
    CHECK(judged(1) == "intact/entire-revision/form-fill/forbidden/invalid");
}
