// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/signing/SignatureRequest.h"

namespace chauban {

class Options;
class SigningKey;

/// Where and how a signature within a PDF stands, by --page, --rect, --invisible, --image, --reason, --location, --certify and
/// --field. Errors: cli.bad-value, cli.missing-argument, file.*.
Result<SignatureRequest> signatureRequestFrom(const Options &options, const SigningKey &key, Instant time);

}
