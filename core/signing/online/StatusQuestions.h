// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"
#include "core/signing/online/StatusFetcher.h"
#include "core/signing/verify/TrustStore.h"

namespace chauban {

class PdfWorker;

/// A certificate on a trusted path of which nothing at hand says whether it was revoked, and its issuer. Both DER.
struct StatusQuestion
{
    QByteArray certificate;
    QByteArray issuer;
};

/// What would have to be asked about the signatures and time-stamps of a PDF, as of the time that counts for each; only
/// of paths that lead to an anchor. Nothing is asked. Errors: pdf.broken.
Result<QList<StatusQuestion>> statusQuestions(QByteArrayView pdf, const TrustStore &trust, Instant now);

/// The same about a signature on a file, in a confined worker of its own; `content`: what a .p7s is over, empty for a .p7m.
/// Errors: file.*, worker.*, sign.bad-envelope.
Result<QList<StatusQuestion>> fileStatusQuestions(
    const QString &signature, const QString &content, const TrustStore &trust, Instant now);

/// The confined worker's operations "file-status-questions" and "status-questions": {roots, signingRoots, timestampRoots, revocationLists: [base64],
/// now: milliseconds} → {questions: [{certificate, issuer: base64}]}
WorkerOperations statusOperations();
/// statusQuestions() on the worker's document, inside the worker. Errors: worker.*, pdf.broken.
Result<QList<StatusQuestion>> statusQuestionsInWorker(
    PdfWorker &worker, const TrustStore &trust, Instant now);

/// Asks them all and keeps what is answered beside the anchors, so that a paper can be judged by it. Answers the last
/// obstacle; what was not answered stays unknown.
std::optional<Error> askStatus(
    TrustStore &trust, const QList<StatusQuestion> &questions, StatusFetcher &fetcher);

}
