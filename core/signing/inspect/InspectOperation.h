// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"
#include "core/signing/inspect/SignatureCertificates.h"

namespace chauban {

class PdfWorker;

/// The confined worker's operation "certificates": {roots, revocationLists, signingRoots, timestampRoots: [base64]} →
/// {signatures: [{chain, stamps}]}.
WorkerOperations inspectOperations();

/// signatureCertificates() of the worker's document, inside the worker. Errors: pdf.broken, worker.*.
Result<QList<SignatureCertificates>> certificatesInWorker(PdfWorker &worker, const TrustStore &trust);

}
