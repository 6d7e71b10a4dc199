// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SigningKey.h"

struct evp_pkey_st;

namespace chauban {

/// How an RSA or EC key signs; an RSA key as `rsaAlgorithm` says.
/// Errors: sign.weak-key (RSA below 2048 bits), sign.unsupported-key.
Result<SignatureAlgorithm> algorithmOf(const evp_pkey_st *key, SignatureAlgorithm rsaAlgorithm);

/// A key in this process's memory, used through OpenSSL.
class OpensslKey final : public SigningKey
{
public:
    /// Takes a share of the key: RSA, P-256 (signs with SHA-256), P-384 (SHA-384), P-521 (SHA-512), Ed25519.
    /// Errors: those of algorithmOf().
    static Result<std::unique_ptr<SigningKey>> create(evp_pkey_st *key,
        const QList<Certificate> &certificates,
        SignatureAlgorithm rsaAlgorithm = SignatureAlgorithm::RsaPkcs1,
        DigestAlgorithm rsaDigest = DigestAlgorithm::Sha256);

    const QList<Certificate> &certificates() const override { return m_certificates; }
    SignatureAlgorithm algorithm() const override { return m_algorithm; }
    DigestAlgorithm digest() const override { return m_digest; }
    int signatureSize() const override;
    Result<QByteArray> sign(QByteArrayView message) const override;
    bool maySignInParallel() const override { return true; }

private:
    std::shared_ptr<evp_pkey_st> m_key;
    QList<Certificate> m_certificates;
    SignatureAlgorithm m_algorithm = SignatureAlgorithm::RsaPkcs1;
    DigestAlgorithm m_digest = DigestAlgorithm::Sha256;
};

}
