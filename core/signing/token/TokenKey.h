// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SigningKey.h"
#include "core/signing/token/TokenPinPrompt.h"

namespace chauban {

/// Opens the key of a certificate on a device: logs in, which asks for the PIN once for all signatures of the object
/// unless the key wants one for each, and finds the private key that matches the certificate. The object has the
/// device's module to itself; it is made, used and ended in one thread, and ends with the batch. Once
/// a signature has failed (token.removed, a wrong PIN) all further ones fail alike; a new object works as soon as
/// the device does.
/// The certificate's validity is not judged here: see checkUsable().
/// Errors: token.no-module, token.bad-module, token.busy, token.not-there (no such device), token.other-certificate
/// (the device no longer has it), token.no-key, token.pin-* (…-incorrect, -count-low, -final-try, -locked,
/// -malformed, -expired, -not-set), token.removed, token.cancelled, token.failed, those of `ask` and of algorithmOf().
Result<std::unique_ptr<SigningKey>> openTokenKey(const TokenAddress &address,
    const AskPin &ask,
    SignatureAlgorithm rsaAlgorithm = SignatureAlgorithm::RsaPkcs1);

/// An AskPin that gives `pin` for the log-in and the first signature. A key that wants it for each is refused a
/// second: "token.pin-each-time".
AskPin oncePin(const SecretBytes &pin);

}
