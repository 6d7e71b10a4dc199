// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SignatureRequest.h"

namespace chauban {

class PdfFile;
class SigningKey;

/// Where signatures stand on a paper and what the marks say (Decree 30/2020/NĐ-CP, annex I). Points.

/// The red seal in true size over the left third of the person's picture: its right edge stands where that
/// third ends, its middle at the picture's middle. `picture` is the place of the picture itself on the page
/// (see imagePlace()), not of the field around it.
QRectF sealRect(const QRectF &picture, QSizeF seal);

/// The size of a seal's picture: what its resolution says, else 36 mm wide.
/// Errors: pdf.bad-image.
Result<QSizeF> sealSize(const QByteArray &image);

/// The top right corner of a page of this shown size, above its text, for a mark of that size.
QRectF markRect(QSizeF page, QSizeF mark);

/// The same on the file's first page, moved to the left of the fields that are shown there already (an earlier mark).
/// Errors: pdf.broken.
Result<QRectF> freeMarkRect(const PdfFile &file, QSizeF mark);

/// The PDF with the agency's signature over a mark on its first page, in a field of its own.
/// Errors: those of signPdf().
Result<QByteArray> signWithMark(
    const QByteArray &pdf, const SigningKey &key, const QStringList &lines, Instant time);

/// Times-like 10, upright, black, flush right; `size` is what the lines need.
/// Errors: pdf.no-typesetter.
Result<TextDrawing> markText(const QStringList &lines);

/// "22-11-2026 08:05:09+07:00"
QString markTime(Instant time, int utcOffsetMinutes = 7 * 60);
/// For an annex in a file of its own: number and notation of its document, signing time.
QStringList annexMark(const QString &numberAndNotation, Instant time);
/// For an electronic copy: kind ("Sao y", "Sao lục", "Trích sao"), agency, signing time.
QStringList copyMark(const QString &kind, const QString &agency, Instant time);

}
