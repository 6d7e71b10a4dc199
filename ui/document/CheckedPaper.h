// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/BlobStore.h"
#include "core/signing/inspect/SignatureCertificates.h"
#include "core/signing/verify/TrustStore.h"
#include "core/signing/verify/VerificationReport.h"

#include <QTimeZone>

namespace chauban {

/// A PDF whose signatures were checked: what was asked, and what was found.
struct CheckedPaper
{
    Blob file;
    TrustStore trust;
    Instant now;
    QTimeZone zone;
    VerificationReport report;
};

/// What the file of the chosen anchors says (TrustFile::trustIn); one that cannot be read trusts nobody.
TrustStore anchorsFrom(const QString &path);

/// Differs once somebody has chosen other anchors in that file; without reading it.
QString rootsState(const QString &path);

/// Checks the signatures in the confined worker; takes as long as that takes, so not in the window's thread.
/// `roots`: the file of the chosen anchors (TrustFile::trustIn), empty: none.
CheckedPaper checkPaper(const Blob &file, const QString &roots, Instant now, const QTimeZone &zone);

/// The certificates behind its signatures, in the report's order; read in the confined worker too. Errors: pdf.broken,
/// worker.*.
Result<QList<SignatureCertificates>> certificatesOf(const CheckedPaper &paper);

}
