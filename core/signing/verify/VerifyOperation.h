// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"
#include "core/signing/verify/Verifier.h"

namespace chauban {

class PdfWorker;

/// The confined worker's operation "verify": {roots, revocationLists, signingRoots, timestampRoots,
/// statusResponses: [base64], now: milliseconds, compare: bool, length: bytes, revocation: whether it must be known} →
/// VerificationReport::toJson().
WorkerOperations verifyOperations();

/// verifyPdf() on the worker's document, inside the worker. A lost worker gives a report too: indeterminate, with the
/// warning "verify.worker-lost".
VerificationReport verifyInWorker(
    PdfWorker &worker, const TrustStore &trust, Instant now, VerifyOptions options = {});

}
