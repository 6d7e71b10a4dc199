// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SubjectLabel.h"

#include "ui/style/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace chauban {

namespace {
constexpr int MostLines = 3;

QFont subjectFont()
{
    return theme().font(16, 600);
}
}

SubjectLabel::SubjectLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SubjectLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QStringList SubjectLabel::lines(int width) const
{
    QTextLayout layout(m_text, subjectFont());
    QStringList found;
    layout.beginLayout();
    while (found.size() < MostLines) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const auto rest = m_text.mid(line.textStart());
        found.append(found.size() == MostLines - 1
                ? QFontMetrics(subjectFont()).elidedText(rest, Qt::ElideRight, width)
                : rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return found;
}

int SubjectLabel::heightForWidth(int width) const
{
    return int(qMax<qsizetype>(1, lines(width).size())) * QFontMetrics(subjectFont()).height();
}

QSize SubjectLabel::sizeHint() const
{
    const int width = theme().px(400);
    return {width, heightForWidth(this->width() > 0 ? this->width() : width)};
}

QSize SubjectLabel::minimumSizeHint() const
{
    return {theme().px(120), QFontMetrics(subjectFont()).height()};
}

void SubjectLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(subjectFont());
    painter.setPen(theme().colors().text);
    const int height = QFontMetrics(subjectFont()).height();
    int y = 0;
    for (const auto &line : lines(width())) {
        painter.drawText(QRect(0, y, width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += height;
    }
}

void SubjectLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
