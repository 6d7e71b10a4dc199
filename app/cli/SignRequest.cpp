// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/SignRequest.h"

#include "app/cli/Options.h"
#include "core/platform/MappedFile.h"
#include "core/signing/Layout.h"
#include "core/signing/SigningKey.h"

#include <optional>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
Error badValue(const QString &option, const QString &value)
{
    return {ErrorKind::Invalid, "cli.bad-value", u"--"_s + option + u' ' + value};
}

/// "x,y,w,h"
Result<QRectF> rectangle(const QString &text)
{
    double values[4] = {};
    const auto parts = text.split(u',');
    bool valid = parts.size() == 4;
    for (int i = 0; i < 4 && valid; ++i)
        values[i] = parts[i].toDouble(&valid);
    if (!valid || values[2] <= 0 || values[3] <= 0)
        return badValue(u"rect"_s, text);
    return QRectF(values[0], values[1], values[2], values[3]);
}

Result<std::optional<PagePlace>> place(const Options &options)
{
    const bool named = options.has(u"page"_s) || options.has(u"rect"_s);
    // A picture that is drawn nowhere was not meant; a field has its own place.
    if (!named && options.has(u"image"_s) && !options.has(u"field"_s))
        return Error{ErrorKind::Invalid, "cli.image-without-place"};
    if (!named)
        return std::optional<PagePlace>{};
    if (options.has(u"invisible"_s))
        return badValue(u"invisible"_s, u"--rect"_s);
    TRY_ASSIGN(const auto rectText, options.required(u"rect"_s));
    TRY_ASSIGN(const auto rect, rectangle(rectText));
    bool valid = false;
    const auto pageText = options.value(u"page"_s, u"1"_s);
    const int page = pageText.toInt(&valid);
    if (!valid || page < 1)
        return badValue(u"page"_s, pageText);
    return std::optional(PagePlace{page, rect});
}

/// What is drawn: the picture, else who signed and when.
Result<Drawing> drawing(const Options &options, const SigningKey &key, Instant time)
{
    Drawing result;
    if (const auto path = options.value(u"image"_s)) {
        TRY_ASSIGN(const auto file, MappedFile::open(*path));
        result.image = file.bytes().toByteArray();
        return result;
    }
    result.text.pointSize = 9;
    result.text.lines << u"Người ký: "_s + key.certificate().subject();
    if (const auto reason = options.value(u"reason"_s))
        result.text.lines << u"Lý do: "_s + *reason;
    result.text.lines << u"Thời gian ký: "_s + markTime(time);
    return result;
}

Result<Certification> certification(const Options &options)
{
    const auto text = options.value(u"certify"_s, u"0"_s);
    bool valid = false;
    const int level = text.toInt(&valid);
    if (!valid || level < (options.has(u"certify"_s) ? 1 : 0) || level > 3)
        return badValue(u"certify"_s, text);
    return Certification(level);
}

}

Result<SignatureRequest> signatureRequestFrom(const Options &options, const SigningKey &key, Instant time)
{
    SignatureRequest request;
    request.time = time;
    request.field = options.value(u"field"_s, {});
    request.reason = options.value(u"reason"_s, {});
    request.location = options.value(u"location"_s, {});
    TRY_ASSIGN(request.certification, certification(options));
    TRY_ASSIGN(request.place, place(options));
    if (!options.has(u"invisible"_s)) {
        TRY_ASSIGN(request.drawing, drawing(options, key, time));
    }
    return request;
}

}
