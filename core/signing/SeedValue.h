// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

class QPDFObjectHandle;

namespace chauban {

/// Does the field's seed value dictionary (/SV, ISO 32000-2 12.7.5.5 table 237) allow our kind of signature
/// (PAdES, SHA-256) with that reason? Demands that cannot be met are refused, wishes are not.
/// Errors: sign.seed-value (detail: the entry).
Result<> checkSeedValue(const QPDFObjectHandle &field, const QString &reason);

}
