// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/DecisionSigning.h"

#include "core/signing/cades/Cades.h"

namespace chauban {

Result<Outcome> signDecision(
    Session &session, CommandBody body, const Target &target, const SigningKey &key, Instant now)
{
    TRY(checkUsable(key.certificate(), now));
    TRY_ASSIGN(const auto decision, session.decisionToSign(std::move(body), target));
    TRY_ASSIGN(const auto signature, detachedCadesOver(decision.record, key, {now}));
    return session.submitSigned(decision, signature);
}

}
