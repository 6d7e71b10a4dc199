// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/LongTerm.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/IncrementalUpdate.h"
#include "core/pdf/PdfFile.h"
#include "core/signing/SigningField.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace chauban {

namespace {

constexpr qsizetype FirstTokenRoom = 8192;
constexpr int LevelOfStore = 5; ///< of the extension ESIC: the document security store

/// Appends streams to one of the store's arrays; those there stay as they are.
void extend(
    QPDFObjectHandle store, const char *key, const QList<QByteArray> &items, IncrementalUpdate &update)
{
    if (items.isEmpty())
        return;
    auto old = store.getKey(key);
    auto list = QPDFObjectHandle::newArray();
    if (old.isArray()) {
        for (const auto &item : old.aitems())
            list.appendItem(item);
    }
    for (const auto &item : items)
        list.appendItem(IncrementalUpdate::reference(update.addStream({}, item)));
    store.replaceKey(key, list);
}

/// ISO 32000-1 7.12: what goes beyond PDF 1.7 is announced in the catalog; PDF 2.0 knows the store itself.
void announce(QPDF &document, QPDFObjectHandle root)
{
    if (document.getPDFVersion() >= "2.0")
        return;
    auto extensions = root.getKey("/Extensions");
    auto known = extensions.isDictionary() ? extensions.getKey("/ESIC") : QPDFObjectHandle::newNull();
    if (known.isDictionary() && known.getKey("/ExtensionLevel").isInteger()
        && known.getKey("/ExtensionLevel").getIntValue() >= LevelOfStore)
        return;
    auto all = QPDFObjectHandle::newDictionary();
    if (extensions.isDictionary()) {
        for (const auto &[name, value] : extensions.getDictAsMap())
            all.replaceKey(name, value);
    }
    auto own = QPDFObjectHandle::newDictionary();
    own.replaceKey("/BaseVersion", QPDFObjectHandle::newName("/1.7"));
    own.replaceKey("/ExtensionLevel", QPDFObjectHandle::newInteger(LevelOfStore));
    all.replaceKey("/ESIC", own);
    root.replaceKey("/Extensions", all);
}

QPDFObjectHandle timestampDictionary()
{
    auto dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/DocTimeStamp"));
    dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/Adobe.PPKLite"));
    dictionary.replaceKey("/SubFilter", QPDFObjectHandle::newName("/ETSI.RFC3161"));
    return dictionary;
}

Result<UpdateSection> prepared(const PdfFile &file, qsizetype room)
{
    TRY_ASSIGN(auto update, IncrementalUpdate::create(file));
    if (!update.encryption().allowsSigning())
        return Error{ErrorKind::Denied, "sign.permissions"};
    TRY_ASSIGN(const auto state, SignedState::of(file));
    const int id = update.reserve();
    update.putSignature(id, timestampDictionary(), room);
    AppearanceCache none;
    TRY(SigningField(file, update, state, none).placeTimestamp(id));
    return update.finish();
}
}

Result<QByteArray> validationDataUpdate(const QByteArray &pdf, const ValidationData &added)
{
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    return guarded([&]() -> Result<QByteArray> {
        TRY_ASSIGN(auto update, IncrementalUpdate::create(file));
        auto root = file.document().getRoot();
        auto old = root.getKey("/DSS");
        auto store = QPDFObjectHandle::newDictionary();
        if (old.isDictionary()) {
            for (const auto &[name, value] : old.getDictAsMap())
                store.replaceKey(name, value);
        }
        store.replaceKey("/Type", QPDFObjectHandle::newName("/DSS"));
        extend(store, "/Certs", added.certificates, update);
        extend(store, "/CRLs", added.revocationLists, update);
        extend(store, "/OCSPs", added.statusResponses, update);
        root.replaceKey("/DSS", IncrementalUpdate::reference(update.add(store)));
        announce(file.document(), root);
        update.change(root);
        TRY_ASSIGN(const auto section, update.finish());
        return section.bytes;
    });
}

Result<QByteArray> documentTimestampUpdate(const QByteArray &pdf, const TimestampSource &source)
{
    qsizetype room = FirstTokenRoom;
    for (int attempt = 0; attempt < 2; ++attempt) {
        TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
        TRY_ASSIGN(auto section, guarded([&] { return prepared(file, room); }));
        Sha256Stream digest;
        digest.add(pdf);
        digest.add(section.beforeGap());
        digest.add(section.afterGap());
        const auto token = source(digest.finish());
        if (token.isEmpty())
            break;
        if (section.setContents(token))
            return section.bytes;
        room = token.size() + token.size() / 8; // another token may be a little longer
    }
    return Error{ErrorKind::Unavailable, "sign.no-timestamp"};
}

}
