// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Flow.h"

#include <QPainter>

namespace chauban {

namespace {

/// The index after the last piece that must share the page of `first`.
qsizetype groupEnd(const QList<FlowPiece> &pieces, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < pieces.size() && pieces[end - 1].keepWithNext)
        ++end;
    return end;
}

/// Height of the pieces [first, end) when the first of them stands right at the top of a page.
qreal groupHeight(const QList<FlowPiece> &pieces, qsizetype first, qsizetype end)
{
    qreal height = pieces[first].height;
    for (qsizetype i = first + 1; i < end; ++i)
        height += pieces[i].spaceBefore + pieces[i].height;
    return height;
}

/// The pen of the paginator: where the next piece goes.
class Placement
{
public:
    Placement(const PageFrame &frame, qreal firstTop, const RunningHead &head)
        : m_frame(frame)
        , m_head(head)
        , m_y(firstTop)
    {
        m_sheets.append(Sheet{});
        drawHead();
    }

    bool atTop() const { return m_atTop; }
    qreal room() const { return m_frame.bottom - m_y; }

    void turnPage()
    {
        m_sheets.append(Sheet{});
        m_y = m_frame.top;
        m_atTop = true;
        drawHead();
    }

    void put(const FlowPiece &piece)
    {
        m_y += m_atTop ? 0 : piece.spaceBefore;
        const QPointF at(m_frame.left, m_y);
        if (piece.draw)
            m_sheets.last().append([draw = piece.draw, at](QPainter &painter) { draw(painter, at); });
        if (piece.placed)
            piece.placed(int(m_sheets.size()) - 1, at);
        m_y += piece.height;
        m_atTop = false;
    }

    QList<Sheet> take() { return std::move(m_sheets); }

private:
    void drawHead()
    {
        if (!m_head.draw)
            return;
        m_sheets.last().append(
            [draw = m_head.draw, at = QPointF(m_frame.left, m_y)](QPainter &p) { draw(p, at); });
        m_y += m_head.height;
    }

    const PageFrame m_frame;
    const RunningHead m_head;
    QList<Sheet> m_sheets;
    qreal m_y;
    bool m_atTop = false;
};

}

QList<Sheet> paginate(
    const QList<FlowPiece> &pieces, const PageFrame &frame, qreal firstTop, const RunningHead &head)
{
    Placement placement(frame, firstTop, head);
    for (qsizetype first = 0; first < pieces.size();) {
        const qsizetype end = groupEnd(pieces, first);
        const qreal lead = placement.atTop() ? 0 : pieces[first].spaceBefore;
        if (!placement.atTop() && lead + groupHeight(pieces, first, end) > placement.room())
            placement.turnPage();
        for (; first < end; ++first) {
            // A group taller than a page cannot be kept together: it is broken where the page ends.
            const qreal height = pieces[first].height + (placement.atTop() ? 0 : pieces[first].spaceBefore);
            if (!placement.atTop() && height > placement.room())
                placement.turnPage();
            placement.put(pieces[first]);
        }
    }
    return placement.take();
}

QList<FlowPiece> paragraphPieces(const TextBlock &block, qreal spaceBefore)
{
    QList<FlowPiece> pieces;
    for (int line = 0; line < block.lines(); ++line) {
        FlowPiece piece;
        piece.height = block.lineHeight();
        piece.spaceBefore = line == 0 ? spaceBefore : 0;
        piece.keepWithNext = block.lines() > 1 && (line == 0 || line == block.lines() - 2);
        piece.draw = [block, line](QPainter &painter, QPointF at) { block.drawLine(painter, line, at); };
        pieces << piece;
    }
    return pieces;
}

void addPageNumbers(QList<Sheet> &sheets, qreal pageWidth, qreal top)
{
    for (qsizetype i = 1; i < sheets.size(); ++i) {
        const TextBlock number(QString::number(i + 1), {.size = 14, .align = Align::Centre}, pageWidth);
        sheets[i].append([number, top](QPainter &painter) { number.draw(painter, {0, top}); });
    }
}

}
