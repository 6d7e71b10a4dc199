// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/signing/LongTerm.h"

#include <functional>

namespace chauban {

/// What may be added to a finished SignedData with one signer, DER. Whatever is signed, or named by the index of an
/// archive-time-stamp, keeps its bytes. Errors: sign.bad-cms.

/// A signature-time-stamp (EN 319 122-1 5.3).
Result<QByteArray> withTimestampToken(const QByteArray &cms, const QByteArray &token);

/// Certificates, lists (CertificateList) and OCSP responses (RFC 5940) in SignedData (EN 319 122-1 5.4, 6.3).
Result<QByteArray> withValidationData(const QByteArray &cms, const ValidationData &added);

/// Gives a checked time-stamp token (DER) over bytes with this digest.
using TokenRequest = std::function<Result<QByteArray>(const Sha256 &imprint)>;

/// An archive-time-stamp-v3 over all that is there now (EN 319 122-1 5.5.3); `content`: SHA-256 of what is signed.
/// Errors: also those of `request`.
Result<QByteArray> withArchiveTimestamp(
    const QByteArray &cms, const QByteArray &content, const TokenRequest &request);

}
