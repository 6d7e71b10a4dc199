// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/Appearance.h"
#include "core/signing/SigningKey.h"

#include <functional>

namespace chauban {

/// What one thread of a batch signs with: the common key, and drawings of its own that are made once.
struct SigningHand
{
    const SigningKey &key;
    AppearanceCache appearances = {};
};

/// Calls `turn` again and again until it answers false, and answers how many threads did: this one, and when the key
/// may be used by several at once others beside it, up to `mostThreads` in all. Those begin after the first turn, with
/// what it made drawn. Returns when all have ended. `turn` is called by several threads at a time; what it shares it
/// guards itself. It does not throw.
int takeTurns(const SigningKey &key, int mostThreads, const std::function<bool(SigningHand &hand)> &turn);

/// How many threads sign files from disk to disk: two for each processor, since each waits for the disk half its time.
int handsForFiles();

}
