// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/TrustStore.h"
#include "core/signing/verify/VerificationReport.h"

#include <memory>
#include <optional>

namespace chauban::verify {

class RevocationLists;

/// Whose certificate is it, was it good at that time? Everything needed lies in the question: nothing is fetched.
struct IdentityQuestion
{
    using Purpose = TrustPurpose;
    Purpose purpose = Purpose::Signing;
    QByteArray certificate; ///< DER
    QList<QByteArray> certificates; ///< those that came with the signature or the file, DER, untrusted
    QList<QByteArray> revocationLists; ///< DER
    QList<QByteArray> statusResponses; ///< OCSP responses, DER
    Instant at; ///< proven time of the signature, else now
    /// Shared by the questions of one validation, so that a long list is read once; null: the question's own.
    std::shared_ptr<RevocationLists> lists = {};
};

/// A certificate of a path and what is known of its revocation.
struct ChainLink
{
    QByteArray certificate; ///< DER
    bool asks = false; ///< it names a place where its status can be asked, and needs one
    bool exempt
        = false; ///< its authority has said that it needs no status (RFC 9608, EN 319 412-1 5.2), or it is an anchor
    bool told = false; ///< some authentic source speaks of it
    bool current = false; ///< and of the time in question
    std::optional<Instant> revokedAt;
};

struct IdentityAnswer
{
    SignerIdentity identity = SignerIdentity::Unknown;
    QString reason; ///< empty when trusted
    QString indication; ///< sub-indication of EN 319 102-1
    std::optional<Instant> revokedAt;
    QList<ChainLink> chain; ///< from the certificate to its anchor; empty when no path was found

    RevocationStatus revocation() const;
    /// Is it known of the signer's certificate, and of every issuer that can be asked about, that it was not revoked?
    /// Less is not enough where that must be known (EN 319 102-1 5.2.5): silence counts only of a certificate that
    /// needs no status.
    bool isKnownUnrevoked() const;
};

IdentityAnswer identify(const IdentityQuestion &question, const TrustStore &trust);

/// Do the sources of the question speak of the certificate and of every issuer above it that asks for it, trusted or
/// not? What level B-LT demands (EN 319 142-1, 6.3).
bool hasValidationData(const IdentityQuestion &question, const TrustStore &trust);

/// Are the certificate and every issuer above it that is among `all`, up to one that issued itself, also among `named`?
bool namesChain(const QList<QByteArray> &named, const QByteArray &certificate, const QList<QByteArray> &all);

/// The names to show of a certificate.
struct CertificateNames
{
    QString commonName;
    QString organization;
    QString issuer;
    std::optional<Instant> ends = {}; ///< notAfter
};
CertificateNames namesOf(const QByteArray &certificate);

}
