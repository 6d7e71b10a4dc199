// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/CertificateAuthority.h"

#include "core/signing/LegacyContext.h"
#include "core/signing/OpensslError.h"
#include "core/signing/OpensslKey.h"

#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <optional>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 AuthorityLife = 10LL * 365 * 24 * 3600 * 1000; ///< milliseconds
constexpr int SerialBytes = 16;
constexpr int Iterations = 2048; ///< of the key derivation of a PKCS#12 file

using Key = std::shared_ptr<EVP_PKEY>;

Key generated(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa2048:
        return {EVP_RSA_gen(2048u), EVP_PKEY_free};
    case KeyKind::Rsa3072:
        return {EVP_RSA_gen(3072u), EVP_PKEY_free};
    case KeyKind::EcP256:
        return {EVP_EC_gen("P-256"), EVP_PKEY_free};
    case KeyKind::EcP384:
        return {EVP_EC_gen("P-384"), EVP_PKEY_free};
    case KeyKind::Ed25519:
        return {EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free};
    }
    return nullptr;
}

void addName(X509_NAME *name, int nid, const QString &text)
{
    const auto utf8 = text.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_NID(name,
            nid,
            MBSTRING_UTF8,
            reinterpret_cast<const unsigned char *>(utf8.constData()),
            int(utf8.size()),
            -1,
            0);
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value), X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

void setTime(ASN1_TIME *target, Instant time)
{
    ASN1_TIME_set(target, time_t(time.milliseconds / 1000));
}

/// What a certificate says, whoever signs it.
struct Content
{
    CertificateAuthority::Subject subject;
    const char *basicConstraints = nullptr;
    const char *keyUsage = nullptr;
};

/// A certificate for `key`, signed by the issuer's key; without an issuer it signs itself.
std::optional<Certificate> certify(
    const Content &content, EVP_PKEY *key, const Certificate *issuer, EVP_PKEY *issuerKey)
{
    const std::unique_ptr<X509, decltype(&X509_free)> owner(X509_new(), X509_free);
    auto *certificate = owner.get();
    unsigned char serial[SerialBytes];
    RAND_bytes(serial, SerialBytes);
    serial[0] = (serial[0] & 0x3f) | 0x40; // positive and of full length
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(serial, SerialBytes, nullptr), BN_free);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
    X509_set_version(certificate, X509_VERSION_3);
    setTime(X509_getm_notBefore(certificate), content.subject.notBefore);
    setTime(X509_getm_notAfter(certificate), content.subject.notAfter);
    auto *name = X509_get_subject_name(certificate);
    addName(name, NID_countryName, u"VN"_s);
    addName(name, NID_organizationName, content.subject.organisation);
    addName(name, NID_title, content.subject.title);
    addName(name, NID_commonName, content.subject.commonName);
    auto *above = issuer ? issuer->native() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(above));
    X509_set_pubkey(certificate, key);
    const bool made = addExtension(certificate, above, NID_basic_constraints, content.basicConstraints)
        && addExtension(certificate, above, NID_key_usage, content.keyUsage)
        && addExtension(certificate, above, NID_subject_key_identifier, "hash")
        && addExtension(certificate, above, NID_authority_key_identifier, "keyid:always")
        && X509_sign(certificate, issuerKey, EVP_sha256()) > 0;
    return made ? std::optional(Certificate::share(certificate)) : std::nullopt;
}

Error failure()
{
    return {ErrorKind::Internal, "sign.authority-failed", takeOpensslError()};
}
}

Result<CertificateAuthority> CertificateAuthority::create(
    const QString &name, Instant notBefore, KeyKind kind)
{
    const Instant notAfter{notBefore.milliseconds + AuthorityLife};
    const auto rootKey = generated(kind);
    const auto issuingKey = generated(kind);
    if (!rootKey || !issuingKey)
        return failure();
    const Content rootContent{{name + u" – Gốc"_s, name, {}, notBefore, notAfter, kind},
        "critical,CA:TRUE",
        "critical,keyCertSign,cRLSign"};
    const Content issuingContent{{name + u" – Cấp phát"_s, name, {}, notBefore, notAfter, kind},
        "critical,CA:TRUE,pathlen:0",
        "critical,keyCertSign,cRLSign"};
    const auto root = certify(rootContent, rootKey.get(), nullptr, rootKey.get());
    if (!root)
        return failure();
    const auto issuing = certify(issuingContent, issuingKey.get(), &*root, rootKey.get());
    if (!issuing)
        return failure();
    return CertificateAuthority(*root, *issuing, issuingKey);
}

Result<IssuedKey> CertificateAuthority::issue(const Subject &subject) const
{
    const auto key = generated(subject.key);
    if (!key)
        return failure();
    const Content content{subject, "critical,CA:FALSE", "critical,digitalSignature,nonRepudiation"};
    const auto certificate = certify(content, key.get(), &m_issuing, m_issuingKey.get());
    if (!certificate)
        return failure();
    return IssuedKey(key, {*certificate, m_issuing, m_root});
}

Result<std::unique_ptr<SigningKey>> IssuedKey::signingKey(
    SignatureAlgorithm rsaAlgorithm, DigestAlgorithm rsaDigest) const
{
    return OpensslKey::create(m_key.get(), m_certificates, rsaAlgorithm, rsaDigest);
}

Result<QByteArray> IssuedKey::pkcs12(const QByteArray &password, Pkcs12Cipher cipher) const
{
    const LegacyContext context;
    const bool legacy = cipher == Pkcs12Cipher::Legacy;
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> others(
        sk_X509_new_null(), [](STACK_OF(X509) * all) { sk_X509_free(all); });
    for (const auto &certificate : m_certificates.mid(1))
        sk_X509_push(others.get(), certificate.native());
    const auto name = m_certificates.first().subject().toUtf8();
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> p12(
        PKCS12_create_ex(password.constData(),
            name.constData(),
            m_key.get(),
            m_certificates.first().native(),
            others.get(),
            legacy ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc,
            legacy ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc,
            Iterations,
            Iterations,
            0,
            context.get(),
            nullptr),
        PKCS12_free);
    if (!p12)
        return failure();
    QByteArray der(i2d_PKCS12(p12.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_PKCS12(p12.get(), &out);
    return der;
}

}
