// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Sha256.h"

#include <functional>

namespace chauban {

/// Gives a time-stamp token (RFC 3161, DER, already checked) over bytes with this digest; empty when none can be had:
/// then what was to be stamped stays without.
using TimestampSource = std::function<QByteArray(const Sha256 &imprint)>;

}
