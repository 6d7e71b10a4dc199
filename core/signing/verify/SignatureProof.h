// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/ByteRange.h"
#include "core/signing/verify/Cms.h"
#include "core/signing/verify/SignatureField.h"
#include "core/signing/verify/SignerIdentity.h"

namespace chauban::verify {

/// The validation data that a file carries in its /DSS (ISO 32000-2, 12.8.4.3), all DER.
struct SecurityStore
{
    QList<QByteArray> certificates;
    QList<QByteArray> revocationLists;
    QList<QByteArray> statusResponses;
    std::shared_ptr<RevocationLists> lists = {}; ///< decoded once for all questions about them
    /// Those that came with other signatures of the file: they lead from a signer to its authority where a signature
    /// brought its own certificate alone, and count for no level.
    QList<QByteArray> others = {};

    /// But for the signer's own; no more than could be meant.
    void addOthers(const CmsFacts &facts);
};
SecurityStore readSecurityStore(const RevisionView &view);

/// The cryptographic side of one signature field.
CmsFacts proveSignature(QByteArrayView pdf, const SignatureField &field, const ByteRangeCheck &range);

/// One signature-time-stamp of a signature, checked against its value.
struct TimestampFacts
{
    CmsFacts proof;
    bool intact() const
    {
        return proof.integrity == Integrity::Intact && !proof.attributeFault && proof.claimedTime;
    }
};
QList<TimestampFacts> signatureTimestamps(const CmsFacts &facts);

/// Whose certificate, with all that came with the signature, the file and the trust store.
IdentityAnswer identifySigner(const CmsFacts &facts,
    const SecurityStore &store,
    const TrustStore &trust,
    IdentityQuestion::Purpose purpose,
    Instant at);

/// All of a signature's or time-stamp's sources as a question about its certificate.
IdentityQuestion questionAbout(
    const CmsFacts &facts, const SecurityStore &store, TrustPurpose purpose, Instant at);

/// A date of PDF syntax: D:20250108173049+07'00'.
std::optional<Instant> readPdfDate(const QString &text);

}
