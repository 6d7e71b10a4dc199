// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Pades.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/IncrementalUpdate.h"
#include "core/pdf/PdfFile.h"
#include "core/pdf/Syntax.h"
#include "core/platform/AtomicFile.h"
#include "core/signing/Cms.h"
#include "core/signing/SigningField.h"
#include "core/signing/UtcOffset.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// "D:20261121224500+07'00'" (ISO 32000-2 7.9.4)
QPDFObjectHandle date(Instant time, int utcOffsetMinutes)
{
    const auto text = atOffset(time, utcOffsetMinutes).toString(u"'D:'yyyyMMddHHmmss"_s)
        + offsetText(utcOffsetMinutes, u"'"_s) + u'\'';
    return textString(text);
}

QPDFObjectHandle transform(const char *method, QPDFObjectHandle parameters)
{
    parameters.replaceKey("/Type", QPDFObjectHandle::newName("/TransformParams"));
    parameters.replaceKey("/V", QPDFObjectHandle::newName("/1.2"));
    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", QPDFObjectHandle::newName("/SigRef"));
    reference.replaceKey("/TransformMethod", QPDFObjectHandle::newName(method));
    reference.replaceKey("/TransformParams", parameters);
    return reference;
}

QPDFObjectHandle docMdp(Certification level)
{
    auto parameters = QPDFObjectHandle::newDictionary();
    parameters.replaceKey("/P", QPDFObjectHandle::newInteger(int(level)));
    return transform("/DocMDP", parameters);
}

/// The lock as the field's /Lock says, or over the fields that the request names; null for neither.
QPDFObjectHandle fieldMdp(QPDFObjectHandle lock, const QStringList &fields, QPDFObjectHandle root)
{
    auto parameters = QPDFObjectHandle::newDictionary();
    if (lock.isDictionary()) {
        for (const char *key : {"/Action", "/Fields"}) {
            if (lock.hasKey(key))
                parameters.replaceKey(key, lock.getKey(key));
        }
    } else if (!fields.isEmpty()) {
        auto names = QPDFObjectHandle::newArray();
        for (const auto &field : fields)
            names.appendItem(textString(field));
        parameters.replaceKey("/Action", QPDFObjectHandle::newName("/Include"));
        parameters.replaceKey("/Fields", names);
    } else {
        return QPDFObjectHandle::newNull();
    }
    auto reference = transform("/FieldMDP", parameters);
    // ISO 32000-2 table 256: /Data is required with FieldMDP.
    reference.replaceKey("/Data", root);
    return reference;
}

QPDFObjectHandle signatureDictionary(const SignatureRequest &request, const SigningKey &key)
{
    auto dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/Sig"));
    dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/Adobe.PPKLite"));
    dictionary.replaceKey("/SubFilter", QPDFObjectHandle::newName("/ETSI.CAdES.detached"));
    dictionary.replaceKey("/M", date(request.time, request.utcOffsetMinutes));
    dictionary.replaceKey(
        "/Name", textString(request.name.isEmpty() ? key.certificate().subject() : request.name));
    if (!request.reason.isEmpty())
        dictionary.replaceKey("/Reason", textString(request.reason));
    if (!request.location.isEmpty())
        dictionary.replaceKey("/Location", textString(request.location));
    return dictionary;
}

/// Names the certifying signature in the catalog (ISO 32000-2 12.8.6).
void certify(const PdfFile &file, IncrementalUpdate &update, int signatureId)
{
    auto root = file.document().getRoot();
    auto permissions = root.getKey("/Perms");
    if (!permissions.isDictionary()) {
        permissions = QPDFObjectHandle::newDictionary();
        root.replaceKey("/Perms", permissions);
    }
    permissions.replaceKey("/DocMDP", IncrementalUpdate::reference(signatureId));
    update.change(permissions.isIndirect() ? permissions : root);
}

Result<UpdateSection> prepared(
    const PdfFile &file, const SigningKey &key, const SignatureRequest &request, AppearanceCache &appearances)
{
    TRY_ASSIGN(auto update, IncrementalUpdate::create(file));
    if (!update.encryption().allowsSigning())
        return Error{ErrorKind::Denied, "sign.permissions"};
    TRY_ASSIGN(const auto state, SignedState::of(file));
    SigningField field(file, update, state, appearances);
    TRY(field.check(request, key));

    const int id = update.reserve();
    auto dictionary = signatureDictionary(request, key);
    auto references = QPDFObjectHandle::newArray();
    if (request.certification != Certification::None)
        references.appendItem(docMdp(request.certification));
    if (auto lock = fieldMdp(field.lock(request), request.lock, file.document().getRoot()); !lock.isNull())
        references.appendItem(lock);
    if (references.getArrayNItems() > 0)
        dictionary.replaceKey("/Reference", references);
    update.putSignature(id, dictionary, cmsSizeBound(key));
    TRY(field.fillTexts(request));
    TRY(field.place(request, id));
    if (request.certification != Certification::None)
        certify(file, update, id);
    return update.finish();
}

/// With the signature-time-stamp, where it can be had and fits; else as it is.
QByteArray stamped(const QByteArray &cms, const TimestampSource &source, qsizetype room)
{
    const auto imprint = signatureValueDigest(cms);
    const auto token = imprint.ok() ? source(imprint.value()) : QByteArray();
    const Result<QByteArray> result = token.isEmpty() ? cms : withSignatureTimestamp(cms, token);
    return result.ok() && result->size() <= room ? result.value() : cms;
}
}

Result<QByteArray> signatureUpdate(
    const PdfFile &file, const SigningKey &key, const SignatureRequest &request, AppearanceCache *appearances)
{
    TRY(checkUsable(key.certificate(), request.time));
    AppearanceCache own;
    TRY_ASSIGN(auto section,
        guarded([&] { return prepared(file, key, request, appearances ? *appearances : own); }));
    MessageDigest digest(key.digest());
    digest.add(file.bytes());
    digest.add(section.beforeGap());
    digest.add(section.afterGap());
    TRY_ASSIGN(auto cms, detachedCms(digest.finish(), key));
    if (request.timestamp)
        cms = stamped(cms, request.timestamp, section.contentsSize);
    if (!section.setContents(cms))
        return Error{ErrorKind::Internal, "sign.key-failed", u"%1 bytes"_s.arg(cms.size())};
    return section.bytes;
}

Result<QByteArray> signPdf(const QByteArray &pdf,
    const SigningKey &key,
    const SignatureRequest &request,
    AppearanceCache *appearances)
{
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    TRY_ASSIGN(const auto update, signatureUpdate(file, key, request, appearances));
    return pdf + update;
}

Result<> signPdfFile(const QString &input,
    const QString &output,
    const SigningKey &key,
    const SignatureRequest &request,
    AppearanceCache *appearances)
{
    TRY_ASSIGN(const auto file, PdfFile::open(input));
    TRY_ASSIGN(const auto update, signatureUpdate(file, key, request, appearances));
    return replaceFile(output, {file.bytes(), update});
}

}
