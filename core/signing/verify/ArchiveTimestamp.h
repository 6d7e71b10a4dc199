// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/CmsParts.h"
#include "core/signing/verify/SignatureProof.h"

namespace chauban::verify {

/// The attributes of EN 319 122-1, as OIDs with their headers.
namespace oid {
QByteArray signatureTimestamp();
QByteArray archiveTimestamp(); ///< archive-time-stamp-v3
QByteArray archiveIndex(); ///< ats-hash-index-v3
}

/// One archive-time-stamp-v3 (EN 319 122-1 5.5.3) of a CMS signature, held against what it is made over. Only what its
/// index names is protected by it; what was added later is not, and does it no harm.
struct ArchiveStamp
{
    QByteArray token; ///< DER
    CmsFacts proof; ///< of the token, its imprint and its index; the authority is not judged
    SecurityStore covered; ///< the certificates and revocation data that the index names
    QList<QByteArray> coveredValues; ///< the values of unsigned attributes that it names, DER: tokens, mostly

    bool intact() const
    {
        return proof.integrity == Integrity::Intact && !proof.attributeFault && proof.claimedTime;
    }
    bool covers(const QByteArray &other) const { return coveredValues.contains(other); }
};

/// All of them, the newest first: one that covers another stands before it. `content`: digests of what is signed.
QList<ArchiveStamp> archiveStamps(const CmsParts &cms, const ContentDigest &content);

/// Archive-time-stamps of the first two versions, which a change of certificates or revocation data would break.
bool hasOlderArchive(const CmsParts &cms);

/// ATSHashIndexV3 (EN 319 122-1 5.5.2) over all that is there now, by SHA-256, DER.
QByteArray archiveIndexOf(const CmsParts &cms);
/// What an archive-time-stamp-v3 with this index is made over; `content`: digest of what is signed, by the algorithm of
/// the time-stamp.
QByteArray archiveImprint(const CmsParts &cms, const QByteArray &content, QByteArrayView index);

}
