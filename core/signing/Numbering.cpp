// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Numbering.h"

#include "core/pdf/PdfFile.h"
#include "core/signing/Pades.h"
#include "core/signing/SignedState.h"

#include <algorithm>
#include <array>

namespace chauban {

namespace {
QString name(const char *field)
{
    return QString::fromLatin1(field);
}

SignatureRequest sealRequest(const AgencySeal &seal)
{
    SignatureRequest request;
    request.time = seal.time;
    request.drawing.image = seal.image;
    request.drawing.fit = ImageFit::TrueSize;
    return request;
}

Result<QByteArray> sealInFields(
    const PdfFile &file, const QByteArray &pdf, const Numbering &numbering, const AgencySeal &seal)
{
    auto request = sealRequest(seal);
    request.field = name(fields::Seal);
    request.fill = {{name(fields::Number), numbering.number},
        {name(fields::Day), numbering.day},
        {name(fields::Month), numbering.month}};
    for (const auto &fill : request.fill)
        request.lock << fill.field;
    TRY_ASSIGN(const auto update, signatureUpdate(file, seal.key, request));
    return pdf + update;
}

Result<QByteArray> sealOverBlanks(
    QByteArray pdf, const Numbering &numbering, const AgencySeal &seal, const NumberingPlaces &places)
{
    struct Blank
    {
        QString text;
        PagePlace place;
    };
    AppearanceCache appearances;
    for (const auto &blank : {Blank{numbering.number, places.number},
             Blank{numbering.day, places.day},
             Blank{numbering.month, places.month}}) {
        SignatureRequest request;
        request.time = seal.time;
        request.place = blank.place;
        request.drawing.text.lines = QStringList{blank.text};
        request.drawing.text.align = TextDrawing::Align::Centre;
        request.drawing.text.pointSize = places.pointSize;
        TRY_ASSIGN(pdf, signPdf(pdf, seal.key, request, &appearances));
    }
    auto request = sealRequest(seal);
    request.place = places.seal;
    return signPdf(pdf, seal.key, request, &appearances);
}
}

Result<bool> hasNumberingFields(const PdfFile &file)
{
    TRY_ASSIGN(const auto state, SignedState::of(file));
    const std::array names{fields::Number, fields::Day, fields::Month, fields::Seal};
    return std::ranges::all_of(names, [&](const char *field) {
        const auto *found = state.find(name(field));
        return found && !found->isFilled && (field == fields::Seal ? found->isSignature : found->isText);
    });
}

Result<QByteArray> sealWithNumber(const QByteArray &pdf,
    const Numbering &numbering,
    const AgencySeal &seal,
    const std::optional<NumberingPlaces> &places)
{
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    TRY_ASSIGN(const bool ours, hasNumberingFields(file));
    if (ours)
        return sealInFields(file, pdf, numbering, seal);
    if (!places)
        return Error{ErrorKind::Invalid, "sign.number-places-needed"};
    return sealOverBlanks(pdf, numbering, seal, *places);
}

}
