// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct x509_st;

namespace chauban {

/// An X.509 certificate; a value, cheap to copy.
class Certificate
{
public:
    /// Errors: sign.bad-certificate.
    static Result<Certificate> fromDer(const QByteArray &der);
    /// All certificates of a PEM file, in its order. Errors: sign.bad-certificate (also when there is none).
    static Result<QList<Certificate>> fromPem(const QByteArray &pem);
    /// Takes a share of OpenSSL's own object.
    static Certificate share(x509_st *certificate);

    QByteArray der() const;
    QByteArray pem() const;
    /// SHA-256 of the DER: what names this certificate and no other.
    Sha256 fingerprint() const { return Sha256::of(der()); }
    /// The common name, else the organisation, else the whole name on one line.
    QString subject() const;
    QString issuer() const;
    QByteArray serial() const; ///< big-endian
    Instant notBefore() const;
    Instant notAfter() const;
    /// keyUsage has digitalSignature or nonRepudiation, or the extension is absent (RFC 5280 4.2.1.3).
    bool maySign() const;
    bool isSelfIssued() const;
    /// The name of this one's issuer is the name of `other`, and its key signed this.
    bool isIssuedBy(const Certificate &other) const;

    x509_st *native() const { return m_certificate.get(); }
    friend bool operator==(const Certificate &a, const Certificate &b) { return a.der() == b.der(); }

private:
    explicit Certificate(std::shared_ptr<x509_st> certificate)
        : m_certificate(std::move(certificate))
    {
    }

    std::shared_ptr<x509_st> m_certificate;
};

}
