// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/TextBlock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace chauban {

namespace {

QTextOption optionFor(Align align)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    switch (align) {
    case Align::Left:
        option.setAlignment(Qt::AlignLeft);
        break;
    case Align::Centre:
        option.setAlignment(Qt::AlignHCenter);
        break;
    case Align::Right:
        option.setAlignment(Qt::AlignRight);
        break;
    case Align::Justified:
        option.setAlignment(Qt::AlignJustify);
        break;
    }
    return option;
}

QList<QTextLayout::FormatRange> formatsFor(const QList<FaceRange> &ranges, qreal size)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &range : ranges) {
        QTextLayout::FormatRange format;
        format.start = int(range.start);
        format.length = int(range.length);
        format.format.setFont(serif(size, range.face));
        formats << format;
    }
    return formats;
}

void breakLines(QTextLayout &layout, const TextStyle &style, qreal width, qreal breakAt)
{
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal indent = line.lineNumber() == 0 ? style.firstIndent : style.hangingIndent;
        line.setLineWidth(breakAt - indent);
        line.setPosition({(width - breakAt) / 2 + indent, 0});
    }
    layout.endLayout();
}

/// Breaks centred lines at the narrowest width that needs no further line, so that none is left with one word.
void balance(QTextLayout &layout, const TextStyle &style, qreal width)
{
    const int count = layout.lineCount();
    qreal tooNarrow = width / 4;
    const QFontMetricsF metrics(layout.font());
    for (const auto &word : layout.text().split(u' '))
        tooNarrow = std::max(tooNarrow, metrics.horizontalAdvance(word)); // no word is broken for balance
    qreal enough = width;
    while (enough - tooNarrow > points(1)) {
        const qreal middle = (tooNarrow + enough) / 2;
        breakLines(layout, style, width, middle);
        (layout.lineCount() > count ? tooNarrow : enough) = middle;
    }
    breakLines(layout, style, width, enough);
}

}

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, const QList<FaceRange> &ranges)
    : m_layout(std::make_shared<QTextLayout>(
        text.normalized(QString::NormalizationForm_C).replace(u'\n', QChar(QChar::LineSeparator)),
        serif(style.size, style.face)))
{
    m_layout->setTextOption(optionFor(style.align));
    m_layout->setFormats(formatsFor(ranges, style.size));
    m_lineHeight = QFontMetricsF(m_layout->font()).height() * style.lineSpacing;
    breakLines(*m_layout, style, width, width);
    if (style.align == Align::Centre && lines() > 1)
        balance(*m_layout, style, width);
}

int TextBlock::lines() const
{
    return m_layout->lineCount();
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::drawLine(QPainter &painter, int line, QPointF topLeft) const
{
    const auto row = m_layout->lineAt(line);
    row.draw(&painter, {topLeft.x(), topLeft.y() + (m_lineHeight - row.height()) / 2});
}

void TextBlock::strikeLine(QPainter &painter, int line, QPointF topLeft) const
{
    const auto row = m_layout->lineAt(line);
    const QRectF text = row.naturalTextRect();
    const qreal y = topLeft.y() + m_lineHeight * 0.55;
    painter.drawLine(QPointF(topLeft.x() + text.left(), y), QPointF(topLeft.x() + text.right(), y));
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    for (int i = 0; i < lines(); ++i)
        drawLine(painter, i, topLeft + QPointF(0, i * m_lineHeight));
}

qreal textWidth(const QString &text, qreal size, Face face)
{
    return QFontMetricsF(serif(size, face)).horizontalAdvance(text);
}

}
