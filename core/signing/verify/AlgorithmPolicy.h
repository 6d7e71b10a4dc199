// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

namespace chauban::verify {

/// Whether a signature made with this digest and key (OpenSSL NIDs) could still be relied on at `at`, the earliest
/// time at which it is proven to have existed (after ETSI TS 119 312; the clause tables were not at hand).
bool algorithmAcceptable(int digest, int keyType, int keyBits, Instant at);

/// Of two digests (NIDs) the one that could be relied on for a shorter time; one that is not known is the weaker.
int weakerDigest(int one, int other);

}
