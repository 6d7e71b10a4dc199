// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/SigningField.h"

#include "core/pdf/IncrementalUpdate.h"
#include "core/pdf/Pages.h"
#include "core/pdf/PdfFile.h"
#include "core/pdf/Syntax.h"
#include "core/signing/FieldStyle.h"
#include "core/signing/SeedValue.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PrintAndLocked = 132; ///< /F of a widget: bits 3 and 8
constexpr long long SignaturesExistAppendOnly = 3; ///< /SigFlags

QPDFObjectHandle integer(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle rectangle(const QRectF &rect)
{
    auto array = QPDFObjectHandle::newArray();
    for (const double value : {rect.left(), rect.top(), rect.right(), rect.bottom()})
        array.appendItem(QPDFObjectHandle::newReal(pdfNumber(value).toStdString()));
    return array;
}

QSizeF sizeOf(QPDFObjectHandle widget)
{
    auto rect = widget.getKey("/Rect");
    if (!rect.isRectangle())
        return {};
    const auto box = rect.getArrayAsRectangle();
    return {box.urx - box.llx, box.ury - box.lly};
}

/// The field's single widget: itself, or its first kid.
QPDFObjectHandle widgetOf(QPDFObjectHandle field)
{
    auto kids = field.getKey("/Kids");
    if (kids.isArray() && kids.getArrayNItems() > 0 && kids.getArrayItem(0).isDictionary())
        return kids.getArrayItem(0);
    return field;
}

bool fitsOn(const PageGeometry &geometry, const QRectF &rect)
{
    return rect.width() > 0 && rect.height() > 0 && QRectF(QPointF(), geometry.shownSize()).intersects(rect);
}
}

const FormField *SigningField::existing(const SignatureRequest &request) const
{
    if (!request.field.isEmpty())
        return m_state.find(request.field);
    if (request.place)
        return nullptr;
    const auto empty = std::ranges::find_if(m_state.fields, [&](const FormField &field) {
        return field.isSignature && !field.isFilled && !m_state.isLocked(field.name);
    });
    return empty == m_state.fields.end() ? nullptr : &*empty;
}

Result<> SigningField::check(const SignatureRequest &request, const SigningKey &key) const
{
    if (m_state.certification == Certification::NoChanges)
        return Error{ErrorKind::Denied, "sign.certified-final"};
    if (request.certification != Certification::None && m_state.signatures > 0)
        return Error{ErrorKind::Denied, "sign.certify-not-first"};
    const auto *field = existing(request);
    if (field && field->isSignature && field->isFilled)
        return Error{ErrorKind::Conflict, "sign.field-signed", field->name};
    if (field && (!field->isSignature || request.place))
        return Error{ErrorKind::Conflict, "sign.field-not-empty-signature", field->name};
    // A new visible field on a certified paper is how shadow attacks begin; readers distrust it.
    if (!field && request.place && m_state.certification != Certification::None)
        return Error{ErrorKind::Denied, "sign.certified-no-new-field"};
    if (field && m_state.isLocked(field->name))
        return Error{ErrorKind::Denied, "sign.field-locked", field->name};
    if (field)
        TRY(checkSeedValue(*field->dictionary, request, key));
    for (const auto &fill : request.fill) {
        const auto *text = m_state.find(fill.field);
        if (!text || !text->isText)
            return Error{ErrorKind::NotFound, "sign.field-missing", fill.field};
        if (text->isFilled || m_state.isLocked(fill.field))
            return Error{ErrorKind::Denied, "sign.field-locked", fill.field};
    }
    return {};
}

QPDFObjectHandle SigningField::lock(const SignatureRequest &request) const
{
    const auto *field = existing(request);
    return field ? field->dictionary->getKey("/Lock") : QPDFObjectHandle::newNull();
}

Result<> SigningField::place(const SignatureRequest &request, int signatureId)
{
    if (const auto *field = existing(request))
        return useExisting(*field, request, signatureId);
    return makeNew(request, signatureId);
}

Result<int> SigningField::appearance(const Drawing &drawing, QSizeF size, int rotation)
{
    if (!drawing.image.isEmpty()) {
        TRY_ASSIGN(const auto picture, m_appearances.image(drawing.image, size, drawing.fit));
        return picture.addTo(m_update, rotation);
    }
    auto text = drawing.text;
    text.size = size;
    TRY_ASSIGN(const auto lines, m_appearances.text(text));
    return lines.addTo(m_update, rotation);
}

Result<> SigningField::draw(QPDFObjectHandle widget, const Drawing &drawing)
{
    auto size = sizeOf(widget);
    if (drawing.isEmpty() || size.isEmpty())
        return {};
    PageGeometry geometry;
    if (auto page = widget.getKey("/P"); page.isDictionary()) {
        TRY_ASSIGN(geometry, pageGeometry(page));
    }
    size *= geometry.userUnit;
    if (geometry.rotation % 180 != 0)
        size.transpose();
    TRY_ASSIGN(const int form, appearance(drawing, size, geometry.rotation));
    auto appearances = QPDFObjectHandle::newDictionary();
    appearances.replaceKey("/N", IncrementalUpdate::reference(form));
    widget.replaceKey("/AP", appearances);
    return {};
}

