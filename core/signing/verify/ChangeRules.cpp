// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/ChangeRules.h"

#include "core/signing/verify/SignatureField.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestValue = 100;

using Handle = QPDFObjectHandle;

Handle keyOf(Handle object, const std::string &key)
{
    Handle dictionary = object.isStream() ? object.getDict() : object;
    return dictionary.isDictionary() ? dictionary.getKey(key) : Handle::newNull();
}

std::set<std::string> keysOf(Handle object)
{
    Handle dictionary = object.isStream() ? object.getDict() : object;
    return dictionary.isDictionary() ? dictionary.getKeys() : std::set<std::string>();
}

/// Hexadecimal SHA-256 of the raw bytes.
std::string dataDigest(Handle stream)
{
    const std::string form = normalForm(stream);
    return form.substr(form.size() - std::min<size_t>(64, form.size()));
}

}

ChangeRules::ChangeRules(const StepContext &context)
    : m_context(context)
    , m_pages(pageMap(context.after))
    , m_fieldsBefore(formFields(context.before))
    , m_fieldsAfter(formFields(context.after))
    , m_parents(fieldParents(context.after))
{
}

void ChangeRules::raise(Changes level)
{
    facts.level = std::max(facts.level, level);
}

void ChangeRules::other(const QString &reason)
{
    raise(Changes::Other);
    if (!facts.reasons.contains(reason))
        facts.reasons.append(reason);
}

/// Calls rule(key, before, after) for every key whose value is written differently. A reference to the same object is
/// the same: that object is judged by itself.
void ChangeRules::eachChangedKey(const Handle &before, const Handle &after, const KeyRule &rule)
{
    std::set<std::string> keys = keysOf(before);
    keys.merge(keysOf(after));
    for (const std::string &key : keys) {
        Handle old = keyOf(before, key);
        Handle now = keyOf(after, key);
        const bool same = old.unparse() == now.unparse() || (old.isNull() && now.isNull());
        if (!same)
            rule(key, old, now);
    }
}

void ChangeRules::judge(const RolePath &path, const Handle &before, const Handle &after)
{
    switch (path.role) {
    case ObjectRole::Catalog:
        return catalog(before, after);
    case ObjectRole::Page:
        return page(before, after);
    case ObjectRole::AnnotationList:
        return annotationList(before, after);
    case ObjectRole::Field:
        return field(before, after);
    case ObjectRole::FieldList:
        return fieldList(before, after);
    case ObjectRole::Form:
        return form(before, after);
    case ObjectRole::FormResources:
        return formResources(before, after);
    case ObjectRole::Appearance:
        return appearance(path.owner);
    case ObjectRole::Security:
        return security(before, after);
    case ObjectRole::SecurityList:
        return securityList(after);
    case ObjectRole::SecurityNames:
        return eachChangedKey(before, after, [&](const auto &, Handle, Handle now) { securityEntry(now); });
    case ObjectRole::SecurityEntry:
        return securityEntry(after);
    case ObjectRole::SecurityStream:
        return Handle(after).isStream() ? raise(Changes::Ltv) : other(u"verify.change-unexplained"_s);
    case ObjectRole::Permissions:
        return permissions(before, after);
    case ObjectRole::Extensions:
        return Handle(after).isDictionary() ? raise(Changes::Ltv) : other(u"verify.change-catalog"_s);
    case ObjectRole::Metadata:
        return metadata(after);
    case ObjectRole::Information:
        return information(before, after);
    case ObjectRole::Structure:
        return structure(before, after, 0);
    case ObjectRole::SignatureValue:
        return other(u"verify.change-signature"_s);
    case ObjectRole::PageNode:
    case ObjectRole::PageKids:
        return equal(before, after, 0) ? void() : other(u"verify.change-pages"_s);
    case ObjectRole::Frozen:
        return equal(before, after, 0) ? void() : other(u"verify.change-content"_s);
    }
}

