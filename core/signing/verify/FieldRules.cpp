// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules for form fields, widgets and annotations.

#include "core/signing/verify/AnnotationParts.h"
#include "core/signing/verify/ChangeRules.h"
#include "core/signing/verify/SignatureField.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

constexpr int deepestField = 20;

std::vector<Handle> itemsOf(Handle list)
{
    return list.isArray() ? list.getArrayAsVector() : std::vector<Handle>();
}

std::vector<std::string> written(const std::vector<Handle> &items)
{
    std::vector<std::string> texts;
    for (Handle item : items)
        texts.push_back(item.unparse());
    return texts;
}

}

TouchedArea ChangeRules::area(const Handle &annotation, const QString &name) const
{
    const auto page = m_pages.annotations.find(idOf(annotation));
    return {idOf(annotation),
        page == m_pages.annotations.end() ? -1 : page->second,
        rectangleOf(annotation),
        name};
}

TouchedArea ChangeRules::addedArea(const Handle &annotation) const
{
    TouchedArea touched = area(annotation, fieldName(annotation));
    touched.added = true;
    return touched;
}

/// The field that lists a widget which does not name its parent, as some writers leave it; else null.
Handle ChangeRules::looseParent(const Handle &widget) const
{
    Handle kid = widget;
    const auto parent = m_parents.find(idOf(widget));
    if (kid.hasKey("/FT") || kid.hasKey("/Parent") || parent == m_parents.end())
        return Handle::newNull();
    return m_context.after.object(parent->second);
}

bool ChangeRules::signedInThisStep(const Handle &field) const
{
    Handle current = field;
    for (int depth = 0; current.isDictionary() && depth < deepestField; ++depth) {
        if (!current.getKey("/V").isNull())
            return m_context.newSignatures.contains(idOf(current.getKey("/V")));
        current = current.getKey("/Parent");
    }
    return false;
}

bool ChangeRules::dangerousAction(const Handle &annotation) const
{
    Handle object = annotation;
    if (!object.isDictionary())
        return false;
    if (object.hasKey("/AA"))
        return true;
    Handle action = object.getKey("/A");
    if (!action.isDictionary())
        return !action.isNull();
    Handle kind = action.getKey("/S");
    return action.hasKey("/Next") || !kind.isName()
        || (kind.getName() != "/URI" && kind.getName() != "/GoTo");
}

void ChangeRules::annotationList(const Handle &before, const Handle &after)
{
    if (!Handle(after).isArray() && !Handle(after).isNull())
        return other(u"verify.change-content"_s);
    auto old = itemsOf(before);
    const auto now = itemsOf(after);
    const auto oldTexts = written(old);
    const auto nowTexts = written(now);
    size_t next = 0; // those kept must keep their order: it decides what lies on top
    for (size_t i = 0; i < old.size(); ++i) {
        const auto found = std::find(nowTexts.begin() + std::ptrdiff_t(next), nowTexts.end(), oldTexts[i]);
        if (found != nowTexts.end())
            next = size_t(found - nowTexts.begin()) + 1;
        else if (std::count(nowTexts.begin(), nowTexts.end(), oldTexts[i]))
            other(u"verify.change-annotation-order"_s);
        else
            removedAnnotation(old[i]);
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (!std::count(oldTexts.begin(), oldTexts.end(), nowTexts[i]))
            addedAnnotation(now[i]);
    }
}

void ChangeRules::removedAnnotation(const Handle &before)
{
    Handle old = before;
    if (!old.isDictionary())
        return;
    if (isFieldOrWidget(old))
        return other(u"verify.change-field-removed"_s);
    raise(Changes::Annotations);
    facts.annotations.append({idOf(old), -1, rectangleOf(old), subtypeOf(old)});
}

void ChangeRules::addedAnnotation(const Handle &after)
{
    Handle now = after;
    if (!now.isDictionary())
        return other(u"verify.change-annotation"_s);
    if (isFieldOrWidget(now)) {
        // A widget that the form does not know can show anything and belongs to nobody.
        if (!m_fieldsAfter.contains(idOf(now)))
            return other(u"verify.change-dangling-widget"_s);
        if (const Handle parent = looseParent(now); Handle(parent).isDictionary() && signedInThisStep(parent))
            return facts.signatures.append(addedArea(now));
        if (!m_fieldsBefore.contains(idOf(now)))
            return addedField(now, 0);
        return signedInThisStep(now) ? raise(Changes::FormFill) : other(u"verify.change-field-added"_s);
    }
    raise(Changes::Annotations);
    facts.annotations.append(area(now, subtypeOf(now)));
    if (dangerousAction(now))
        other(u"verify.change-action"_s);
}