Result<> SigningField::useExisting(const FormField &field, const SignatureRequest &request, int signatureId)
{
    auto dictionary = *field.dictionary;
    dictionary.replaceKey("/V", IncrementalUpdate::reference(signatureId));
    m_update.change(dictionary);
    auto widget = widgetOf(dictionary);
    if (!request.drawing.isEmpty()) {
        TRY(draw(widget, request.drawing));
        if (widget.isIndirect())
            m_update.change(widget);
    }
    auto form = m_file.document().getRoot().getKey("/AcroForm");
    auto flags = form.getKey("/SigFlags");
    const auto known = flags.isInteger() ? flags.getIntValue() : 0;
    if ((known & SignaturesExistAppendOnly) != SignaturesExistAppendOnly) {
        form.replaceKey("/SigFlags", integer(known | SignaturesExistAppendOnly));
        m_update.change(form.isIndirect() ? form : m_file.document().getRoot());
    }
    return {};
}

Result<> SigningField::makeNew(const SignatureRequest &request, int signatureId)
{
    TRY_ASSIGN(const auto page, findPage(m_file, request.place ? request.place->page : 1));
    auto field = QPDFObjectHandle::newDictionary();
    field.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    field.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
    field.replaceKey("/FT", QPDFObjectHandle::newName("/Sig"));
    field.replaceKey("/F", integer(PrintAndLocked));
    field.replaceKey("/T", textString(request.field.isEmpty() ? freeName(u"ChuKy"_s) : request.field));
    field.replaceKey("/V", IncrementalUpdate::reference(signatureId));
    field.replaceKey("/P", page);
    field.replaceKey("/Rect", rectangle({}));
    if (request.place) {
        TRY_ASSIGN(const auto geometry, pageGeometry(page));
        if (!fitsOn(geometry, request.place->rect))
            return Error{ErrorKind::Invalid, "sign.outside-page"};
        field.replaceKey("/Rect", rectangle(geometry.toUserSpace(request.place->rect)));
        if (geometry.rotation != 0) {
            auto characteristics = QPDFObjectHandle::newDictionary();
            characteristics.replaceKey("/R", integer(geometry.rotation));
            field.replaceKey("/MK", characteristics);
        }
        TRY(draw(field, request.drawing));
    }
    const int id = m_update.add(field);
    addToPage(page, id);
    addToForm(id);
    return {};
}

void SigningField::addToPage(QPDFObjectHandle page, int fieldId)
{
    auto annotations = page.getKey("/Annots");
    if (!annotations.isArray()) {
        annotations = QPDFObjectHandle::newArray();
        page.replaceKey("/Annots", annotations);
    }
    annotations.appendItem(IncrementalUpdate::reference(fieldId));
    m_update.change(annotations.isIndirect() ? annotations : page);
}

void SigningField::addToForm(int fieldId)
{
    auto root = m_file.document().getRoot();
    auto form = root.getKey("/AcroForm");
    const auto field = IncrementalUpdate::reference(fieldId);
    if (!form.isDictionary()) {
        form = QPDFObjectHandle::newDictionary();
        form.replaceKey("/Fields", QPDFObjectHandle::newArray({field}));
        form.replaceKey("/SigFlags", integer(SignaturesExistAppendOnly));
        root.replaceKey("/AcroForm", IncrementalUpdate::reference(m_update.add(form)));
        m_update.change(root);
        return;
    }
    auto fields = form.getKey("/Fields");
    const bool ownFields = fields.isArray() && fields.isIndirect();
    if (!fields.isArray()) {
        fields = QPDFObjectHandle::newArray();
        form.replaceKey("/Fields", fields);
    }
    fields.appendItem(field);
    if (ownFields)
        m_update.change(fields);
    auto flags = form.getKey("/SigFlags");
    const auto known = flags.isInteger() ? flags.getIntValue() : 0;
    form.replaceKey("/SigFlags", integer(known | SignaturesExistAppendOnly));
    m_update.change(form.isIndirect() ? form : root);
}

QString SigningField::freeName(const QString &stem) const
{
    for (int number = 1;; ++number) {
        const auto name = stem + QString::number(number);
        if (!m_state.find(name))
            return name;
    }
}

Result<> SigningField::placeTimestamp(int signatureId)
{
    SignatureRequest request;
    request.field = freeName(u"DauThoiGian"_s);
    return makeNew(request, signatureId);
}

Result<> SigningField::fillTexts(const SignatureRequest &request)
{
    for (const auto &fill : request.fill) {
        auto field = *m_state.find(fill.field)->dictionary;
        field.replaceKey("/V", textString(fill.text));
        Drawing drawing;
        drawing.text = fieldTextStyle(m_file.document().getRoot().getKey("/AcroForm"), field);
        drawing.text.lines = QStringList{fill.text};
        auto widget = widgetOf(field);
        TRY(draw(widget, drawing));
        m_update.change(field);
        if (widget.isIndirect())
            m_update.change(widget);
    }
    return {};
}

}
