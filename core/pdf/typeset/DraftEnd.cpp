// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/DraftParts.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal signingSpace = millimetres(30); ///< between title and name
constexpr qreal signatureWidth = millimetres(45);
constexpr qreal signatureHeight = millimetres(24);
constexpr qreal sealDiameter = millimetres(36);

/// The signature block, relative to its own top left (boxes 7a–7c and 8).
struct Block
{
    TextBlock titles;
    TextBlock name;
    qreal left; ///< from the frame's left
    qreal height;
    QRectF signature;
    QRectF seal; ///< its right end covers the left third of the signature
};

Block blockFor(const DraftSignature &signature)
{
    const TextStyle bold{.size = bodySize, .face = Face::Bold, .align = Align::Centre};
    const TextBlock titles(signature.titles.join(u'\n').toUpper(), bold, signatureColumn);
    const TextBlock name(signature.name, bold, signatureColumn);
    const qreal left = draftFrame.width - signatureColumn;
    const QRectF place(left + (signatureColumn - signatureWidth) / 2,
        titles.height() + (signingSpace - signatureHeight) / 2,
        signatureWidth,
        signatureHeight);
    const QRectF seal(place.left() + signatureWidth / 3 - sealDiameter,
        place.center().y() - sealDiameter / 2,
        sealDiameter,
        sealDiameter);
    return {titles, name, left, titles.height() + signingSpace + name.height(), place, seal};
}

/// The image at the middle of the place, as large as fits, never stretched.
void drawInside(QPainter &painter, const QImage &image, const QRectF &place)
{
    if (image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio);
    QRectF target({}, size);
    target.moveCenter(place.center());
    painter.drawImage(target, image);
}

/// Box 9b: the recipients' heading and lines.
QList<TextBlock> recipientLines(const QStringList &recipients, qreal width)
{
    QList<TextBlock> blocks;
    if (recipients.isEmpty())
        return blocks;
    blocks << TextBlock(u"Nơi nhận:"_s, {.size = 12, .face = Face::BoldItalic}, width);
    const TextStyle style{.size = 11, .hangingIndent = textWidth(u"- "_s, 11)};
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        const QString end = i + 1 == recipients.size() ? u"."_s : u";"_s;
        const bool ended = recipients[i].endsWith(u';') || recipients[i].endsWith(u'.');
        blocks << TextBlock(u"- "_s + recipients[i] + (ended ? QString() : end), style, width);
    }
    return blocks;
}

void drawBlock(QPainter &painter, const Block &block, const std::optional<IssuedMarks> &issued, QPointF at)
{
    block.titles.draw(painter, at + QPointF(block.left, 0));
    block.name.draw(painter, at + QPointF(block.left, block.height - block.name.height()));
    if (!issued)
        return;
    drawInside(painter, issued->signature, block.signature.translated(at));
    drawInside(painter, issued->seal, block.seal.translated(at));
}

/// The block with the recipients that fit beside it; the rest is returned by the index of the first.
FlowPiece mainPiece(
    const DraftContent &content, const Block &block, const QList<TextBlock> &lines, qsizetype &rest)
{
    qreal beside = 0;
    for (rest = 0; rest < lines.size() && beside + lines[rest].height() <= block.height; ++rest)
        beside += lines[rest].height();
    FlowPiece piece;
    piece.height = block.height;
    piece.spaceBefore = points(14);
    piece.draw = [block, shown = lines.first(rest), issued = content.issued](QPainter &painter, QPointF at) {
        drawBlock(painter, block, issued, at);
        for (const auto &line : shown) {
            line.draw(painter, at);
            at.ry() += line.height();
        }
    };
    return piece;
}

}

QList<FlowPiece> draftEnd(const DraftContent &content, QList<FieldPlace> &fields)
{
    const Block block = blockFor(content.signature);
    const auto lines = recipientLines(content.recipients, millimetres(72));
    qsizetype rest = 0;
    QList<FlowPiece> pieces{mainPiece(content, block, lines, rest)};
    if (!content.issued)
        pieces.first().placed = [&fields, block](int page, QPointF at) {
            fields << FieldPlace{u"chauban.signature"_s, page, inMillimetres(block.signature.translated(at))};
            fields << FieldPlace{u"chauban.seal"_s, page, inMillimetres(block.seal.translated(at))};
        };
    const bool longList = lines.size() - rest > 20; // longer than could be kept on one page with the block
    for (; rest < lines.size(); ++rest) {
        pieces.last().keepWithNext = !longList;
        pieces << FlowPiece{.height = lines[rest].height(),
            .draw = [line = lines[rest]](QPainter &painter, QPointF at) { line.draw(painter, at); }};
    }
    return pieces;
}

}
