// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/SignatureProof.h"

namespace chauban::verify {

/// What the signatures of a paper and its store carry, for those who add to it; nothing of it is judged.
struct Evidence
{
    struct Signature
    {
        CmsFacts proof;
        bool documentTimestamp = false;
        int revision = -1; ///< -1: covers no whole revision
    };
    QList<Signature> signatures;
    SecurityStore store;

    /// The earliest time at which intact time-stamps, trusted or not, say that this signature existed, else `now`.
    Instant existence(const Signature &signature, Instant now) const;
    /// The same of the time-stamps within it, which only a later document time-stamp proves.
    Instant stampExistence(const Signature &signature, Instant now) const;
    /// The newest document time-stamp, or null.
    const Signature *archive() const;
};

/// Errors: pdf.broken.
Result<Evidence> readEvidence(QByteArrayView pdf);

}
