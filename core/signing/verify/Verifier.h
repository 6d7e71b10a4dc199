// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/signing/verify/TrustStore.h"
#include "core/signing/verify/VerificationReport.h"

#include <QByteArrayView>

namespace chauban {

struct VerifyOptions
{
    /// Also compare the rendered pages before and after each later revision. Never wrong to leave on; needs Poppler.
    enum class Rendering { Compare, Skip };
    Rendering rendering = Rendering::Compare;
    /// Judge only the first so many bytes: an earlier state of the same file; 0: all.
    qint64 length = 0;
    /// Certificates whose revocation nobody here knows: only a warning, or no verdict (TRY_LATER).
    enum class Revocation { Warn, Require };
    Revocation revocation = Revocation::Warn;
    /// An earlier state of the file, signed or not, that its signatures must leave as it was: the first so many bytes; 0:
    /// none. See VerificationReport::altersEarlier.
    qint64 earlier = 0;
};

/// Judges every signature of a PDF, after EN 319 102-1: format, cryptography, every later revision, permission,
/// visible change, certificates, time and algorithms. Offline: uses only the file and `trust`. A report for any
/// bytes at all; never throws. Foreign bytes belong into the worker process, so call this there.
VerificationReport verifyPdf(
    QByteArrayView pdf, const TrustStore &trust, Instant now, VerifyOptions options = {});

}
