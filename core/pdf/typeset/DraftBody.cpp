// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/DraftParts.h"
#include "core/pdf/typeset/Table.h"

#include <QPainter>

#include <numeric>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Part II.6 of annex I: justified, first line indented 1 or 1.27 cm, at least 6 pt between paragraphs, lines
/// between single and one and a half.
constexpr TextStyle bodyStyle{
    .size = bodySize, .align = Align::Justified, .firstIndent = millimetres(12.7), .lineSpacing = 1.1};
constexpr qreal paragraphSpace = points(6);

FlowPiece rulePiece(qreal width)
{
    return {.height = points(2), .spaceBefore = points(2), .draw = [width](QPainter &painter, QPointF at) {
                centredRule(at.x() + draftFrame.width / 2, at.y() + points(1), width)(painter);
            }};
}

void keepTogether(QList<FlowPiece> &pieces)
{
    for (auto &piece : pieces)
        piece.keepWithNext = true;
}

/// A bold centred heading that stays with what follows.
QList<FlowPiece> heading(const QString &text, qreal spaceBefore)
{
    const TextStyle style{.size = bodySize, .face = Face::Bold, .align = Align::Centre};
    auto pieces = paragraphPieces(TextBlock(text, style, draftFrame.width), spaceBefore);
    keepTogether(pieces);
    return pieces;
}

/// Box 5a: type and subject, with a rule of 1/3 to 1/2 of the line.
QList<FlowPiece> titlePieces(const DraftContent &content)
{
    auto pieces = heading(content.typeName.toUpper(), points(18));
    const TextStyle style{.size = bodySize, .face = Face::Bold, .align = Align::Centre};
    const qreal inset = millimetres(12);
    const TextBlock subject(content.subject, style, draftFrame.width - 2 * inset);
    for (auto piece : paragraphPieces(subject, 0)) {
        piece.draw = [draw = piece.draw, inset](QPainter &p, QPointF at) { draw(p, at + QPointF(inset, 0)); };
        pieces << piece;
    }
    pieces << rulePiece(std::min(subject.naturalWidth() * 0.4, draftFrame.width / 2));
    keepTogether(pieces);
    return pieces;
}

/// Box 9a: one addressee on the line of "Kính gửi:", several in a list beside it.
QList<FlowPiece> addresseePieces(const QStringList &addressees)
{
    const QString label = u"Kính gửi: "_s;
    const qreal labelWidth = textWidth(label, bodySize);
    const bool single = addressees.size() == 1;
    const TextStyle item{.size = bodySize, .hangingIndent = single ? 0 : textWidth(u"- "_s, bodySize)};
    qreal widest = 0;
    for (const auto &name : addressees)
        widest = std::max(widest, textWidth(u"- "_s + name + u";"_s, bodySize));
    const qreal room = draftFrame.width - labelWidth - millimetres(20);
    const qreal width = std::min(widest + points(1), room);
    const qreal left = (draftFrame.width - labelWidth - width) / 2;

    QList<FlowPiece> pieces;
    for (qsizetype i = 0; i < addressees.size(); ++i) {
        const QString end = i + 1 == addressees.size() ? u"."_s : u";"_s;
        const TextBlock block(single ? addressees[i] : u"- "_s + addressees[i] + end, item, width);
        for (auto piece : paragraphPieces(block, i == 0 ? points(18) : points(3))) {
            piece.draw = [draw = piece.draw, x = left + labelWidth](
                             QPainter &painter, QPointF at) { draw(painter, at + QPointF(x, 0)); };
            piece.keepWithNext = true;
            pieces << piece;
        }
    }
    const TextBlock labelBlock(label, {.size = bodySize}, labelWidth + points(1));
    pieces[0].draw = [labelBlock, draw = pieces[0].draw, left](QPainter &painter, QPointF at) {
        labelBlock.draw(painter, at + QPointF(left, 0));
        draw(painter, at);
    };
    return pieces;
}

/// The bold lead of an article: "Điều 1." or "Điều 12. Heading" when the paragraph is nothing but a heading.
QList<FaceRange> articleLead(const QString &text)
{
    const auto dot = text.indexOf(u'.');
    return {{0, dot < 0 ? text.size() : dot + 1, Face::Bold}};
}

QList<FlowPiece> tablePieces(const DraftParagraph &paragraph)
{
    const qsizetype columns = paragraph.rows.isEmpty() ? 0 : paragraph.rows.first().size();
    QList<int> weights = paragraph.weights;
    while (weights.size() < columns)
        weights << 1;
    const qreal total = std::accumulate(weights.begin(), weights.begin() + columns, 0);
    TableStyle style{.size = 13};
    for (qsizetype i = 0; i < columns; ++i)
        style.widths << draftFrame.width * weights[i] / total;

    QList<FlowPiece> pieces;
    for (qsizetype i = 0; i < paragraph.rows.size(); ++i) {
        TableStyle row = style;
        row.face = i == 0 ? Face::Bold : Face::Regular;
        row.aligns = i == 0 ? QList<Align>(columns, Align::Centre) : QList<Align>();
        pieces << tableRow(paragraph.rows[i], row);
        if (i == 0)
            keepTogether(pieces);
    }
    if (!pieces.isEmpty())
        pieces.first().spaceBefore = paragraphSpace;
    return pieces;
}

QList<FlowPiece> paragraph(const DraftParagraph &paragraph)
{
    TextStyle style = bodyStyle;
    switch (paragraph.kind) {
    case ParagraphKind::Table:
        return tablePieces(paragraph);
    case ParagraphKind::Centred:
        return heading(paragraph.text, points(12));
    case ParagraphKind::Section: {
        style.face = Face::Bold;
        auto pieces = paragraphPieces(TextBlock(paragraph.text, style, draftFrame.width), paragraphSpace);
        keepTogether(pieces);
        return pieces;
    }
    case ParagraphKind::Basis:
        style.face = Face::Italic;
        break;
    case ParagraphKind::Article:
    case ParagraphKind::Text:
        break;
    }
    const auto ranges
        = paragraph.kind == ParagraphKind::Article ? articleLead(paragraph.text) : QList<FaceRange>();
    return paragraphPieces(TextBlock(paragraph.text, style, draftFrame.width, ranges), paragraphSpace);
}

}

QList<FlowPiece> draftBody(const DraftContent &content)
{
    QList<FlowPiece> pieces;
    if (!content.typeName.isEmpty())
        pieces << titlePieces(content);
    if (!content.authority.isEmpty())
        pieces << heading(content.authority.toUpper(), points(12));
    if (!content.addressees.isEmpty())
        pieces << addresseePieces(content.addressees);
    qreal extra = points(6);
    for (const auto &part : content.body) {
        auto set = paragraph(part);
        if (!set.isEmpty())
            set.first().spaceBefore += std::exchange(extra, 0);
        pieces << set;
    }
    return pieces;
}

}
