// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SigningKey.h"
#include "workflow/session/Session.h"

namespace chauban {

/// A person decides and signs that with their own key: the record of core/decision/FORMAT.md, CAdES B-B, then the door.
/// Errors: those of checkUsable(), Session::decisionToSign, SigningKey::sign, Session::submitSigned; nothing was decided
/// then.
Result<Outcome> signDecision(
    Session &session, CommandBody body, const Target &target, const SigningKey &key, Instant now);

}
