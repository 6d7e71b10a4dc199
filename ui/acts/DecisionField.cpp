// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/DecisionField.h"

#include "workflow/session/View.h"

#include <algorithm>

namespace chauban {

namespace {

std::optional<RoutingVerb> decidingVerb(ActKind kind)
{
    switch (kind) {
    case ActKind::Perform:
        return RoutingVerb::Perform;
    case ActKind::Direct:
        return RoutingVerb::Direct;
    case ActKind::Forward:
        return RoutingVerb::Forward;
    case ActKind::Return:
        return RoutingVerb::Return;
    case ActKind::Refuse:
        return RoutingVerb::Refuse;
    default:
        return std::nullopt;
    }
}

}

std::optional<SignedDecision> decisionSignature(const ActOffer &offer, const DocumentView &view)
{
    const auto verb = decidingVerb(offer.kind);
    const auto &document = view.document;
    if (!verb || document.metadata.secrecy != Secrecy::None || document.contentHash.isNull())
        return std::nullopt;
    const auto found = std::ranges::find_if(
        view.possible, [&](const PossibleAct &act) { return act.verb == *verb && act.task == offer.task; });
    return found == view.possible.end() ? SignedDecision::Optional : found->signature;
}

}
