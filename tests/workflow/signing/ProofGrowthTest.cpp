// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/BlobStore.h"
#include "tests/core/signing/verify/Signed.h"
#include "tests/workflow/session/Office.h"
#include "workflow/session/StoredContent.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the door reads of real files.
struct Proofs : tests::Office
{
    test::PdfDraft sealed = test::signedDraft();

    Proofs() { clock.time = test::TestSigner::now(); }

    SignatureGrowth growth(const test::PdfDraft &after)
    {
        StoredContent content(store->blobs(), clock);
        return unwrap(content.growth(file(sealed.bytes()).blob, file(after.bytes()).blob));
    }
    static QByteArray token(const QByteArray &bytes) { return test::signer().timestamp(bytes); }
};

}

TEST_CASE_METHOD(Proofs, "a time-stamp and validation data are proofs, and tell the level and its end")
{
    auto stamped = sealed;
    auto signing = test::timestamp();
    const auto list
        = unwrap(TrustStore::fromPem(test::signer().rootPem() + test::signer().revocationListPem()));
    signing.also = {
        {50, test::PdfDraft::stream("", list.revocationLists[0])}, {51, "<< /Type /DSS /CRLs [50 0 R] >>"}};
    signing.catalog = "/DSS 51 0 R";
    stamped.sign(test::timestamp(), token);
    const auto grown = growth(stamped);
    CHECK(grown.addsOnlyProofs);
    CHECK(grown.level == SignatureLevel::T);
    REQUIRE(grown.added.size() == 1);
    CHECK(grown.added[0].isTimestamp);
    CHECK(grown.added[0].isSound);
    REQUIRE(grown.archiveEnds);
    CHECK(grown.archiveEnds->milliseconds > clock.time.milliseconds);

    auto archived = sealed;
    archived.sign(signing, token);
    const auto higher = growth(archived);
    CHECK(higher.addsOnlyProofs);
    CHECK(higher.level == SignatureLevel::LTA);
}

TEST_CASE_METHOD(Proofs, "the same file tells what it carries and adds nothing")
{
    const auto same = growth(sealed);
    CHECK(same.keepsBytes);
    CHECK(same.level == SignatureLevel::B);
    CHECK(same.earlier.size() == 1);
    CHECK(same.added.isEmpty());
    CHECK_FALSE(same.archiveEnds);
}

TEST_CASE_METHOD(Proofs, "a filled field, a note or a signature is no proof, though the signatures permit it")
{
    auto filled = sealed;
    filled.update({{7, test::PdfDraft::blank(0, "number", "05")}});
    CHECK_FALSE(growth(filled).addsOnlyProofs);

    auto noted = sealed;
    noted.update({{60, "<< /Type /Annot /Subtype /Text /Rect [250 20 270 40] /Contents (xem) /P 3 0 R >>"},
        {3, test::PdfDraft::page("[7 0 R 8 0 R 9 0 R 20 0 R 60 0 R]")}});
    CHECK_FALSE(growth(noted).addsOnlyProofs);

    auto hidden = test::timestamp();
    hidden.also = {{7, test::PdfDraft::blank(0, "number", "05")}};
    auto stamped = sealed;
    stamped.sign(hidden, token);
    CHECK_FALSE(growth(stamped).addsOnlyProofs);

    auto signedAgain = sealed;
    auto second = test::timestamp();
    second.subFilter = "ETSI.CAdES.detached";
    second.rectangle = "[60 100 120 150]";
    signedAgain.sign(second, test::bySigner);
    CHECK_FALSE(growth(signedAgain).addsOnlyProofs);

    auto changed = sealed;
    changed.update({{4, test::PdfDraft::stream("", "BT /F1 12 Tf 72 700 Td (khac) Tj ET")}});
    const auto other = growth(changed);
    CHECK_FALSE(other.addsOnlyProofs);
    CHECK_FALSE(other.harmed.isEmpty());
}
