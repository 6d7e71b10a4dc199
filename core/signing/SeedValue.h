// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

class QPDFObjectHandle;

namespace chauban {

class SigningKey;
struct SignatureRequest;

/// Does the field's seed value dictionary (/SV, ISO 32000-2 12.7.5.5 tables 237 and 238) allow the signature that this
/// request and key would make? Demands that cannot be met are refused, wishes are not.
/// Errors: sign.seed-value (detail: the entry).
Result<> checkSeedValue(
    const QPDFObjectHandle &field, const SignatureRequest &request, const SigningKey &key);

}
