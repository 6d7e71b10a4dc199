// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one revision ends and the next begins, and which of them count.

#include "tests/core/signing/verify/Signed.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

const std::map<int, QByteArray> filled{{7, PdfDraft::blank(0, "number", "05")}};
const QByteArray otherContent = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET");

/// Moves the last startxref by so many bytes.
QByteArray moveSection(QByteArray bytes, qint64 by)
{
    const qsizetype start = bytes.lastIndexOf("startxref\n") + 10;
    const qsizetype length = bytes.indexOf('\n', start) - start;
    const qint64 section = bytes.mid(start, length).toLongLong() + by;
    return bytes.replace(start, length, QByteArray::number(section));
}

/// The last update's table moves behind `inserted`, and startxref with it.
QByteArray insertBeforeSection(QByteArray bytes, const QByteArray &inserted)
{
    bytes.insert(bytes.lastIndexOf("\nxref\n") + 1, inserted);
    return moveSection(bytes, inserted.size());
}

PdfDraft::Signing seal()
{
    PdfDraft::Signing signing;
    signing.field = 30;
    signing.name = "Agency";
    signing.rectangle = "[60 100 120 150]";
    signing.fields = "[10 0 R 20 0 R 30 0 R]";
    signing.annotations = "[7 0 R 8 0 R 9 0 R 20 0 R 30 0 R]";
    return signing;
}

void checkSignedAndSealed(PdfDraft draft)
{
    draft.sign({}, bySigner);
    CHECK(words(verify(draft).signatures.value(0)) == "intact/entire-file/none/permitted/valid");
    draft.sign(seal(), bySigner);
    const auto report = verify(draft);
    REQUIRE(report.signatures.size() == 2);
    CHECK(words(report.signatures[0]) == "intact/entire-revision/form-fill/permitted/valid");
    CHECK(words(report.signatures[1]) == "intact/entire-file/none/permitted/valid");
    CHECK(report.warnings.isEmpty());
}

}

TEST_CASE("an update whose table is named by the line end before it is explained like any other")
{
    PdfDraft draft = signedDraft();
    draft.update(filled);
    const PdfDraft moved(moveSection(draft.bytes(), -1));

    CHECK(words(verify(moved).signatures[0]) == "intact/entire-revision/form-fill/permitted/valid");
    checkSignedAndSealed(PdfDraft(moveSection(PdfDraft().bytes(), -1)));
}

TEST_CASE("an object hidden before a table that is named by its line end is found")
{
    PdfDraft draft = signedDraft();
    draft.update(filled);
    const QByteArray hidden = "4 0 obj\n" + otherContent + "\nendobj\n";
    const PdfDraft attacked(moveSection(insertBeforeSection(draft.bytes(), hidden), -1));

    const auto report = verify(attacked);

    CHECK(report.verdict == SignatureVerdict::Invalid);
    CHECK(report.signatures[0].reasons.contains(QStringLiteral("verify.change-stray-bytes")));
}

TEST_CASE("a comment between the line end that names a table and the table is found")
{
    PdfDraft draft = signedDraft();
    draft.update(filled);
    const QByteArray comment = "%note\n";
    const PdfDraft attacked(moveSection(insertBeforeSection(draft.bytes(), comment), -1 - comment.size()));

    CHECK(verify(attacked).verdict == SignatureVerdict::Invalid);
}

TEST_CASE("an object that is named inside a comment does not vouch for the object after the comment")
{
    PdfDraft draft = signedDraft();
    const qsizetype signedEnd = draft.bytes().size();
    draft.update(filled);
    QByteArray bytes = draft.bytes();
    const QByteArray body = PdfDraft::blank(0, "number", "05");
    const QByteArray honest = "7 0 obj\n" + body + "\nendobj\n";
    const QByteArray hiding = "%7 0 obj " + body + " endobj\n4 0 obj\n" + otherContent + "\nendobj\n";
    REQUIRE(bytes.mid(signedEnd, honest.size()) == honest);
    bytes.replace(signedEnd, honest.size(), hiding);
    const QByteArray entry = "7 1\n" + QByteArray::number(signedEnd).rightJustified(10, '0');
    const QByteArray moved = "7 1\n" + QByteArray::number(signedEnd + 1).rightJustified(10, '0');
    bytes.replace(bytes.indexOf(entry, signedEnd), entry.size(), moved);

    const auto report = verify(PdfDraft(moveSection(bytes, hiding.size() - honest.size())));

    CHECK(report.verdict == SignatureVerdict::Invalid);
    CHECK(report.signatures[0].reasons.contains(QStringLiteral("verify.change-stray-bytes")));
}

TEST_CASE("what happened to a paper before its first signature costs no verdict")
{
    SECTION("a page and its content are replaced")
    {
        PdfDraft draft;
        draft.update({{4, otherContent}, {3, PdfDraft::page("[7 0 R 8 0 R 9 0 R]")}});
        draft.update({{60, otherContent}});
        checkSignedAndSealed(draft);
    }
    SECTION("an object that no table names was left behind")
    {
        PdfDraft draft;
        draft.update({{4, otherContent}});
        checkSignedAndSealed(PdfDraft(insertBeforeSection(draft.bytes(), "61 0 obj\n(loose)\nendobj\n")));
    }
    SECTION("an older table has no startxref of its own")
    {
        PdfDraft draft;
        QByteArray bytes = draft.bytes();
        bytes.truncate(bytes.lastIndexOf("startxref"));
        const qint64 first = bytes.lastIndexOf("\nxref\n") + 1;
        const qint64 second = bytes.size();
        bytes += "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 100 /Root 1 0 R /Prev "
            + QByteArray::number(first) + " >>\nstartxref\n" + QByteArray::number(second) + "\n%%EOF\n";
        checkSignedAndSealed(PdfDraft(bytes));
    }
}

TEST_CASE("a chain of tables that leaves out the signed revision is found")
{
    PdfDraft draft = signedDraft();
    const PdfDraft before;
    QByteArray bytes = draft.bytes();
    const qint64 base = before.bytes().lastIndexOf("\nxref\n") + 1;
    const qint64 signedTable = bytes.lastIndexOf("\nxref\n") + 1;
    draft.update(filled);
    bytes = draft.bytes();
    const QByteArray chain = "/Prev " + QByteArray::number(signedTable);
    const QByteArray skipping = ("/Prev " + QByteArray::number(base)).leftJustified(chain.size(), ' ');
    bytes.replace(bytes.lastIndexOf(chain), chain.size(), skipping);

    CHECK(verify(PdfDraft(bytes)).verdict != SignatureVerdict::Valid);
}
