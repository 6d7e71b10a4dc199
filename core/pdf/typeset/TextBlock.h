// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Print.h"

#include <QPointF>

#include <memory>

class QTextLayout;

namespace chauban {

enum class Align { Left, Centre, Right, Justified };

/// How a paragraph is set. Lengths in twips.
struct TextStyle
{
    qreal size = 14; ///< points
    Face face = Face::Regular;
    Align align = Align::Left;
    qreal firstIndent = 0;
    qreal hangingIndent = 0; ///< of the lines after the first
    qreal lineSpacing = 1.0; ///< times the font's own line height
};

/// A stretch of a paragraph in a face of its own.
struct FaceRange
{
    qsizetype start;
    qsizetype length;
    Face face;
};

/// A paragraph broken into lines of a given width, to be drawn line by line. Text is composed (NFC) first, so
/// that Vietnamese marks are single glyphs. A word wider than the column is broken, never clipped.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextStyle &style, qreal width, const QList<FaceRange> &ranges = {});

    int lines() const;
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return lines() * m_lineHeight; }
    qreal naturalWidth() const; ///< of the widest line
    void drawLine(QPainter &painter, int line, QPointF topLeft) const;
    void strikeLine(QPainter &painter, int line, QPointF topLeft) const; ///< a rule through the line's text
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_lineHeight = 0;
};

/// Width of one line of text in twips.
qreal textWidth(const QString &text, qreal size, Face face = Face::Regular);

}
