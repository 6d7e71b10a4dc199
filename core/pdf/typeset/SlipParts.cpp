// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/SlipParts.h"

#include "core/pdf/typeset/DraftParts.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QList<FlowPiece> slipLine(const QString &text, const TextStyle &style, qreal spaceBefore)
{
    return paragraphPieces(TextBlock(text, style, draftFrame.width), spaceBefore);
}

FlowPiece slipHead(const QString &parentAgency, const QString &agency, Motto motto)
{
    const TextBlock parent(parentAgency.toUpper(), {.size = 12, .align = Align::Centre}, leftColumn);
    const TextBlock own(
        agency.toUpper(), {.size = 12, .face = Face::Bold, .align = Align::Centre}, leftColumn);
    const TextBlock country(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
        {.size = 12, .face = Face::Bold, .align = Align::Centre},
        rightColumn);
    const TextBlock freedom(u"Độc lập - Tự do - Hạnh phúc"_s,
        {.size = 13, .face = Face::Bold, .align = Align::Centre},
        rightColumn);
    const qreal parentHeight = parentAgency.isEmpty() ? 0 : parent.height();
    FlowPiece piece;
    piece.height = std::max(parentHeight + own.height(), country.height() + freedom.height()) + points(4);
    piece.draw = [=](QPainter &painter, QPointF at) {
        if (parentHeight > 0)
            parent.draw(painter, at);
        own.draw(painter, at + QPointF(0, parentHeight));
        const qreal below = at.y() + parentHeight + own.height() + points(1.5);
        centredRule(at.x() + leftColumn / 2, below, own.naturalWidth() * 0.4)(painter);
        if (motto == Motto::Without)
            return;
        const QPointF right(at.x() + draftFrame.width - rightColumn, at.y());
        country.draw(painter, right);
        freedom.draw(painter, right + QPointF(0, country.height()));
        centredRule(right.x() + rightColumn / 2,
            right.y() + country.height() + freedom.height() + points(1.5),
            freedom.naturalWidth())(painter);
    };
    return piece;
}

Result<QByteArray> printSlip(const QList<FlowPiece> &pieces, Print print)
{
    TRY(fontsReady());
    print.sheets = paginate(pieces, draftFrame, draftFrame.top);
    addPageNumbers(print.sheets, print.size.width(), millimetres(10));
    return printPdf(print);
}

}
