// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/signing/cades/FileDigests.h"
#include "core/signing/verify/Verifier.h"

#include <QByteArrayView>

namespace chauban {

/// Judges a detached CMS signature over the bytes with these digests, in the words of verifyPdf(): format, cryptography,
/// signing certificate, time-stamps, certificate path, algorithms; a file has no later revisions, so coverage is
/// "entire-file" and changes "none" when it is intact. DER, BER or PEM. A report for any bytes at all.
/// Foreign bytes belong into the worker process, so call this there.
VerificationReport verifyDetachedCms(QByteArrayView signature,
    const Digests &content,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation = VerifyOptions::Revocation::Warn);

/// The same for a file within its signature (.p7m).
VerificationReport verifyEnvelopingCms(QByteArrayView file,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation = VerifyOptions::Revocation::Warn);

}
