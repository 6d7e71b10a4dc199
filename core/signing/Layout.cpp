// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Layout.h"

#include "core/signing/UtcOffset.h"

#include <QImage>

#include <cmath>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double PointsPerMillimetre = 72 / 25.4;
constexpr double SealWidth = 36 * PointsPerMillimetre;
constexpr double MarkTopMargin = 8 * PointsPerMillimetre; ///< above the text, which begins at 20 mm
constexpr double MarkRightMargin = 15 * PointsPerMillimetre;
constexpr double MarkPointSize = 10;
}

QRectF sealRect(const QRectF &picture, QSizeF seal)
{
    const auto right = picture.left() + picture.width() / 3;
    return {right - seal.width(), picture.center().y() - seal.height() / 2, seal.width(), seal.height()};
}

Result<QSizeF> sealSize(const QByteArray &image)
{
    if (const auto size = trueImageSize(image))
        return *size;
    const auto picture = QImage::fromData(image);
    if (picture.isNull())
        return Error{ErrorKind::Invalid, "pdf.bad-image"};
    return QSizeF(SealWidth, SealWidth * picture.height() / picture.width());
}

QRectF markRect(QSizeF page, QSizeF mark)
{
    return {page.width() - MarkRightMargin - mark.width(),
        page.height() - MarkTopMargin - mark.height(),
        mark.width(),
        mark.height()};
}

Result<TextDrawing> markText(const QStringList &lines)
{
    TextDrawing text{
        .lines = lines, .size = {}, .align = TextDrawing::Align::Right, .pointSize = MarkPointSize};
    TRY_ASSIGN(const auto needed, textSize(text));
    // A point to spare, so that no rounding wraps a line.
    text.size = {std::ceil(needed.width()) + 1, std::ceil(needed.height()) + 1};
    return text;
}

QString markTime(Instant time, int utcOffsetMinutes)
{
    return atOffset(time, utcOffsetMinutes).toString(u"dd-MM-yyyy HH:mm:ss"_s)
        + offsetText(utcOffsetMinutes, u":"_s);
}

QStringList annexMark(const QString &numberAndNotation, Instant time)
{
    return {u"Kèm theo văn bản số %1"_s.arg(numberAndNotation), u"Thời gian ký: %1"_s.arg(markTime(time))};
}

QStringList copyMark(const QString &kind, const QString &agency, Instant time)
{
    return {kind, agency, u"Thời gian ký: %1"_s.arg(markTime(time))};
}

}
