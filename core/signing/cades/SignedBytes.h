// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/pdf/worker/Worker.h"
#include "core/signing/verify/TrustStore.h"
#include "core/signing/verify/VerificationReport.h"

namespace chauban {

/// Bytes held in memory and the detached CMS signature over them.
struct SignedBytes
{
    QByteArray content;
    QByteArray signature; ///< DER
    Instant at; ///< when it is known to have existed, else now: the certificate is judged as of then
};

/// What was found of one of them.
struct SignedBytesReport
{
    SignatureReport signature; ///< in the words of verifyDetachedCms()
    QList<QByteArray> certificates; ///< the signer's, then its issuers as far as they came with it, DER
    Instant notBefore; ///< validity of the signer's certificate; both 0 when none came
    Instant notAfter;
    bool maySign = false; ///< its keyUsage allows signatures

    /// Sound, by algorithms that are relied on, with the attributes of CAdES level B-B (EN 319 122-1 6.3).
    bool isSoundCades() const;
};

/// Judges all of them in one confined worker, in their order. Errors: "sign.cannot-check" when the worker is lost.
Result<QList<SignedBytesReport>> verifySignedBytes(const QList<SignedBytes> &all, const TrustStore &trust);

/// Its operation in the worker; part of cadesOperations().
WorkerOperations signedBytesOperations();

}
