// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/Verifier.h"

#include <QString>

namespace chauban {

/// Is it a signature on a file of any kind (.p7s, .p7m) and no PDF?
bool isFileSignature(const QString &path);
/// Does it hold the file that it signs (.p7m)?
bool isEnvelopingSignature(const QString &path);
/// The file that a .p7s signs: `content`, or when that is empty the one of the same name without .p7s.
QString signedContent(const QString &path, const QString &content);

/// Judges a .p7m, or a .p7s over `content`: when that is empty, over the file of the same name without .p7s.
/// Errors: file.*, worker.*.
Result<VerificationReport> judgeFileSignature(const QString &path,
    const QString &content,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation);

}
