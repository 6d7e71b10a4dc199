// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every class of attack on every way of writing a file and every level of certification.

#include "tests/core/signing/verify/Attacks.h"

using namespace chauban;
using namespace chauban::test;

namespace {

void checkAll(const char *table, const std::vector<Attack> &attacks)
{
    VerdictTable verdicts(table);
    for (const auto writing : everyWriting) {
        for (int permission = 0; permission <= 3; ++permission) {
            const Paper signedPaper(writing, permission);
            REQUIRE(signedPaper.report().verdict == SignatureVerdict::Valid);
            for (const Attack &attack : attacks) {
                Paper paper = signedPaper;
                attack.apply(paper);
                const auto report = paper.report();
                verdicts.add(attack.name, paper, report);
                INFO(attack.name << " on " << describe(paper) << ": "
                                 << (report.signatures.isEmpty() ? "no signature"
                                                                 : words(report.signatures[0])));
                CHECK(attack.refused(paper, report));
            }
        }
    }
}

}

TEST_CASE("no change of content, pages, catalog or form passes, however the file is written and certified")
{
    checkAll("content-attacks", contentAttacks());
}

TEST_CASE(
    "no forged, wrapped, spoofed or overlapping signature passes, however the file is written and certified")
{
    checkAll("signature-attacks", signatureAttacks());
}

TEST_CASE(
    "nothing drawn over the words or hidden beside them passes, however the file is written and certified")
{
    checkAll("overlay-attacks", overlayAttacks());
}

TEST_CASE("a flipped bit in any region of the signed bytes breaks integrity or makes the file unreadable")
{
    for (const auto writing : everyWriting) {
        const Paper good(writing, 2);
        const qint64 after = good.draft.bytes().indexOf('>', good.gap) + 1;
        const qint64 step = good.signedEnd / 150;
        for (qint64 at = 0; at < good.signedEnd; at += step) {
            QByteArray bytes = good.draft.bytes();
            bytes[at] = char(bytes[at] ^ 4);
            const auto report
                = verifyPdf(bytes, trust(), TestSigner::now(), {VerifyOptions::Rendering::Skip});
            INFO("byte " << at << " of " << describe(good));
            if (at < good.gap || at >= after)
                CHECK(report.verdict != SignatureVerdict::Valid);
            for (const SignatureReport &signature : report.signatures) {
                const bool unsignedPart
                    = at > good.gap && at < after; // of the CMS: other certificates, padding
                CHECK((unsignedPart || signature.integrity != Integrity::Intact
                    || signature.verdict == SignatureVerdict::Invalid));
            }
        }
    }
}

TEST_CASE("a flipped digit of the signature itself never lets another signer or other bytes pass")
{
    const Paper good(PdfDraft::Writing::Table, 0);
    const auto signer = good.report().signatures.value(0).certificate;
    const qint64 end = good.draft.bytes().indexOf("000000000000", good.gap);
    int refused = 0;
    for (qint64 at = good.gap + 1; at < end; at += 7) {
        QByteArray bytes = good.draft.bytes();
        bytes[at] = bytes[at] == '0' ? '1' : '0';
        const auto report = verifyPdf(bytes, trust(), TestSigner::now(), {VerifyOptions::Rendering::Skip});
        INFO("digit " << at);
        if (report.verdict == SignatureVerdict::Valid)
            CHECK(report.signatures.value(0).certificate == signer);
        else
            ++refused;
    }
    CHECK(refused > 50);
}
