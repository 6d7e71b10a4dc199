// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/inspect/CertificateReader.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/SignerIdentity.h"
#include "tests/support/TestKeys.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>
#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A self-signed certificate whose common name has this string type and these bytes.
QByteArray certificateNamed(int type, const QByteArray &bytes)
{
    using verify::Owned;
    const Owned<EVP_PKEY, EVP_PKEY_free> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Owned<X509, X509_free> certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 0x0A1B);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate.get()),
        NID_commonName,
        type,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        int(bytes.size()),
        -1,
        0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return verify::derOf<X509>(certificate.get(), i2d_X509);
}

const QString name = u"Nguyễn Thị Ẵm, Ủy ban xã Đại Lộc"_s;

QByteArray bigEndian(const QString &text)
{
    QStringEncoder encode(QStringEncoder::Utf16BE, QStringEncoder::Flag::Default);
    return encode(text);
}

}

TEST_CASE("Vietnamese names are whole whichever string type the issuer chose")
{
    for (const auto &[type, bytes] : {std::pair(V_ASN1_UTF8STRING, name.toUtf8()),
             std::pair(V_ASN1_BMPSTRING, bigEndian(name)),
             std::pair(V_ASN1_T61STRING, name.toUtf8())}) {
        const auto der = certificateNamed(type, bytes);
        const auto facts = readCertificate(der);
        REQUIRE(facts);
        CHECK(facts->subjectName() == name);
        CHECK(verify::namesOf(der).commonName == name);
    }
    const auto latin = readCertificate(certificateNamed(V_ASN1_T61STRING, "C\xF4ng an"));
    REQUIRE(latin);
    CHECK(latin->subjectName() == u"Công an"_s);
}

TEST_CASE("letters that turn the direction of writing cannot disguise a name")
{
    const auto facts
        = readCertificate(certificateNamed(V_ASN1_UTF8STRING, u"Sở \u202Enội\u202C vụ\n2"_s.toUtf8()));
    REQUIRE(facts);
    CHECK(facts->subjectName() == u"Sở nội vụ2"_s);
}

TEST_CASE("a certificate is told with key, usage and fingerprint, and the same again from JSON")
{
    const auto &key = test::personKey();
    const auto der = key.certificates().first().der();
    const auto facts = readCertificate(der);
    REQUIRE(facts);
    CHECK(facts->subjectName() == u"Nguyễn Thị Hồng Ánh"_s);
    CHECK(facts->key == u"RSA 2048"_s);
    CHECK(facts->usages.contains(u"digitalSignature"_s));
    CHECK_FALSE(facts->isAuthority);
    CHECK(facts->fingerprint() == key.certificates().first().fingerprint());
    CHECK(facts->notBefore < facts->notAfter);
    CHECK_FALSE(facts->serial.isEmpty());
    CHECK(CertificateFacts::fromJson(facts->toJson()) == *facts);
    CHECK(readCertificate(test::agencyKey().certificates().first().der())->key == u"ECDSA P-256"_s);
    const auto again = Certificate::fromPem(certificatePem(der));
    REQUIRE(again.ok());
    CHECK(again.value().first().der() == der);
}

TEST_CASE("what is no certificate has no facts")
{
    CHECK_FALSE(readCertificate("không phải chứng thư"));
    CHECK_FALSE(readCertificate({}));
}
