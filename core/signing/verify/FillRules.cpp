// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules for what is filled in, written and drawn: values of fields, annotations, images.

#include "core/signing/verify/AnnotationParts.h"
#include "core/signing/verify/ChangeRules.h"
#include "core/signing/verify/SignatureField.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

using Handle = QPDFObjectHandle;

void ChangeRules::inputField(const Handle &before, const Handle &after)
{
    static const std::set<std::string> filledIn{"/V", "/AP", "/AS", "/DA", "/Q", "/M", "/I", "/RV", "/MK"};
    bool filled = false;
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        const bool flags = (key == "/F" && sameFlags(before, after, "/F", harmlessFlags))
            || (key == "/Ff" && sameFlags(before, after, "/Ff", 1));
        if (key == "/Kids")
            return fieldList(old, now);
        filled = filled || filledIn.count(key);
        if (!flags && !filledIn.count(key) && !equal(old, now, 0))
            other(u"verify.change-form"_s);
    });
    raise(Changes::FormFill);
    if (filled) {
        facts.filledFields.append(fieldName(after));
        facts.filled.append(area(after, fieldName(after)));
    }
}

void ChangeRules::annotation(const Handle &before, const Handle &after)
{
    bool changed = false;
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        changed = changed || (key != "/P" && !equal(old, now, 0));
    });
    if (!changed)
        return;
    raise(Changes::Annotations);
    facts.annotations.append(area(after, subtypeOf(after)));
    if (dangerousAction(after) && !dangerousAction(before))
        other(u"verify.change-action"_s);
}

/// The image of a field or annotation, changed in its own object.
void ChangeRules::appearance(int owner)
{
    Handle now = m_context.after.object(owner);
    if (!owner || !now.isDictionary())
        return other(u"verify.change-content"_s);
    if (!isFieldOrWidget(now)) {
        raise(Changes::Annotations);
        facts.annotations.append(area(now, subtypeOf(now)));
    } else if (fieldType(now) == "/Sig") {
        Handle old = m_context.before.object(owner);
        const bool signedNow = signedInThisStep(now) && !(old.isDictionary() && signedInThisStep(old));
        if (!signedNow || !old.isDictionary() || !old.getKey("/V").isNull())
            other(u"verify.change-signature-image"_s);
    } else {
        raise(Changes::FormFill);
        facts.filledFields.append(fieldName(now));
        facts.filled.append(area(now, fieldName(now)));
    }
}

}
