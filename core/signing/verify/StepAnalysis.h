// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/revision/Revisions.h"
#include "core/signing/verify/ChangeRules.h"

namespace chauban::verify {

/// Everything that revision `revision` changed against the one before it: compares each object, walks each path that
/// reached a changed one, accounts for every byte. Never throws.
StepFacts analyseStep(const RevisionView &before,
    const RevisionView &after,
    const pdf::Revision &revision,
    const std::map<int, bool> &newSignatures,
    bool signedBefore);

}
