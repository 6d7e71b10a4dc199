// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What our own signer makes must please our own verifier without a warning.

#include "core/signing/Numbering.h"
#include "core/signing/Pades.h"
#include "core/signing/verify/Verifier.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignedDraft.h"
#include "tests/support/TestKeys.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A key on a device that holds the signer's certificate and none of its authorities.
class LeafKey : public SigningKey
{
public:
    explicit LeafKey(std::unique_ptr<SigningKey> key)
        : m_key(std::move(key))
        , m_own{m_key->certificate()}
    {
    }
    const QList<Certificate> &certificates() const override { return m_own; }
    SignatureAlgorithm algorithm() const override { return m_key->algorithm(); }
    int signatureSize() const override { return m_key->signatureSize(); }
    Result<QByteArray> sign(QByteArrayView message) const override { return m_key->sign(message); }

private:
    std::unique_ptr<SigningKey> m_key;
    QList<Certificate> m_own;
};

void requireValid(const QByteArray &pdf, qsizetype signatures)
{
    const auto trust = TrustStore::fromPem(test::roots());
    REQUIRE(trust.ok());
    const auto report = verifyPdf(pdf, trust.value(), test::now());
    CHECK(report.signatures.size() == signatures);
    for (const SignatureReport &signature : report.signatures) {
        INFO(signature.field.toStdString() << ": " << signature.reasons.join(u' ').toStdString());
        CHECK(signature.verdict == SignatureVerdict::Valid);
        CHECK(signature.level == u"B-B"_s);
    }
    CHECK(report.warnings == QStringList());
}

}

TEST_CASE("a paper of ours, signed, numbered and sealed, is valid without warning")
{
    const auto person = test::signedByPerson(test::templateDraft(), u"chauban.signature"_s);
    requireValid(person, 1);

    const auto sealed = sealWithNumber(person,
        {u"05"_s, u"02"_s, u"11"_s},
        {test::agencyKey(), test::diagonalPicture(Qt::red), test::now()});

    REQUIRE(sealed.ok());
    requireValid(sealed.value(), 2);
}

TEST_CASE("a paper signed with any kind of key is valid without warning")
{
    const auto kind = GENERATE(KeyKind::Rsa2048, KeyKind::EcP256, KeyKind::EcP384, KeyKind::Ed25519);
    const auto digest = GENERATE(DigestAlgorithm::Sha256, DigestAlgorithm::Sha384, DigestAlgorithm::Sha512);
    const auto algorithm = GENERATE(SignatureAlgorithm::RsaPkcs1, SignatureAlgorithm::RsaPss);
    const auto key = test::issueKey(u"Lê Thị Bích Ngọc"_s, kind).signingKey(algorithm, digest);
    REQUIRE(key.ok());
    SignatureRequest request;
    request.time = test::now();

    const auto pdf = signPdf(test::PdfBuilder{}.build(), *key.value(), request);

    REQUIRE(pdf.ok());
    requireValid(pdf.value(), 1);
}

TEST_CASE("a foreign paper with an agency signature over each blank is valid without warning")
{
    const auto person = test::signedByPerson(test::PdfBuilder{}.build(), {});
    const NumberingPlaces places{
        {1, {100, 700, 40, 16}}, {1, {300, 700, 20, 16}}, {1, {350, 700, 20, 16}}, {1, {350, 200, 100, 60}}};

    const auto sealed = sealWithNumber(person,
        {u"05"_s, u"02"_s, u"11"_s},
        {test::agencyKey(), test::diagonalPicture(Qt::red), test::now()},
        places);

    REQUIRE(sealed.ok());
    requireValid(sealed.value(), 5);
}

TEST_CASE(
    "a signature that brought its own certificate alone is placed by those that came with another signature")
{
    const LeafKey lonely(test::issueKey(u"Lê Thị Bích Ngọc"_s).signingKey().value());
    SignatureRequest request;
    request.time = test::now();
    const auto person = signPdf(test::PdfBuilder{}.build(), lonely, request).value();
    const auto trust = TrustStore::fromPem(test::roots()).value();
    const auto alone = verifyPdf(person, trust, test::now());
    REQUIRE(alone.signatures.size() == 1);
    CHECK(alone.signatures[0].identity != SignerIdentity::Trusted);
    CHECK(alone.verdict == SignatureVerdict::Indeterminate);

    const auto both = signPdf(person, test::agencyKey(), request);

    REQUIRE(both.ok());
    requireValid(both.value(), 2);
}

// Fontconfig, which Poppler calls, keeps a few hundred bytes until the process ends.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig";
}
