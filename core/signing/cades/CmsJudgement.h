// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/cades/CmsProof.h"
#include "core/signing/verify/Verifier.h"

namespace chauban {

/// Judges a CMS signature on a file (EN 319 102-1 5.5, 5.6):
///   1 archive-time-stamps, the newest first, each as of the earliest trusted one that names it, else as of now
///   2 signature-time-stamps in the same way   3 the signature as of the earliest trusted time-stamp of all
class CmsJudgement
{
public:
    CmsJudgement(const CmsProof &proof,
        const TrustStore &trust,
        Instant now,
        VerifyOptions::Revocation revocation = VerifyOptions::Revocation::Warn);
    VerificationReport report();

private:
    /// What is proven to have existed at that time; else it exists now.
    struct Known
    {
        Instant at;
        bool proven = false;
        void take(Instant time);
    };

    void describe(SignatureReport &report) const;
    void proveArchive();
    void proveStamps();
    /// Since when an attribute with this token is known to have been there.
    Known knownToken(const QByteArray &token) const;
    bool isTrusted(const verify::CmsFacts &stamp, const Known &known);
    void judgeSigner(SignatureReport &report);
    QString level() const;
    bool carriesData(const verify::SecurityStore &store, const verify::ArchiveStamp *archive) const;
    void warn(const QString &reason);

    const CmsProof &m_proof;
    const TrustStore &m_trust;
    Instant m_now;
    VerifyOptions::Revocation m_revocation;
    QList<verify::TimestampFacts> m_stamps; ///< in the order of the signature's tokens
    QList<std::pair<const verify::ArchiveStamp *, Instant>> m_archive; ///< the trusted ones
    Known m_signature;
    VerificationReport m_report;
};

}
