// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Sha256.h"
#include "core/signing/SigningKey.h"

#include <optional>

namespace chauban {

/// A detached CMS SignedData with one SignerInfo in DER (RFC 5652), signed attributes content-type,
/// message-digest and signing-certificate-v2 (RFC 5035). A signing-time is there when it is given: CAdES demands it
/// (EN 319 122-1 6.3), PAdES forbids it (EN 319 142-1 table 1). Carries the certificates of the key without its root.
/// Errors: sign.key-failed.
/// `digest`: of the content, with the key's digest().
Result<QByteArray> detachedCms(
    const QByteArray &digest, const SigningKey &key, std::optional<Instant> signingTime = {});

/// Room for the value that detachedCms() will give and for a signature-time-stamp added to it.
qsizetype cmsSizeBound(const SigningKey &key);

/// The digest of the only signer's signature value: what its signature-time-stamp is made over
/// (EN 319 122-1 5.3). Errors: sign.bad-cms.
Result<Sha256> signatureValueDigest(const QByteArray &cms);

/// The same CMS with a signature-time-stamp among the unsigned attributes of its only signer. Errors: sign.bad-cms.
Result<QByteArray> withSignatureTimestamp(const QByteArray &cms, const QByteArray &token);

}
