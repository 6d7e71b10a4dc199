// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signatures without signed attributes (RFC 5652 5.4), stolen ones among them, and the digests of time-stamps.

#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/SignatureProof.h"
#include "tests/core/signing/verify/Signed.h"
#include "tests/support/verify/StolenSignature.h"

#include <catch2/catch.hpp>
#include <openssl/evp.h>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A field over all of `file` but its last bytes, where its contents would stand.
verify::CmsFacts proven(const QByteArray &file, const QString &subFilter, const QByteArray &contents)
{
    verify::SignatureField field;
    field.subFilter = subFilter;
    field.contents = contents;
    field.byteRange = {0, file.size() / 2, file.size() / 2, file.size() - file.size() / 2};
    verify::ByteRangeCheck range;
    range.inFile = true;
    return verify::proveSignature(file, field, range);
}

/// A signature by the test's signer whose value is over these bytes themselves.
StolenSignature stolen()
{
    return StolenSignature::of(signer().sign("an order that was really signed"));
}

SignatureReport stamped(const PdfDraft::Signing &signing, const char *imprint)
{
    PdfDraft draft = signedDraft();
    draft.sign(signing, [&](const QByteArray &bytes) { return signer().timestamp(bytes, imprint); });
    return test::verify(draft).signatures[1];
}

}

TEST_CASE("the attributes of a genuine signature are no content that its signer signed")
{
    const auto theft = stolen();
    REQUIRE(verify::isSetOfAttributes(theft.content));
    // It fits, which is why the form has to be looked at.
    REQUIRE(
        verify::checkCms(theft.cms, verify::digestOf(theft.content), verify::CmsContent::Detached).integrity
        == Integrity::Intact);

    const auto plain = proven(theft.content, u"adbe.pkcs7.detached"_s, theft.cms);
    CHECK(plain.integrity == Integrity::Broken);
    CHECK(plain.reasons.contains(u"verify.signed-attributes-as-content"_s));
    const auto cades = proven(theft.content, u"ETSI.CAdES.detached"_s, theft.cms);
    CHECK(cades.integrity == Integrity::Broken);
    CHECK(cades.reasons.contains(u"verify.signed-attributes-missing"_s));
}

TEST_CASE("only a whole SET of attributes is taken for one")
{
    const auto set = stolen().content;
    CHECK_FALSE(verify::isSetOfAttributes(set.first(set.size() - 1)));
    CHECK_FALSE(verify::isSetOfAttributes(set + '\n'));
    CHECK_FALSE(verify::isSetOfAttributes({}));
    CHECK_FALSE(verify::isSetOfAttributes("1. first line of an ordinary text"));
    CHECK_FALSE(verify::isSetOfAttributes("%PDF-1.7"));
    // However large: a SET of 100,000 bytes is one too.
    const QByteArray large = verify::derElement(0x30,
        QByteArray::fromHex("06092a864886f70d010905")
            + verify::derElement(0x31, QByteArray(100'000, '\x05')));
    QByteArrayView inner(set);
    const auto content = verify::takePart(inner)->content.toByteArray();
    CHECK(verify::isSetOfAttributes(verify::derElement(0x31, large + content)));
}

TEST_CASE("a signature without attributes counts where its form allows it, and nowhere else")
{
    const auto bare = [](const QByteArray &subFilter) {
        PdfDraft draft;
        PdfDraft::Signing signing;
        signing.subFilter = subFilter;
        draft.sign(signing, [](const QByteArray &bytes) { return signer().signBare(bytes); });
        return test::verify(draft).signatures[0];
    };
    CHECK(bare("adbe.pkcs7.detached").verdict == SignatureVerdict::Valid);
    const auto cades = bare("ETSI.CAdES.detached");
    CHECK(cades.verdict == SignatureVerdict::Invalid);
    CHECK(cades.reasons == QStringList{u"verify.signed-attributes-missing"_s});
    CHECK(cades.level == u"none"_s);
}

TEST_CASE("a time-stamp without signed attributes, or without its authority's certificate in them, is none")
{
    using Attributes = TestSigner::Attributes;
    const QByteArray bytes("whatever is stamped");
    const auto check = [&](Attributes attributes) {
        return verify::checkTimestampToken(
            signer().timestamp(bytes, "SHA256", attributes), verify::digestOf(bytes));
    };
    CHECK(verify::TimestampFacts{check(Attributes::Whole)}.intact());
    CHECK(check(Attributes::None).integrity == Integrity::Broken);
    const auto nameless = check(Attributes::NoCertificate);
    CHECK_FALSE(verify::TimestampFacts{nameless}.intact());
    CHECK(nameless.reasons == QStringList{u"verify.timestamp-certificate-missing"_s});

    PdfDraft draft = signedDraft();
    draft.sign(timestamp(), [](const QByteArray &range) {
        return signer().timestamp(range, "SHA256", Attributes::NoCertificate);
    });
    const auto report = test::verify(draft);
    CHECK(report.signatures[1].verdict == SignatureVerdict::Invalid);
    CHECK_FALSE(report.signatures[0].timeProven);
}

TEST_CASE("a document time-stamp is as good as the digest of its imprint at that time")
{
    CHECK(stamped(timestamp(), "SHA256").verdict == SignatureVerdict::Valid);
    CHECK(stamped(timestamp(), "SHA512").verdict == SignatureVerdict::Valid);
    for (const char *weak : {"SHA1", "SHA224", "RIPEMD160"}) {
        INFO(weak);
        const auto report = stamped(timestamp(), weak);
        CHECK(report.integrity == Integrity::Intact);
        CHECK(report.verdict == SignatureVerdict::Indeterminate);
        CHECK(report.reasons.contains(u"verify.weak-algorithm"_s));
    }
}

TEST_CASE("a weak imprint proves no time of what it stamps")
{
    for (const char *imprint : {"SHA256", "SHA224"}) {
        PdfDraft draft = signedDraft();
        draft.sign(timestamp(), [&](const QByteArray &bytes) { return signer().timestamp(bytes, imprint); });
        CHECK(test::verify(draft).signatures[0].timeProven == (QByteArray(imprint) == "SHA256"));
    }
}

TEST_CASE("the weaker of two digests is the one that fell first")
{
    CHECK(verify::weakerDigest(NID_sha256, NID_sha224) == NID_sha224);
    CHECK(verify::weakerDigest(NID_sha1, NID_sha224) == NID_sha1);
    CHECK(verify::weakerDigest(NID_md5, NID_sha256) == NID_md5);
    CHECK(verify::weakerDigest(NID_sha256, NID_sha512) == NID_sha256);
    CHECK(verify::weakerDigest(NID_sha256, NID_whirlpool) == NID_whirlpool);
}
