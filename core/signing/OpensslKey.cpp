// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/OpensslKey.h"

#include "core/signing/OpensslError.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LeastRsaBits = 2048; // ETSI TS 119 312; domain rule "RSA >= 2048"
constexpr int LeastEcBits = 256;

QString day(Instant time)
{
    return time.toDateTime().date().toString(u"dd/MM/yyyy"_s);
}
}

Result<SignatureAlgorithm> algorithmOf(const evp_pkey_st *key, SignatureAlgorithm rsaAlgorithm)
{
    const bool isRsa = EVP_PKEY_is_a(key, "RSA") == 1;
    if (!isRsa && EVP_PKEY_is_a(key, "EC") != 1)
        return Error{
            ErrorKind::Invalid, "sign.unsupported-key", QString::fromLatin1(EVP_PKEY_get0_type_name(key))};
    const int bits = EVP_PKEY_get_bits(key);
    if (bits < (isRsa ? LeastRsaBits : LeastEcBits))
        return Error{ErrorKind::Invalid, "sign.weak-key", QString::number(bits)};
    return isRsa ? rsaAlgorithm : SignatureAlgorithm::Ecdsa;
}

Result<std::unique_ptr<SigningKey>> OpensslKey::create(evp_pkey_st *key,
    const QList<Certificate> &certificates,
    SignatureAlgorithm rsaAlgorithm,
    DigestAlgorithm rsaDigest)
{
    auto result = std::make_unique<OpensslKey>();
    if (EVP_PKEY_is_a(key, "ED25519") == 1) {
        result->m_algorithm = SignatureAlgorithm::Ed25519;
    } else {
        TRY_ASSIGN(result->m_algorithm, algorithmOf(key, rsaAlgorithm));
    }
    const int bits = EVP_PKEY_get_bits(key);
    if (result->m_algorithm == SignatureAlgorithm::Ed25519)
        result->m_digest = DigestAlgorithm::Sha512;
    else if (result->m_algorithm != SignatureAlgorithm::Ecdsa)
        result->m_digest = rsaDigest;
    else if (bits > 256)
        result->m_digest = bits > 384 ? DigestAlgorithm::Sha512 : DigestAlgorithm::Sha384;
    EVP_PKEY_up_ref(key);
    result->m_key = {key, EVP_PKEY_free};
    result->m_certificates = certificates;
    return std::unique_ptr<SigningKey>(std::move(result));
}

int OpensslKey::signatureSize() const
{
    return EVP_PKEY_get_size(m_key.get());
}

Result<QByteArray> OpensslKey::sign(QByteArrayView message) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX *parameters = nullptr; // owned by the context
    const auto *hash
        = m_algorithm == SignatureAlgorithm::Ed25519 ? nullptr : EVP_get_digestbynid(nidOf(m_digest));
    bool ok = EVP_DigestSignInit(context.get(), &parameters, hash, nullptr, m_key.get()) == 1;
    if (ok && m_algorithm == SignatureAlgorithm::RsaPss)
        ok = EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) == 1;
    QByteArray signature(signatureSize(), Qt::Uninitialized);
    auto size = size_t(signature.size());
    ok = ok
        && EVP_DigestSign(context.get(),
               reinterpret_cast<unsigned char *>(signature.data()),
               &size,
               reinterpret_cast<const unsigned char *>(message.data()),
               size_t(message.size()))
            == 1;
    if (!ok)
        return Error{ErrorKind::Unavailable, "sign.key-failed", takeOpensslError()};
    signature.truncate(qsizetype(size));
    return signature;
}

Result<> checkUsable(const Certificate &certificate, Instant time)
{
    if (time > certificate.notAfter())
        return Error{ErrorKind::Invalid, "sign.certificate-expired", day(certificate.notAfter())};
    if (time < certificate.notBefore())
        return Error{ErrorKind::Invalid, "sign.certificate-not-yet-valid", day(certificate.notBefore())};
    if (!certificate.maySign())
        return Error{ErrorKind::Invalid, "sign.certificate-not-for-signing", certificate.subject()};
    return {};
}

}
