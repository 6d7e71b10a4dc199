// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/LinesLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace chauban {

QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const auto rest = text.mid(line.textStart());
        lines.append(lines.size() == most - 1 ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                                              : rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

LinesLabel::LinesLabel(int most, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_most(most)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinesLabel::heightForWidth(int width) const
{
    ensurePolished();
    const auto count = brokenLines(text(), font(), width, m_most).size();
    return int(qMax<qsizetype>(1, count)) * fontMetrics().height();
}

QSize LinesLabel::sizeHint() const
{
    ensurePolished();
    constexpr int Line = 40; // characters
    const int width = fontMetrics().averageCharWidth() * Line;
    return {width, heightForWidth(width)};
}

QSize LinesLabel::minimumSizeHint() const
{
    ensurePolished();
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

void LinesLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto place = contentsRect();
    place.setHeight(fontMetrics().height());
    for (const auto &line : brokenLines(text(), font(), place.width(), m_most)) {
        style()->drawItemText(
            &painter, place, int(alignment()), palette(), isEnabled(), line, foregroundRole());
        place.translate(0, place.height());
    }
}

bool LinesLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (brokenLines(text(), font(), width(), m_most + 1).size() > m_most)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

}
