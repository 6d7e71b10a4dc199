// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Signed.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

/// The agency's seal over a paper that the person has signed, with number and date filled in the same update.
PdfDraft::Signing seal()
{
    PdfDraft::Signing signing;
    signing.field = 30;
    signing.name = "Agency";
    signing.rectangle = "[60 100 120 150]";
    signing.extra = "/Reference [<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Type "
                    "/TransformParams /V /1.2 /Action /Include /Fields [(chauban.number) (chauban.day) "
                    "(chauban.month)] >> >>] ";
    signing.also = {{7, PdfDraft::blank(0, "number", "05")},
        {8, PdfDraft::blank(1, "day", "08")},
        {9, PdfDraft::blank(2, "month", "6")}};
    signing.fields = "[10 0 R 20 0 R 30 0 R]";
    signing.annotations = "[7 0 R 8 0 R 9 0 R 20 0 R 30 0 R]";
    return signing;
}

}

TEST_CASE("a fresh signature is valid and covers the entire file")
{
    const auto report = verify(signedDraft());

    REQUIRE(report.signatures.size() == 1);
    CHECK(words(report.signatures[0]) == "intact/entire-file/none/permitted/valid");
    CHECK(report.signatures[0].signer == QStringLiteral("Nguyễn Thị Ánh"));
    CHECK(report.signatures[0].level == QStringLiteral("B-B"));
    CHECK(report.signatures[0].reasons.isEmpty());
    CHECK(report.warnings.isEmpty());
}

TEST_CASE("number, day and month filled in with the agency's seal leave the person's signature valid without "
          "warning")
{
    PdfDraft draft = signedDraft();
    draft.sign(seal(), bySigner);

    const auto report = verify(draft);

    REQUIRE(report.signatures.size() == 2);
    CHECK(words(report.signatures[0]) == "intact/entire-revision/form-fill/permitted/valid");
    CHECK(words(report.signatures[1]) == "intact/entire-file/none/permitted/valid");
    CHECK(report.verdict == SignatureVerdict::Valid);
    CHECK(report.warnings.isEmpty());
    REQUIRE(report.explanations.size() == 4);
    CHECK(report.explanations[0].name == QStringLiteral("chauban.number"));
    CHECK(report.explanations[0].value == QStringLiteral("05"));
    CHECK(report.explanations[0].after == QStringList{QStringLiteral("Person")});
    CHECK(report.explanations[0].by == QStringLiteral("Agency"));
    CHECK(report.explanations[3].kind == Explanation::Kind::SignatureAdded);
}

TEST_CASE("a locked number may not be changed after the seal")
{
    PdfDraft draft = signedDraft();
    draft.sign(seal(), bySigner);
    draft.update({{7, PdfDraft::blank(0, "number", "06")}});

    const auto report = verify(draft);

    CHECK(words(report.signatures[1]) == "intact/entire-revision/form-fill/forbidden/invalid");
}

TEST_CASE("several signatures of the agency over the blanks of a foreign page are explained with their text")
{
    PdfDraft draft = signedDraft();
    PdfDraft::Signing number = seal();
    number.also.clear();
    number.extra.clear();
    number.name = "11";
    draft.sign(number, bySigner);

    const auto report = verify(draft);

    CHECK(report.verdict == SignatureVerdict::Valid);
    CHECK(report.warnings.isEmpty());
    REQUIRE(report.explanations.size() == 1);
    CHECK(report.explanations[0].value == QStringLiteral("11"));
    CHECK(report.explanations[0].page == 1);
}

TEST_CASE("validation data and a document time-stamp raise the level, not doubt")
{
    PdfDraft draft = signedDraft();
    PdfDraft::Signing stamp = timestamp();
    const auto list = TrustStore::fromPem(signer().rootPem() + signer().revocationListPem()).value();
    stamp.also
        = {{50, PdfDraft::stream("", list.revocationLists[0])}, {51, "<< /Type /DSS /CRLs [50 0 R] >>"}};
    stamp.catalog = "/DSS 51 0 R /Extensions << /ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >> >>";
    draft.sign(stamp, [](const QByteArray &bytes) { return signer().timestamp(bytes); });

    const auto report = verify(draft);

    REQUIRE(report.signatures.size() == 2);
    CHECK(words(report.signatures[1]) == "intact/entire-file/none/permitted/valid");
    CHECK(report.signatures[1].level == QStringLiteral("DTS"));
    CHECK(report.signatures[0].changes == Changes::Ltv);
    CHECK(report.signatures[0].timeProven);
    CHECK(report.signatures[0].level == QStringLiteral("B-LTA"));
    // The list in the file revokes the signer before the time-stamp.
    CHECK(report.signatures[0].identity == SignerIdentity::Revoked);
    CHECK(report.signatures[0].verdict == SignatureVerdict::Invalid);
}

TEST_CASE("a certification decides what may follow")
{
    const std::map<int, QByteArray> fill{{7, PdfDraft::blank(0, "number", "05")}};

    PdfDraft first = certifiedDraft(1);
    PdfDraft second = certifiedDraft(2);
    CHECK(verify(first).verdict == SignatureVerdict::Valid);
    first.update(fill);
    second.update(fill);

    CHECK(words(verify(first).signatures[0]) == "intact/entire-revision/form-fill/forbidden/invalid");
    CHECK(words(verify(second).signatures[0]) == "intact/entire-revision/form-fill/permitted/valid");
}

TEST_CASE("a note on blank paper is allowed at P 3 and forbidden at P 2")
{
    const QByteArray note
        = "<< /Type /Annot /Subtype /Text /Rect [250 20 270 40] /Contents (xem) /P 3 0 R >>";
    const std::map<int, QByteArray> update{
        {60, note}, {3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 20 0 R 60 0 R]")}};
    PdfDraft third = certifiedDraft(3);
    PdfDraft second = certifiedDraft(2);
    third.update(update);
    second.update(update);

    const auto report = verify(third);
    CHECK(words(report.signatures[0]) == "intact/entire-revision/annotations/permitted/valid");
    CHECK(report.warnings.contains(QStringLiteral("verify.annotation-added")));
    CHECK(words(verify(second).signatures[0]) == "intact/entire-revision/annotations/forbidden/invalid");
}

TEST_CASE("a second approval signature leaves the first valid")
{
    PdfDraft draft = signedDraft();
    PdfDraft::Signing second = seal();
    second.also.clear();
    draft.sign(
        second, [](const QByteArray &bytes) { return signer().sign(bytes, TestSigner::Who::Stranger); });

    const auto report = verify(draft);

    CHECK(report.signatures[0].verdict == SignatureVerdict::Valid);
    CHECK(report.signatures[1].identity == SignerIdentity::Untrusted);
    CHECK(report.verdict == SignatureVerdict::Indeterminate);
}

TEST_CASE("EdDSA and RSA-PSS signatures are verified")
{
    for (const auto key : {TestSigner::Key::Edwards, TestSigner::Key::RsaPss}) {
        const TestSigner other(key);
        PdfDraft draft;
        draft.sign({}, [&](const QByteArray &bytes) { return other.sign(bytes); });

        const auto report
            = verifyPdf(draft.bytes(), TrustStore::fromPem(other.rootPem()).value(), TestSigner::now());

        CHECK(words(report.signatures[0]) == "intact/entire-file/none/permitted/valid");
    }
}
