// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Table.h"

#include <QPainter>

#include <numeric>

namespace chauban {

namespace {

constexpr qreal padding = points(3);
constexpr qreal border = points(0.5);

struct Row
{
    QList<TextBlock> cells;
    QList<qreal> widths;
    qreal lineHeight = 0;
    qsizetype struck = 0;
    qreal shortest = 0;
};

/// Height of the lines [from, to) with the row's padding.
qreal heightOf(const Row &row, int from, int to)
{
    return std::max(row.shortest, (to - from) * row.lineHeight + 2 * padding);
}

Row rowOf(const QStringList &cells, const TableStyle &style)
{
    Row row;
    row.widths = style.widths;
    row.struck = style.struck;
    row.shortest = style.shortest;
    for (qsizetype i = 0; i < style.widths.size(); ++i) {
        const TextStyle text{
            .size = style.size, .face = style.face, .align = style.aligns.value(i, Align::Left)};
        row.cells.append(TextBlock(cells.value(i), text, style.widths[i] - 2 * padding));
        row.lineHeight = row.cells.last().lineHeight();
    }
    return row;
}

/// Draws the lines [from, to) of every cell with all borders.
void drawRow(QPainter &painter, const Row &row, QPointF at, int from, int to)
{
    const qreal height = heightOf(row, from, to);
    painter.setPen(QPen(Qt::black, border));
    painter.setBrush(Qt::NoBrush);
    qreal x = at.x();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        painter.drawRect(QRectF(x, at.y(), row.widths[i], height));
        for (int line = from; line < std::min(to, row.cells[i].lines()); ++line) {
            const QPointF place(x + padding, at.y() + padding + (line - from) * row.lineHeight);
            row.cells[i].drawLine(painter, line, place);
            if (i > 0 && i < row.struck)
                row.cells[i].strikeLine(painter, line, place);
        }
        x += row.widths[i];
    }
}

}

QList<FlowPiece> tableRow(const QStringList &cells, const TableStyle &style)
{
    const Row row = rowOf(cells, style);
    int lines = 1;
    for (const auto &cell : row.cells)
        lines = std::max(lines, cell.lines());
    const int most = std::max(1, int((style.tallest - 2 * padding) / row.lineHeight));

    QList<FlowPiece> pieces;
    for (int from = 0; from < lines; from += most) {
        const int to = std::min(lines, from + most);
        FlowPiece piece;
        piece.height = heightOf(row, from, to);
        piece.draw = [row, from, to](QPainter &painter, QPointF at) { drawRow(painter, row, at, from, to); };
        pieces << piece;
    }
    return pieces;
}

FlowPiece spanningRow(const QString &text, const TableStyle &style)
{
    TableStyle whole = style;
    whole.widths = {std::accumulate(style.widths.begin(), style.widths.end(), 0.0)};
    whole.aligns = {Align::Centre};
    whole.face = Face::Italic;
    return tableRow({text}, whole).first();
}

RunningHead headOf(const QList<FlowPiece> &rows)
{
    RunningHead head;
    for (const auto &row : rows)
        head.height += row.height;
    head.draw = [rows](QPainter &painter, QPointF at) {
        for (const auto &row : rows) {
            row.draw(painter, at);
            at.ry() += row.height;
        }
    };
    return head;
}

}
