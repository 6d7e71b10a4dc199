// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Permission.h"

#include <algorithm>

namespace chauban::verify {

Restriction restrictionOf(const SignatureField &field, int revision)
{
    Restriction restriction{revision, field.docMdp, field.locks};
    if (field.lockPermission && (!restriction.permission || field.lockPermission < restriction.permission))
        restriction.permission = field.lockPermission;
    return restriction;
}

bool allows(const Restriction &restriction, const StepFacts &step)
{
    const Changes limit = restriction.permission == 1 ? Changes::Ltv
        : restriction.permission == 2                 ? Changes::FormFill
                                                      : Changes::Annotations;
    if (step.level > limit)
        return false;
    const bool newVisibleField = std::any_of(step.signatures.begin(),
        step.signatures.end(),
        [](const auto &area) { return area.added && area.page >= 0 && !area.rectangle.isEmpty(); });
    if (restriction.permission == 2 && newVisibleField)
        return false;
    for (const FieldLock &lock : restriction.locks) {
        const bool filled = std::any_of(step.filledFields.begin(),
            step.filledFields.end(),
            [&](const QString &name) { return lock.locks(name); });
        // A field that was there and is locked may not be signed either; a time-stamp is no form's business.
        const bool signedNow = step.level > Changes::Ltv
            && std::any_of(step.signatures.begin(), step.signatures.end(), [&](const TouchedArea &area) {
                   return !area.added && lock.locks(area.name);
               });
        if (filled || signedNow)
            return false;
    }
    return true;
}

}
