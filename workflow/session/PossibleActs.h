// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/chain/Chain.h"
#include "workflow/processing/ProcessingCommands.h"

namespace chauban {

/// An act on a routing that its rules would take from a person now, as far as its words and people are given.
struct PossibleAct
{
    RoutingVerb verb = RoutingVerb::Perform;
    TaskId task; ///< null: about the whole routing
    SignedDecision signature = SignedDecision::Optional; ///< whether the step asks its author to sign it

    friend bool operator==(const PossibleAct &, const PossibleAct &) = default;
};

/// What the routings' own rules answer when they are asked beforehand: turn, four eyes, order and recall are theirs, and
/// nobody else repeats them. A chain for whose next step nobody can be found is told when the act is done. The scene
/// holds the document, its routings and tasks, the directory, and who acts for whom; rights are asked elsewhere.
/// Fails with "store.damaged".
Result<QList<PossibleAct>> possibleActs(const Scene &scene);

}
