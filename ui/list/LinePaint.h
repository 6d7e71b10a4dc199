// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/ListLine.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace chauban {

/// The pieces that delegates of lists draw.
namespace linePaint {

/// The theme's font, made once for all cells.
QFont font(double pixels, int weight = 400);

/// The ground of a row and, of the current one, its mark at the left edge.
struct RowLook
{
    bool current = false;
    bool active = false; ///< the list has the focus
    bool hovered = false;
    bool picked = false;
};
void ground(QPainter &painter, const QRect &row, const RowLook &look);

/// Draws a chip at the left end of `place`, as far as there is room; answers the width it took (0: none was drawn).
int chip(QPainter &painter, const QRect &place, const ChipText &text);
/// One line, cut with "…".
void text(QPainter &painter,
    const QRect &place,
    const QString &text,
    const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft);
/// Several lines of words, the last one cut with "…"; `marks` (of `words`) are drawn on a ground of their own.
struct Paragraph
{
    QString words;
    QFont font;
    QColor color;
    int lines = 2;
    int lineHeight = 21; ///< pixels
    QList<TextSpan> marks = {};
};
void paragraph(QPainter &painter, const QRect &place, const Paragraph &paragraph);
/// What stands for a row that has not come yet.
void skeleton(QPainter &painter, const QRect &row, int lines);
/// A ticked or empty box.
void box(QPainter &painter, const QRect &place, bool ticked);

}

}
