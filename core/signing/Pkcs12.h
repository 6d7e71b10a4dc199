// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SigningKey.h"

namespace chauban {

/// The key and certificates of a PKCS#12 file (.p12, .pfx), old ciphers (RC2, 3DES) included: those are read in
/// a private OpenSSL context with the legacy provider; the key is then used with the modern one only.
/// `password` is UTF-8. The certificate's validity is not judged here: see checkUsable().
/// An RSA key signs as `rsaAlgorithm` says. Errors: sign.p12-not-readable (no PKCS#12), sign.p12-wrong-password, sign.p12-unsupported (a cipher that
/// this machine does not know, or no lock over the whole), sign.p12-without-key, and those of OpensslKey::create.
Result<std::unique_ptr<SigningKey>> loadPkcs12(const QByteArray &file,
    const QByteArray &password,
    SignatureAlgorithm rsaAlgorithm = SignatureAlgorithm::RsaPkcs1);

}
