// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/Certificate.h"

namespace chauban {

/// How a key signs; all with SHA-256 (ETSI TS 119 312).
enum class SignatureAlgorithm { RsaPkcs1, RsaPss, Ecdsa };

/// A private key that can sign, wherever it lives (a PKCS#12 file, a token, a remote service), and its
/// certificates.
class SigningKey
{
public:
    virtual ~SigningKey() = default;

    /// The signer's own certificate first, then its issuers upwards as far as known.
    virtual const QList<Certificate> &certificates() const = 0;
    virtual SignatureAlgorithm algorithm() const = 0;
    /// Upper bound of the signature value in bytes.
    virtual int signatureSize() const = 0;
    /// The signature value over `message` (which is hashed with SHA-256 inside). Ecdsa gives the DER form.
    /// Errors: sign.key-failed.
    virtual Result<QByteArray> sign(QByteArrayView message) const = 0;

    const Certificate &certificate() const { return certificates().first(); }
};

/// May this certificate sign at that time? To be asked before signing.
/// Errors: sign.certificate-expired, sign.certificate-not-yet-valid, sign.certificate-not-for-signing.
Result<> checkUsable(const Certificate &certificate, Instant time);

}
