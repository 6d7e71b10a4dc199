// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs leave in lawful updates, and what only looks like it.

#include "tests/core/signing/verify/Signed.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

const QByteArray drawing = PdfDraft::stream(
    "/Type /XObject /Subtype /Form /BBox [0 0 30 15] /Resources << /Font << /F 5 0 R >> >>",
    "BT /F 8 Tf 2 4 Td (05) Tj ET");

/// The number filled in by an update that nobody signed, with one object more that nothing points at.
VerificationReport filledBeside(const QByteArray &leftover)
{
    PdfDraft draft = signedDraft();
    const QByteArray number = PdfDraft::blank(0, "number", "05").replace(" /DA", " /AP << /N 61 0 R >> /DA");
    draft.update({{7, number}, {60, leftover}, {61, drawing}});
    return verify(draft);
}

PdfDraft tagged(const QByteArray &parentTree)
{
    PdfDraft draft;
    draft.update({{1, PdfDraft::catalog("/StructTreeRoot 70 0 R")},
        {70, "<< /Type /StructTreeRoot /K [71 0 R] /ParentTree 72 0 R /ParentTreeNextKey 1 >>"},
        {71, "<< /Type /StructElem /S /P /P 70 0 R /K 0 /Pg 3 0 R >>"},
        {72, "<< /Nums [0 73 0 R] >>"},
        {73, "[71 0 R]"}});
    draft.sign({}, bySigner);
    PdfDraft::Signing second;
    second.field = 30;
    second.name = "Agency";
    second.rectangle = "[60 100 120 150]";
    second.fields = "[10 0 R 20 0 R 30 0 R]";
    second.annotations = "[7 0 R 8 0 R 9 0 R 20 0 R 30 0 R]";
    second.also
        = {{70, "<< /Type /StructTreeRoot /K [71 0 R 80 0 R] /ParentTree 82 0 R /ParentTreeNextKey 2 >>"},
            {80, "<< /Type /StructElem /S /Form /P 70 0 R /Pg 3 0 R /K << /Type /OBJR /Obj 30 0 R >> >>"},
            {82, parentTree},
            {83, "[71 0 R]"},
            {84, "[80 0 R]"}};
    draft.sign(second, bySigner);
    return draft;
}

/// The same signature with an eContent that is there and empty.
QByteArray enclosing(QByteArray cms)
{
    const QByteArray without = QByteArray::fromHex("300b06092a864886f70d010701");
    const QByteArray with = QByteArray::fromHex("300f06092a864886f70d010701a0020400");
    cms.replace(cms.indexOf(without), without.size(), with);
    for (const int length : {2, 17, 21}) { // of ContentInfo, its content and SignedData, two bytes each
        const int value = (uchar(cms[length]) << 8 | uchar(cms[length + 1])) + 4;
        cms[length] = char(value >> 8);
        cms[length + 1] = char(value);
    }
    return cms;
}

}

TEST_CASE("scraps that can show nothing leave a filled paper valid")
{
    const auto list = TrustStore::fromPem(signer().rootPem() + signer().revocationListPem()).value();
    for (const QByteArray &scrap : {PdfDraft::stream("", list.revocationLists[0]),
             QByteArray("<< /Type /VRI /Cert [] >>"),
             QByteArray("(chua dung)"),
             QByteArray("[1 2 3]"),
             PdfDraft::stream("", "BT /F 8 Tf 2 4 Td (05) Tj ET")}) {
        INFO(scrap.left(40).toStdString());
        CHECK(words(filledBeside(scrap).signatures[0]) == "intact/entire-revision/form-fill/permitted/valid");
    }
}

TEST_CASE("a leftover that could be shown later keeps a verdict from being valid")
{
    for (const QByteArray &hidden : {PdfDraft::stream("", "BT /F 8 Tf 2 4 Td (95) Tj ET"),
             PdfDraft::stream("/Filter /ASCIIHexDecode", "BT /F 8 Tf 2 4 Td (05) Tj ET"),
             QByteArray("<< /Type /Page /Parent 2 0 R >>"),
             QByteArray("[4 0 R]"),
             QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"),
             PdfDraft::stream("", QByteArray::fromHex("300100") + "BT (x) Tj ET")}) {
        INFO(hidden.left(40).toStdString());
        const auto report = filledBeside(hidden);
        CHECK(report.verdict == SignatureVerdict::Indeterminate);
        CHECK(report.signatures[0].reasons.contains(QStringLiteral("verify.change-orphan-object")));
    }
}

TEST_CASE("a structure tree that is copied and grows by the new signature is explained")
{
    const auto report = verify(tagged("<< /Nums [0 83 0 R 1 84 0 R] >>"));

    CHECK(words(report.signatures[0]) == "intact/entire-revision/form-fill/permitted/valid");
}

TEST_CASE("a structure tree that forgets what it said is found")
{
    const auto report = verify(tagged("<< /Nums [0 84 0 R 1 84 0 R] >>"));

    CHECK(report.signatures[0].verdict == SignatureVerdict::Invalid);
    CHECK(report.signatures[0].reasons.contains(QStringLiteral("verify.change-structure")));
}

TEST_CASE("a detached signature that encloses even nothing is malformed")
{
    PdfDraft draft;
    draft.sign({}, [](const QByteArray &bytes) { return enclosing(signer().sign(bytes)); });

    const auto report = verify(draft);

    REQUIRE(report.signatures.size() == 1);
    CHECK(report.signatures[0].integrity == Integrity::Intact);
    CHECK(report.signatures[0].verdict == SignatureVerdict::Invalid);
    CHECK(report.signatures[0].reasons.contains(QStringLiteral("verify.contents-enclosed")));
}