void ChangeRules::fieldList(const Handle &before, const Handle &after)
{
    if (!Handle(after).isArray())
        return other(u"verify.change-form"_s);
    auto old = itemsOf(before);
    const auto now = itemsOf(after);
    const auto oldTexts = written(old);
    const auto nowTexts = written(now);
    for (size_t i = 0; i < old.size(); ++i) {
        if (!std::count(nowTexts.begin(), nowTexts.end(), oldTexts[i]) && !old[i].isNull())
            other(u"verify.change-field-removed"_s);
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (!std::count(oldTexts.begin(), oldTexts.end(), nowTexts[i]))
            addedField(now[i], 0);
    }
}

/// Only signature fields may be added: signed in this revision, or still empty.
void ChangeRules::addedField(const Handle &after, int depth)
{
    Handle now = after;
    if (!now.isDictionary() || depth > deepestField || now.hasKey("/AA") || now.hasKey("/A"))
        return other(u"verify.change-field-added"_s);
    if (depth > 0 && looseParent(now).isDictionary())
        return;
    if (fieldType(now) == "/Sig") {
        Handle value = now.getKey("/V");
        const auto found = m_context.newSignatures.find(idOf(value));
        if (value.isNull() && !signedInThisStep(now))
            return raise(Changes::Annotations);
        if (!value.isNull() && found == m_context.newSignatures.end())
            return other(u"verify.change-signature-not-sound"_s);
        facts.signatures.append(addedArea(now));
        signedField(now);
    } else if (!now.getKey("/Kids").isArray()) {
        return other(u"verify.change-field-added"_s);
    }
    for (Handle kid : itemsOf(now.getKey("/Kids")))
        addedField(kid, depth + 1);
}

/// A document time-stamp only proves a time, as long as it shows nothing; else it is drawn like any signature.
void ChangeRules::signedField(const Handle &after)
{
    Handle now = after;
    const auto found = m_context.newSignatures.find(idOf(now.getKey("/V")));
    const bool timestamp = found != m_context.newSignatures.end() && found->second;
    const bool shows = now.hasKey("/Kids") || !area(now, {}).rectangle.normalized().isEmpty();
    raise(timestamp && !shows ? Changes::Ltv : Changes::FormFill);
}

void ChangeRules::field(const Handle &before, const Handle &after)
{
    Handle old = before;
    Handle now = after;
    if (!now.isDictionary())
        return removedAnnotation(before);
    if (!isFieldOrWidget(old) && !isFieldOrWidget(now))
        return annotation(before, after);
    if (!old.isDictionary())
        return other(u"verify.change-form"_s);
    const std::string type = fieldType(old);
    if (type != fieldType(now) || fieldName(old) != fieldName(now))
        return other(u"verify.change-form"_s);
    if (type == "/Sig") {
        const bool emptyBefore = old.getKey("/V").isNull();
        signatureField(before, after, emptyBefore && signedInThisStep(now));
    } else {
        inputField(before, after);
    }
}

void ChangeRules::signatureField(const Handle &before, const Handle &after, bool signedNow)
{
    static const std::set<std::string> written{
        "/V", "/AP", "/AS", "/M", "/MK", "/DA", "/DR", "/Lock", "/NM", "/Type"};
    if (signedNow) {
        signedField(after);
        facts.signatures.append(area(after, fieldName(after)));
    }
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        const bool flags = (key == "/F" && (old.isNull() || sameFlags(before, after, "/F", harmlessFlags)))
            || (key == "/Ff" && sameFlags(before, after, "/Ff", 1));
        const bool placed = key == "/P" && old.isNull();
        const bool lock = key == "/Lock" && !old.isNull();
        if (key == "/Kids")
            return fieldList(old, now);
        if (!flags && !placed && !(signedNow && written.contains(key) && !lock) && !equal(old, now, 0))
            other(key == "/V" ? u"verify.change-signature"_s : u"verify.change-signature-image"_s);
    });
}

}