void ChangeRules::catalog(const Handle &before, const Handle &after)
{
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        if (key == "/AcroForm")
            form(old, now);
        else if (key == "/DSS")
            security(old, now);
        else if (key == "/Perms")
            permissions(old, now);
        else if (key == "/Metadata")
            metadata(now);
        else if (key == "/Extensions")
            judge({ObjectRole::Extensions}, old, now);
        else if (key == "/StructTreeRoot" && !old.isNull())
            structure(old, now, 0);
        else if (key == "/Version" && now.isName()
            && (old.isNull() || (old.isName() && old.getName() <= now.getName())))
            raise(Changes::None);
        else if (key == "/Pages" && !equal(old, now, 0))
            other(u"verify.change-pages"_s);
        else if (key != "/Pages" && !equal(old, now, 0))
            other(u"verify.change-catalog"_s);
    });
}

void ChangeRules::page(const Handle &before, const Handle &after)
{
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        if (key == "/Annots")
            return annotationList(old, now);
        const bool harmless = key == "/Tabs" || (key == "/StructParents" && old.isNull() && now.isInteger());
        if (!harmless && !equal(old, now, 0))
            other(u"verify.change-content"_s);
    });
}

void ChangeRules::form(const Handle &before, const Handle &after)
{
    if (!Handle(after).isDictionary())
        return other(u"verify.change-form"_s);
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        if (key == "/Fields")
            return fieldList(old, now);
        if (key == "/DR")
            return formResources(old, now);
        const bool flags = key == "/SigFlags" && sameFlags(before, after, "/SigFlags", 3);
        const bool given = key == "/DA" && old.isNull() && now.isString();
        const bool drawn = key == "/NeedAppearances" && !(now.isBool() && now.getBoolValue());
        if (!flags && !given && !drawn && !equal(old, now, 0))
            other(u"verify.change-form"_s);
    });
}

/// Resources may be added; those there may not become others.
void ChangeRules::formResources(const Handle &before, const Handle &after)
{
    eachChangedKey(before, after, [&](const std::string &, Handle old, Handle now) {
        if (old.isDictionary() && now.isDictionary())
            formResources(old, now);
        else if (!old.isNull() && !equal(old, now, 0))
            other(u"verify.change-form"_s);
    });
}

bool ChangeRules::sameFlags(const Handle &before, const Handle &after, const char *key, long long free) const
{
    const auto flags = [&](const Handle &object) {
        Handle value = keyOf(object, key);
        return value.isInteger() ? value.getIntValue() : 0;
    };
    return ((flags(before) ^ flags(after)) & ~free) == 0;
}

/// Do both stand for the same content, wherever it is stored?
bool ChangeRules::equal(const Handle &before, const Handle &after, int depth)
{
    const int oldId = idOf(before);
    const int nowId = idOf(after);
    if (depth > 0 && oldId && oldId == nowId)
        return true; // an object in its old place is judged by itself
    if (!oldId || !nowId)
        return equalContent(before, after, depth);
    const auto [known, added] = m_compared.insert({{oldId, nowId}, true});
    if (added)
        known->second = equalContent(before, after, depth);
    return known->second;
}

bool ChangeRules::equalContent(const Handle &before, const Handle &after, int depth)
{
    Handle old = before;
    Handle now = after;
    if (depth > deepestValue || old.getTypeCode() != now.getTypeCode())
        return false;
    if (old.isArray()) {
        const auto oldItems = old.getArrayAsVector();
        const auto nowItems = now.getArrayAsVector();
        bool same = oldItems.size() == nowItems.size();
        for (size_t i = 0; same && i < oldItems.size(); ++i)
            same = equal(oldItems[i], nowItems[i], depth + 1);
        return same;
    }
    if (!old.isDictionary() && !old.isStream())
        return old.unparseResolved() == now.unparseResolved();
    if (old.isStream() && dataDigest(old) != dataDigest(now))
        return false;
    std::set<std::string> keys = keysOf(old);
    keys.merge(keysOf(now));
    return std::all_of(keys.begin(), keys.end(), [&](const std::string &key) {
        return (old.isStream() && key == "/Length") || equal(keyOf(old, key), keyOf(now, key), depth + 1);
    });
}

}
