// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/TrustStore.h"
#include "core/signing/verify/VerificationReport.h"

#include <optional>

namespace chauban::verify {

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
};

struct IdentityAnswer
{
    SignerIdentity identity = SignerIdentity::Unknown;
    QString reason; ///< empty when trusted
    QString indication; ///< sub-indication of EN 319 102-1
    std::optional<Instant> revokedAt;
    QList<QByteArray> chain; ///< from the certificate to its anchor, DER; empty when no path was found
};

IdentityAnswer identify(const IdentityQuestion &question, const TrustStore &trust);

/// The names to show of a certificate.
struct CertificateNames
{
    QString commonName;
    QString organization;
    QString issuer;
};
CertificateNames namesOf(const QByteArray &certificate);

}
