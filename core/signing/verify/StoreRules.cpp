// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules for what the catalog carries beside pages and form: validation data, permissions, descriptions, structure.

#include "core/signing/verify/ChangeRules.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <QXmlStreamReader>

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestStore = 100;

using Handle = QPDFObjectHandle;

std::set<std::string> keysOf(Handle object)
{
    Handle dictionary = object.isStream() ? object.getDict() : object;
    return dictionary.isDictionary() ? dictionary.getKeys() : std::set<std::string>();
}

bool wellFormed(Handle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    QXmlStreamReader reader(
        QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

}

void ChangeRules::security(const Handle &, const Handle &after)
{
    facts.validationData = true;
    raise(Changes::Ltv);
    Handle now = after;
    if (!now.isDictionary())
        return other(u"verify.change-unexplained"_s);
    for (const std::string &key : now.getKeys()) {
        if (key == "/Certs" || key == "/OCSPs" || key == "/CRLs") {
            securityList(now.getKey(key));
        } else if (key == "/VRI" && now.getKey(key).isDictionary()) {
            for (const auto &[name, entry] : now.getKey(key).getDictAsMap())
                securityEntry(entry);
        } else if (key != "/Type") {
            other(u"verify.change-unexplained"_s);
        }
    }
}

void ChangeRules::securityList(const Handle &after)
{
    raise(Changes::Ltv);
    Handle now = after;
    if (now.isNull())
        return;
    const auto items = now.isArray() ? now.getArrayAsVector() : std::vector<Handle>();
    const bool streams = std::all_of(items.begin(), items.end(), [](Handle item) { return item.isStream(); });
    if (!now.isArray() || !streams)
        other(u"verify.change-unexplained"_s);
}

void ChangeRules::securityEntry(const Handle &after)
{
    Handle now = after;
    if (now.isNull())
        return raise(Changes::Ltv);
    for (const std::string &key : keysOf(now)) {
        if (key == "/Cert" || key == "/OCSP" || key == "/CRL")
            securityList(now.getKey(key));
        else if (key != "/TU" && key != "/TS" && key != "/Type")
            other(u"verify.change-unexplained"_s);
    }
    if (!now.isDictionary())
        other(u"verify.change-unexplained"_s);
    raise(Changes::Ltv);
}

/// A certification must be the first signature (12.8.2.2.1): /DocMDP comes with it or not at all.
void ChangeRules::permissions(const Handle &before, const Handle &after)
{
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        const bool added = key == "/DocMDP" && old.isNull() && m_context.newSignatures.contains(idOf(now));
        if (!added || m_context.signedBefore)
            other(u"verify.change-permissions"_s);
        raise(Changes::FormFill);
    });
}

void ChangeRules::information(const Handle &before, const Handle &after)
{
    eachChangedKey(before, after, [&](const std::string &key, Handle old, Handle now) {
        const bool note
            = key == "/ModDate" || key == "/Producer" || key == "/Creator" || key == "/CreationDate";
        if (!note && !(old.isNull() && now.isString()) && !equal(old, now, 0))
            other(u"verify.change-information"_s);
    });
}

void ChangeRules::metadata(const Handle &after)
{
    Handle now = after;
    if (!now.isStream() || !wellFormed(now))
        other(u"verify.change-information"_s);
}

/// The structure tree may grow by the elements of new annotations; what is there stays, or is copied unchanged.
void ChangeRules::structure(const Handle &before, const Handle &after, int depth)
{
    Handle old = before;
    Handle now = after;
    if (depth > deepestStore || now.isNull())
        return other(u"verify.change-structure"_s);
    raise(Changes::FormFill);
    if (now.isArray()) {
        const auto wanted = old.isArray() ? old.getArrayAsVector() : std::vector<Handle>{old};
        size_t found = 0;
        for (Handle item : now.getArrayAsVector()) {
            if (found < wanted.size()
                && (Handle(wanted[found]).unparse() == item.unparse() || equal(wanted[found], item, 1)))
                ++found;
        }
        return found == wanted.size() ? void() : other(u"verify.change-structure"_s);
    }
    if (!now.isDictionary() || !old.isDictionary())
        return equal(old, now, 0) ? void() : other(u"verify.change-structure"_s);
    static const std::set<std::string> growing{
        "/K", "/Nums", "/Kids", "/ParentTree", "/Limits", "/ParentTreeNextKey", "/IDTree", "/Names"};
    eachChangedKey(before, after, [&](const std::string &key, Handle was, Handle is) {
        if (!growing.contains(key))
            other(u"verify.change-structure"_s);
        else if (!was.isNull() && key != "/Limits" && key != "/ParentTreeNextKey")
            structure(was, is, depth + 1);
    });
}

}
