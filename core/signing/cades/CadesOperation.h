// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/pdf/worker/Worker.h"
#include "core/signing/verify/Verifier.h"

namespace chauban {

/// The worker's operations that judge signatures on files of any kind.
WorkerOperations cadesOperations();

/// Judges `signature` (.p7s) over `file`, which this process reads in pieces; the signature itself is read in the confined
/// worker. Errors: file.not-found, file.cannot-read, those of PdfWorker::openFile.
Result<VerificationReport> verifyDetachedFile(const QString &signature,
    const QString &file,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation = VerifyOptions::Revocation::Warn);

/// Judges a .p7m in the confined worker. Errors: those of PdfWorker::openFile.
Result<VerificationReport> verifyEnvelopingFile(const QString &file,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation = VerifyOptions::Revocation::Warn);

}
