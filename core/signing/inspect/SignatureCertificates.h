// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/signing/inspect/CertificateFacts.h"
#include "core/signing/verify/TrustStore.h"

namespace chauban {

/// What one source says of a certificate's revocation.
struct StatusAnswer
{
    enum class Source { Responder, List }; ///< OCSP, CRL
    Source source = Source::List;
    Instant made; ///< thisUpdate
    std::optional<Instant> until; ///< nextUpdate
    std::optional<Instant> revokedAt;

    friend bool operator==(const StatusAnswer &, const StatusAnswer &) = default;
};

/// A certificate of a chain.
struct ChainCertificate
{
    CertificateFacts facts;
    bool trustedForSigning = false; ///< it is one of the chosen anchors
    bool trustedForTimestamps = false;
    bool asks = false; ///< it names a place where its revocation can be asked
    QList<StatusAnswer> answers; ///< authentic ones, from the file and the chosen lists

    friend bool operator==(const ChainCertificate &, const ChainCertificate &) = default;
};

/// From the certificate itself to the last issuer that is known, an anchor when it is trusted; empty: none came.
using CertificateChain = QList<ChainCertificate>;

struct StampCertificates
{
    std::optional<Instant> time;
    CertificateChain chain;

    friend bool operator==(const StampCertificates &, const StampCertificates &) = default;
};

/// The certificates behind one signature or document time-stamp.
struct SignatureCertificates
{
    CertificateChain chain;
    QList<StampCertificates> stamps; ///< of the time-stamps inside it

    friend bool operator==(const SignatureCertificates &, const SignatureCertificates &) = default;
};

/// Of every signature of the PDF, in the verifier's order. Whether a chain is good is the verifier's to say; this only
/// shows it. Foreign bytes: call it in the confined worker. Errors: pdf.broken.
Result<QList<SignatureCertificates>> signatureCertificates(QByteArrayView pdf, const TrustStore &trust);

}
