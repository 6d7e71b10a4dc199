// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/ChangeRules.h"
#include "core/signing/verify/SignatureField.h"

namespace chauban::verify {

/// What a signature lets later revisions do.
struct Restriction
{
    int revision = 0; ///< of the signature; binds every later one
    int permission = 0; ///< the stricter of DocMDP /P and the field's /Lock /P; 0: says nothing
    QList<FieldLock> locks;
};

Restriction restrictionOf(const SignatureField &field, int revision);

/// May a revision do this under a restriction (ISO 32000-2, tables 236, 257, 258)?
///   P 1: validation data and document time-stamps
///   P 2: and filling in fields, signing fields that exist or are invisible
///   P 3, none: and annotations
/// and no field that is locked may be filled in, or signed when it was there before.
bool allows(const Restriction &restriction, const StepFacts &step);

}
