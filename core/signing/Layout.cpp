// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Layout.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/Pages.h"
#include "core/pdf/PdfFile.h"
#include "core/signing/Pades.h"
#include "core/signing/UtcOffset.h"

#include <QImage>
#include <qpdf/QPDFObjectHandle.hh>

#include <cmath>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double PointsPerMillimetre = 72 / 25.4;
constexpr double SealWidth = 36 * PointsPerMillimetre;
constexpr double MarkTopMargin
    = 6 * PointsPerMillimetre; ///< three lines end above the text, which begins at 20 mm
constexpr double MarkRightMargin = 15 * PointsPerMillimetre;
constexpr double MarkLeftMargin = 15 * PointsPerMillimetre;
constexpr double MarkGap = 6; ///< how far a mark is moved at a time
constexpr double MarkClear = 10; ///< between two marks
constexpr double MarkPointSize = 10;

/// The places of the fields that a page shows, in user space.
QList<QRectF> shownFields(QPDFObjectHandle page)
{
    QList<QRectF> places;
    auto annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return places;
    for (int i = 0; i < annotations.getArrayNItems(); ++i) {
        auto annotation = annotations.getArrayItem(i);
        if (!annotation.isDictionary() || !annotation.getKey("/Rect").isRectangle())
            continue;
        const auto box = annotation.getKey("/Rect").getArrayAsRectangle();
        const auto place = QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)).normalized();
        if (annotation.getKey("/Subtype").isNameAndEquals("/Widget") && !place.isEmpty())
            places.append(place);
    }
    return places;
}
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

Result<QRectF> freeMarkRect(const PdfFile &file, QSizeF mark)
{
    return guarded([&]() -> Result<QRectF> {
        TRY_ASSIGN(const auto page, findPage(file, 1));
        TRY_ASSIGN(const auto geometry, pageGeometry(page));
        const auto taken = shownFields(page);
        const auto corner = markRect(geometry.shownSize(), mark);
        const auto isFree = [&](const QRectF &place) {
            const auto inFile = geometry.toUserSpace(place);
            return std::ranges::none_of(taken, [&](const QRectF &other) {
                return other.adjusted(-MarkClear, 0, MarkClear, 0).intersects(inFile);
            });
        };
        for (auto place = corner; place.left() >= MarkLeftMargin; place.translate(-MarkGap, 0))
            if (isFree(place))
                return place;
        return corner;
    });
}

Result<QByteArray> signWithMark(
    const QByteArray &pdf, const SigningKey &key, const QStringList &lines, Instant time)
{
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    SignatureRequest request;
    request.time = time;
    TRY_ASSIGN(request.drawing.text, markText(lines));
    TRY_ASSIGN(const auto place, freeMarkRect(file, request.drawing.text.size));
    request.place = PagePlace{1, place};
    TRY_ASSIGN(const auto update, signatureUpdate(file, key, request));
    return pdf + update;
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
