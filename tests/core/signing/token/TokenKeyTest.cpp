// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/token/TokenKey.h"

#include "core/signing/Pades.h"
#include "core/signing/verify/Verifier.h"
#include "tests/core/signing/token/OpenToken.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::openOnToken;
using test::Parts;
using test::SoftTokens;

namespace {
SignatureRequest request()
{
    SignatureRequest wanted;
    wanted.time = test::now();
    return wanted;
}

void signAndJudge(const SigningKey &key)
{
    const auto pdf = signPdf(test::PdfBuilder().build(), key, request());
    INFO((pdf.ok() ? std::string() : pdf.error().reason.id() + pdf.error().detail.toStdString()));
    REQUIRE(pdf.ok());
    const auto judgement = test::judge(pdf.value(), 1, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    // MuPDF checks through OpenSSL's old PKCS7 calls, which do not know PSS.
    const bool isPss = key.algorithm() == SignatureAlgorithm::RsaPss;
    CHECK(judgement.complaints.size() == (isPss ? judgement.complaints.filter(u"mutool"_s).size() : 0));
    const auto report = verifyPdf(pdf.value(), TrustStore::fromPem(test::roots()).value(), test::now());
    CHECK(report.verdict == SignatureVerdict::Valid);
}

/// A key that somebody else's service holds: it gets a hash and gives a value.
class HashService final : public SigningKey
{
public:
    explicit HashService(const SigningKey &there)
        : m_there(there)
    {
    }
    const QList<Certificate> &certificates() const override { return m_there.certificates(); }
    SignatureAlgorithm algorithm() const override { return m_there.algorithm(); }
    int signatureSize() const override { return m_there.signatureSize(); }
    Result<QByteArray> sign(QByteArrayView message) const override
    {
        if (!reachable)
            return Error{ErrorKind::Unavailable, "sign.key-failed", u"503"_s};
        return m_there.sign(message);
    }

    bool reachable = true;

private:
    const SigningKey &m_there;
};
}

TEST_CASE("a PDF signed on a token is accepted by other programs and by our verifier")
{
    const SoftTokens tokens;
    tokens.add(u"Chủ tịch"_s);
    const auto kind = GENERATE(KeyKind::Rsa2048, KeyKind::EcP256, KeyKind::EcP384);
    tokens.put(u"Chủ tịch"_s, test::issueKey(u"Nguyễn Thị Hồng Ánh"_s, kind));
    // The issuer lies on the token, as makers put it there.
    tokens.put(u"Chủ tịch"_s, IssuedKey({}, {test::authority().issuing()}), Parts::CertificateOnly);

    const auto key = openOnToken(SoftTokens::plainModule());

    REQUIRE(key.ok());
    CHECK(key.value()->certificates().size() == 2);
    signAndJudge(*key.value());
}

TEST_CASE("an RSA key on a token signs with PSS")
{
    const SoftTokens tokens;
    tokens.add(u"Chủ tịch"_s);
    tokens.put(u"Chủ tịch"_s, test::issueKey(u"Nguyễn Thị Hồng Ánh"_s, KeyKind::Rsa2048));
    tokens.put(u"Chủ tịch"_s, IssuedKey({}, {test::authority().issuing()}), Parts::CertificateOnly);

    const auto key = openOnToken(
        SoftTokens::plainModule(), u"Nguyễn Thị Hồng Ánh"_s, test::TokenPin, SignatureAlgorithm::RsaPss);

    REQUIRE(key.ok());
    signAndJudge(*key.value());
}

TEST_CASE("the key that matches the certificate signs, not another on the same token")
{
    const SoftTokens tokens;
    tokens.add(u"Hai"_s);
    tokens.put(u"Hai"_s, test::issueKey(u"Một"_s, KeyKind::Rsa2048));
    tokens.put(u"Hai"_s, test::issueKey(u"Hai"_s, KeyKind::Rsa2048));
    tokens.put(u"Hai"_s, test::issueKey(u"Ba"_s, KeyKind::EcP256));
    tokens.put(u"Hai"_s, IssuedKey({}, {test::authority().issuing()}), Parts::CertificateOnly);

    for (const auto &name : {u"Một"_s, u"Hai"_s, u"Ba"_s}) {
        const auto key = openOnToken(SoftTokens::plainModule(), name);
        REQUIRE(key.ok());
        CHECK(key.value()->certificate().subject() == name);
        signAndJudge(*key.value());
    }
}

TEST_CASE("one PIN signs a batch")
{
    const SoftTokens tokens;
    tokens.add(u"Chủ tịch"_s);
    tokens.put(u"Chủ tịch"_s, test::issueKey(u"Nguyễn Thị Hồng Ánh"_s));
    int asked = 0;

    const auto key = openOnToken(SoftTokens::countingModule(), {}, test::asked(asked));

    REQUIRE(key.ok());
    for (int i = 0; i < 5; ++i)
        CHECK(key.value()->sign("văn bản").ok());
    CHECK(asked == 1);
    CHECK(tokens.logins() == 1);
}

TEST_CASE("a certificate without its key, and one that is gone, are told apart")
{
    const SoftTokens tokens;
    tokens.add(u"Chủ tịch"_s);
    tokens.put(u"Chủ tịch"_s, test::issueKey(u"Không khóa"_s), Parts::CertificateOnly);
    tokens.put(u"Chủ tịch"_s, test::issueKey(u"Khóa khác"_s), Parts::KeyOnly);

    const auto keyless = openOnToken(SoftTokens::plainModule());
    REQUIRE(!keyless.ok());
    CHECK(keyless.error().reason == Reason("token.no-key"));

    auto address = test::addressOn(SoftTokens::plainModule());
    address.certificate = u"00"_s;
    int asked = 0;
    const auto gone = openTokenKey(address, test::asked(asked));
    REQUIRE(!gone.ok());
    CHECK(gone.error().reason == Reason("token.other-certificate"));
    address.serial = u"0000000000000000"_s;
    const auto away = openTokenKey(address, test::asked(asked));
    REQUIRE(!away.ok());
    CHECK(away.error().reason == Reason("token.not-there"));
    CHECK(asked == 0);
}

TEST_CASE("a remote service fills the same interface, and its failure signs nothing")
{
    HashService service(test::personKey());

    signAndJudge(service);

    service.reachable = false;
    const auto pdf = signPdf(test::PdfBuilder().build(), service, request());
    REQUIRE(!pdf.ok());
    CHECK(pdf.error().reason == Reason("sign.key-failed"));
}
