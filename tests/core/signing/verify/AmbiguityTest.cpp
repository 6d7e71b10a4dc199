// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signatures by a genuine key that say two things, so that each reader could believe another.

#include "core/signing/verify/Cms.h"
#include "core/signing/verify/SignatureCheck.h"
#include "tests/core/signing/verify/Signed.h"
#include "tests/support/verify/StolenSignature.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;
namespace cms = chauban::verify;
using chauban::verify::derElement;

namespace {

const QByteArray messageDigest = QByteArray::fromHex("06092a864886f70d010904");
const QByteArray signingCertificate = QByteArray::fromHex("060b2a864886f70d010910022f");

QList<QByteArray> membersOf(const QByteArray &set)
{
    QList<QByteArray> members;
    for (QByteArrayView rest(set); !rest.isEmpty();)
        members.append(cms::takePart(rest)->whole.toByteArray());
    return members;
}

/// The CMS over `bytes` with its attributes changed and signed again, as only its signer can.
QByteArray resigned(const QByteArray &bytes,
    const std::function<void(QList<QByteArray> &)> &change,
    const char *digest = "SHA256",
    const QByteArray &algorithm = {})
{
    CmsSurgery surgery(signer().sign(bytes));
    auto attributes = membersOf(surgery.attributes);
    change(attributes);
    std::sort(attributes.begin(), attributes.end());
    surgery.attributes = attributes.join();
    if (!algorithm.isEmpty())
        surgery.algorithm = algorithm;
    surgery.value = signer().value(surgery.signedSet(), digest);
    return surgery.joined();
}

cms::CmsFacts proven(const QByteArray &cms, const QByteArray &bytes)
{
    return cms::checkCms(cms, cms::digestOf(bytes), cms::CmsContent::Cades);
}

QByteArray digestOf(const QByteArray &bytes)
{
    return derElement(0x04, cms::digestOf(bytes)(NID_sha256));
}

const QByteArray one("Cap 10 trieu dong"), other("Cap 900 trieu dong");

}

TEST_CASE("what is signed again with nothing changed is intact")
{
    CHECK(proven(resigned(one, [](auto &) {}), one).integrity == Integrity::Intact);
}

TEST_CASE("a signature that names the digests of two papers is over neither")
{
    const auto both = [](bool oneFirst) {
        return resigned(one, [=](QList<QByteArray> &attributes) {
            attributes.removeIf([](const QByteArray &one) { return one.contains(messageDigest); });
            const auto values = oneFirst ? digestOf(one) + digestOf(other) : digestOf(other) + digestOf(one);
            attributes.append(derElement(0x30, messageDigest + derElement(0x31, values)));
        });
    };
    for (const bool oneFirst : {true, false}) {
        CHECK(proven(both(oneFirst), one).integrity == Integrity::Broken);
        CHECK(proven(both(oneFirst), other).integrity == Integrity::Broken);
    }
    const auto twice = resigned(one, [](QList<QByteArray> &attributes) {
        attributes.append(derElement(0x30, messageDigest + derElement(0x31, digestOf(other))));
    });
    CHECK(proven(twice, one).integrity == Integrity::Broken);
    CHECK(proven(twice, other).integrity == Integrity::Broken);
}

TEST_CASE("a signature that names its certificate twice is faulty")
{
    const auto twice = resigned(one, [](QList<QByteArray> &attributes) {
        const auto named = std::find_if(attributes.begin(), attributes.end(), [](const QByteArray &one) {
            return one.contains(signingCertificate);
        });
        REQUIRE(named != attributes.end());
        attributes.append(derElement(0x30,
            signingCertificate
                + derElement(0x31, derElement(0x30, derElement(0x30, derElement(0x30, digestOf(other)))))));
    });
    const auto facts = proven(twice, one);
    CHECK(facts.integrity == Integrity::Intact);
    CHECK(facts.attributeFault);
}

TEST_CASE("a broken digest inside the signature does not hide behind a sound one beside it")
{
    // ecdsa-with-SHA1, while digestAlgorithm and message-digest are SHA-256.
    const auto sha1 = derElement(0x30, QByteArray::fromHex("06072a8648ce3d0401"));
    const auto facts = proven(resigned(
                                  one, [](auto &) {}, "SHA1", sha1),
        one);
    CHECK(facts.integrity == Integrity::Intact);
    CHECK(facts.digest == NID_sha1);

    PdfDraft draft;
    draft.sign({}, [&](const QByteArray &bytes) {
        return resigned(
            bytes, [](auto &) {}, "SHA1", sha1);
    });
    const auto report = test::verify(draft).signatures[0];
    CHECK(report.verdict == SignatureVerdict::Indeterminate);
    CHECK(report.reasons.contains(u"verify.weak-algorithm"_s));
}

TEST_CASE("a signature is checked by the algorithm it names or not at all")
{
    const auto edwards = derElement(0x30, QByteArray::fromHex("06032b6570"));
    const auto rsa = derElement(0x30, QByteArray::fromHex("06092a864886f70d01010b0500"));
    for (const auto &algorithm : {edwards, rsa})
        CHECK(proven(resigned(
                         one, [](auto &) {}, "SHA256", algorithm),
                  one)
                  .integrity
            == Integrity::Broken);
}

TEST_CASE("of several signers in one signature none is believed")
{
    CmsSurgery first(signer().sign(one));
    const CmsSurgery second(signer().sign(one));
    // What follows the value stands where a further SignerInfo would: put it into the SET by hand.
    const auto info = [](const CmsSurgery &from) {
        return derElement(0x30,
            from.signer + derElement(0xa0, from.attributes) + from.algorithm + derElement(0x04, from.value));
    };
    const auto wrapped = [&](const QByteArray &infos) {
        return derElement(
            0x30, first.type + derElement(0xa0, derElement(0x30, first.head + derElement(0x31, infos))));
    };
    REQUIRE(proven(wrapped(info(first)), one).integrity == Integrity::Intact);
    CHECK(proven(wrapped(info(first) + info(second)), one).integrity != Integrity::Intact);
    CHECK(proven(wrapped({}), one).integrity != Integrity::Intact);
}

TEST_CASE("an authority of the same name with the same numbers makes nobody trusted")
{
    const TestSigner attacker; // same names as the real one; its keys are its own
    PdfDraft draft;
    draft.sign({}, [&](const QByteArray &bytes) { return attacker.sign(bytes); });
    const auto told = test::verify(draft).signatures[0];
    CHECK(told.integrity == Integrity::Intact);
    CHECK(told.identity == SignerIdentity::Untrusted);
    CHECK(told.verdict == SignatureVerdict::Indeterminate);

    // The genuine certificate beside the forged signature shows nobody either.
    const auto genuine = signer().sign(one);
    CmsSurgery mixed(genuine);
    mixed.value = CmsSurgery(attacker.sign(one)).value;
    CHECK(proven(mixed.joined(), one).integrity == Integrity::Broken);
}
