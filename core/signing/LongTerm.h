// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/signing/TimestampSource.h"

#include <QByteArray>
#include <QList>

namespace chauban {

/// Certificates, revocation lists and OCSP responses, all DER: what it takes to judge a signature long afterwards.
struct ValidationData
{
    QList<QByteArray> certificates;
    QList<QByteArray> revocationLists;
    QList<QByteArray> statusResponses;

    bool isEmpty() const
    {
        return certificates.isEmpty() && revocationLists.isEmpty() && statusResponses.isEmpty();
    }
};

/// The bytes to append to a PDF so that its /DSS holds these too (ISO 32000-2 12.8.4.3, EN 319 142-1 5.4.2.2); what
/// the store holds already is kept. Files below PDF 2.0 are marked with the extension ESIC.
/// Errors: PdfFile's, IncrementalUpdate's.
Result<QByteArray> validationDataUpdate(const QByteArray &pdf, const ValidationData &added);

/// The bytes to append to a PDF for a document time-stamp over all of it (ISO 32000-2 12.8.5, EN 319 142-1 5.4.3), in
/// an invisible field of its own. A certification never forbids it.
/// Errors: sign.no-timestamp (the source gave none), sign.permissions, PdfFile's, IncrementalUpdate's.
Result<QByteArray> documentTimestampUpdate(const QByteArray &pdf, const TimestampSource &source);

}
