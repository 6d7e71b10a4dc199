// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision/DecisionRecord.h"
#include "core/signing/cades/SignedBytes.h"
#include "workflow/session/View.h"

namespace chauban {

/// A signed decision with what its signature is worth.
struct DecisionEvidence
{
    qint64 position = 0; ///< of its event in the journal; 0: not known
    Instant decidedAt; ///< 0: not known
    DecisionProof proof;
    std::optional<DecisionRecord> record; ///< nothing: the bytes are no record
    SignedBytesReport report;
    bool fits = false; ///< the record is about the event with which it is kept
    /// The certificate names the person of the record. The journal's door takes only certificates registered for that
    /// person, under whatever name; of files alone there is nothing else to go by.
    bool namesSigner = true;

    /// The signature holds over this record, and the record is about this event; whoever signed.
    bool isSound() const { return fits && record && report.isSoundCades(); }
    /// And its certificate is that person's and leads to an anchor that the agency trusts.
    bool isTrusted() const
    {
        return isSound() && namesSigner && report.signature.verdict == SignatureVerdict::Valid;
    }
};

/// Those of a document's history, judged as of the moment when each was decided: the journal proves that. Takes the
/// time of a worker's start when there are any. Errors: "sign.cannot-check".
Result<QList<DecisionEvidence>> decisionsOf(
    const DocumentId &document, const QList<HistoryEntry> &history, const TrustStore &trust);

/// Writes for each decision its record, signature and certificates, the trusted roots, and how anybody checks them with
/// openssl alone, into the folder, which is made. Answers the names of the files. Errors: file.cannot-write.
Result<QStringList> writeEvidence(
    const QString &folder, const QList<DecisionEvidence> &decisions, const TrustStore &trust);

/// Reads record and signature of the files that writeEvidence() made: `file` is the record. Errors: file.not-found,
/// file.cannot-read, "sign.cannot-check".
Result<DecisionEvidence> readEvidence(const QString &file, const TrustStore &trust, Instant now);

}
