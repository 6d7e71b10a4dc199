// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/ArrivalStamp.h"

#include "core/pdf/typeset/TextBlock.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal StampWidth = millimetres(50);
constexpr qreal StampHeight = millimetres(35);
constexpr qreal AgencyHeight = millimetres(9);
constexpr qreal WordWidth = millimetres(18); ///< of the cell that says ĐẾN
constexpr qreal WordHeight = millimetres(13);
constexpr qreal StampInset = millimetres(1.2);
constexpr QRgb StampRed = 0xffb0121b;

/// Text in the largest size up to `style.size` that fits the cell's height, cut with "…" only below 5 pt.
void drawFitted(QPainter &painter, QString text, TextStyle style, const QRectF &cell)
{
    while (style.size > 5 && TextBlock(text, style, cell.width()).height() > cell.height())
        style.size -= 0.5;
    while (text.size() > 2 && TextBlock(text, style, cell.width()).height() > cell.height())
        text = text.left(text.size() - 2) + u'…';
    const TextBlock block(text, style, cell.width());
    block.draw(painter, {cell.left(), cell.center().y() - block.height() / 2});
}

/// "Số: 1533", or the label and a dotted line to its end.
QString lineText(const QString &label, const QString &value, qreal size, qreal room)
{
    if (!value.isEmpty())
        return label + value;
    const qreal dots = (room - textWidth(label, size)) / textWidth(u"."_s, size);
    return label + QString(qMax(0, int(dots) - 1), u'.');
}

void drawStamp(QPainter &painter, const ArrivalStamp &stamp)
{
    painter.save();
    painter.setPen(QPen(QColor::fromRgb(StampRed), points(1)));
    painter.setBrush(Qt::NoBrush);
    const qreal half = points(0.5); // the outline stays inside 50 × 35 mm
    painter.drawRect(QRectF(half, half, StampWidth - 2 * half, StampHeight - 2 * half));
    painter.drawLine(QPointF(half, AgencyHeight), QPointF(StampWidth - half, AgencyHeight));
    painter.drawLine(QPointF(WordWidth, AgencyHeight), QPointF(WordWidth, AgencyHeight + WordHeight));
    painter.drawLine(
        QPointF(half, AgencyHeight + WordHeight), QPointF(StampWidth - half, AgencyHeight + WordHeight));

    const TextStyle bold{.size = 10, .face = Face::Bold, .align = Align::Centre};
    drawFitted(painter,
        stamp.agency.toUpper(),
        bold,
        {StampInset, StampInset, StampWidth - 2 * StampInset, AgencyHeight - 1.5 * StampInset});
    drawFitted(painter,
        u"ĐẾN"_s,
        {.size = 20, .face = Face::Bold, .align = Align::Centre},
        {0, AgencyHeight, WordWidth, WordHeight});

    const qreal size = 10;
    const QRectF right(
        WordWidth + StampInset, AgencyHeight, StampWidth - WordWidth - 2 * StampInset, WordHeight / 2);
    const QRectF below(StampInset,
        AgencyHeight + WordHeight,
        StampWidth - 2 * StampInset,
        (StampHeight - AgencyHeight - WordHeight) / 2);
    drawFitted(painter, lineText(u"Số: "_s, stamp.number, size, right.width()), {.size = size}, right);
    drawFitted(painter,
        lineText(u"Ngày: "_s, stamp.date, size, right.width()),
        {.size = size},
        right.translated(0, right.height()));
    drawFitted(painter, lineText(u"Chuyển: "_s, stamp.passedTo, size, below.width()), {.size = size}, below);
    drawFitted(painter,
        lineText(u"Số và ký hiệu HS: "_s, stamp.dossierCode, size, below.width()),
        {.size = size},
        below.translated(0, below.height()));
    painter.restore();
}

}

Result<QByteArray> printArrivalStamp(const ArrivalStamp &stamp, QPointF topLeft, const QDateTime &created)
{
    TRY(fontsReady());
    Print print{.title = u"Dấu ĐẾN "_s + stamp.number, .author = stamp.agency, .created = created};
    const QPointF at(millimetres(topLeft.x()), millimetres(topLeft.y()));
    print.sheets << Sheet{[stamp, at](QPainter &painter) {
        painter.save();
        painter.translate(at);
        drawStamp(painter, stamp);
        painter.restore();
    }};
    return printPdf(print);
}

Result<QImage> arrivalStampImage(const ArrivalStamp &stamp, int dotsPerInch)
{
    TRY(fontsReady());
    const qreal scale = dotsPerInch / 1440.0;
    QImage image((QSizeF(StampWidth, StampHeight) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawStamp(painter, stamp);
    return image;
}

}
