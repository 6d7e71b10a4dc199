// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SigningKey.h"

struct evp_pkey_st;

namespace chauban {

enum class KeyKind { Rsa2048, Rsa3072, EcP256, EcP384, Ed25519 };

/// How a PKCS#12 file is locked: as programs do today (AES-256), or as they did (RC2 and 3DES).
enum class Pkcs12Cipher { Modern, Legacy };

/// A key with its certificates, fresh from an authority.
class IssuedKey
{
public:
    IssuedKey(std::shared_ptr<evp_pkey_st> key, QList<Certificate> certificates)
        : m_key(std::move(key))
        , m_certificates(std::move(certificates))
    {
    }

    /// Own certificate, issuing authority, root.
    const QList<Certificate> &certificates() const { return m_certificates; }
    /// Errors: those of OpensslKey::create.
    Result<std::unique_ptr<SigningKey>> signingKey(
        SignatureAlgorithm rsaAlgorithm = SignatureAlgorithm::RsaPkcs1,
        DigestAlgorithm rsaDigest = DigestAlgorithm::Sha256) const;
    /// A PKCS#12 file with the key and all certificates; `password` is UTF-8. Errors: sign.authority-failed.
    Result<QByteArray> pkcs12(const QByteArray &password, Pkcs12Cipher cipher = Pkcs12Cipher::Modern) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    QList<Certificate> m_certificates;
};

/// A certificate authority of one's own for demonstrations and tests: a root, an authority below it that
/// issues, and the keys of persons and agencies. Its keys live in memory only and nobody should trust it
/// beyond the machine it was made on.
class CertificateAuthority
{
public:
    struct Subject
    {
        QString commonName;
        QString organisation = {};
        QString title = {};
        Instant notBefore;
        Instant notAfter;
        KeyKind key = KeyKind::Rsa2048;
    };

    /// `name` is what both authorities are called ("… – Gốc", "… – Cấp phát"). Valid for ten years from
    /// `notBefore`. Errors: sign.authority-failed.
    static Result<CertificateAuthority> create(
        const QString &name, Instant notBefore, KeyKind kind = KeyKind::Rsa2048);

    const Certificate &root() const { return m_root; }
    const Certificate &issuing() const { return m_issuing; }
    /// A certificate that may sign (digitalSignature, nonRepudiation). Errors: sign.authority-failed.
    Result<IssuedKey> issue(const Subject &subject) const;

private:
    CertificateAuthority(Certificate root, Certificate issuing, std::shared_ptr<evp_pkey_st> issuingKey)
        : m_root(std::move(root))
        , m_issuing(std::move(issuing))
        , m_issuingKey(std::move(issuingKey))
    {
    }

    Certificate m_root;
    Certificate m_issuing;
    std::shared_ptr<evp_pkey_st> m_issuingKey;
};

}
