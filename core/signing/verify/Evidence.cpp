// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Evidence.h"

#include "core/pdf/revision/Revisions.h"

#include <algorithm>

namespace chauban::verify {

Result<Evidence> readEvidence(QByteArrayView pdf)
{
    try {
        const auto view = RevisionView::open(pdf, RevisionView::Reading::Strict);
        if (!view)
            return Error{ErrorKind::Corrupt, "pdf.broken"};
        Evidence evidence;
        evidence.store = readSecurityStore(*view);
        const auto revisions = pdf::readRevisions(pdf);
        for (const SignatureField &field : readSignatureFields(*view)) {
            const auto range = checkByteRange(pdf, field, revisions);
            evidence.signatures.append(
                {proveSignature(pdf, field, range), field.documentTimestamp, range.revision});
            evidence.store.addOthers(evidence.signatures.last().proof);
        }
        return evidence;
    } catch (const std::exception &exception) {
        return Error{ErrorKind::Corrupt, "pdf.broken", QString::fromUtf8(exception.what())};
    }
}

Instant Evidence::stampExistence(const Signature &signature, Instant now) const
{
    Instant earliest = now;
    for (const Signature &other : signatures) {
        const auto &proof = other.proof;
        if (other.documentTimestamp && other.revision > signature.revision
            && proof.integrity == Integrity::Intact && proof.claimedTime)
            earliest = std::min(earliest, *proof.claimedTime);
    }
    return earliest;
}

Instant Evidence::existence(const Signature &signature, Instant now) const
{
    Instant earliest = stampExistence(signature, now);
    for (const TimestampFacts &stamp : signatureTimestamps(signature.proof)) {
        if (stamp.proof.integrity == Integrity::Intact && stamp.proof.claimedTime)
            earliest = std::min(earliest, *stamp.proof.claimedTime);
    }
    return earliest;
}

const Evidence::Signature *Evidence::archive() const
{
    const Signature *newest = nullptr;
    for (const Signature &signature : signatures) {
        if (signature.documentTimestamp && (!newest || signature.revision > newest->revision))
            newest = &signature;
    }
    return newest;
}

}
