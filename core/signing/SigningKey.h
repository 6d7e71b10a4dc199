// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/Certificate.h"
#include "core/signing/MessageDigest.h"

namespace chauban {

/// How a key signs (ETSI TS 119 312); Ed25519 after RFC 8419 and ISO/TS 32002.
enum class SignatureAlgorithm { RsaPkcs1, RsaPss, Ecdsa, Ed25519 };

/// A private key that can sign, wherever it lives (a PKCS#12 file, a token, a remote service), and its
/// certificates.
///
/// What another place of keys has to fill in:
/// 1. `certificates` and `algorithm` are known before the first signature; they need no secret.
/// 2. `sign` is called once a signature, never in the thread of the windows, and may take as long as a person needs to
///    confirm on a telephone. A service that takes hashes gets that of `message` by digest(); it returns the bare
///    signature value (RSA: as long as the modulus; Ecdsa: DER), never a CMS.
/// 3. Authorisation (PIN, one-time code) is the object's own matter: asked for when it is made and kept no longer
///    than it lives; an object lives for one batch.
/// 4. `sign` fails with an error whose reason tells the person what to do; nothing is half signed then.
class SigningKey
{
public:
    virtual ~SigningKey() = default;

    /// The signer's own certificate first, then its issuers upwards as far as known.
    virtual const QList<Certificate> &certificates() const = 0;
    virtual SignatureAlgorithm algorithm() const = 0;
    /// Of the content and inside the signature, the same for both. Ed25519: Sha512 (RFC 8419 3.1).
    virtual DigestAlgorithm digest() const { return DigestAlgorithm::Sha256; }
    /// Upper bound of the signature value in bytes.
    virtual int signatureSize() const = 0;
    /// The signature value over `message` (which is hashed with digest() inside). Ecdsa gives the DER form.
    /// Errors: sign.key-failed.
    virtual Result<QByteArray> sign(QByteArrayView message) const = 0;
    /// Whether several threads may call `sign` at once; else it is used by the thread that made the object, alone.
    virtual bool maySignInParallel() const { return false; }

    const Certificate &certificate() const { return certificates().first(); }
};

/// May this certificate sign at that time? To be asked before signing.
/// Errors: sign.certificate-expired, sign.certificate-not-yet-valid, sign.certificate-not-for-signing.
Result<> checkUsable(const Certificate &certificate, Instant time);

}
