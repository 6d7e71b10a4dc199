// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SubjectLabel.h"

#include "ui/style/Theme.h"
#include "ui/widgets/LinesLabel.h"

#include <QEvent>
#include <QPainter>

namespace chauban {

namespace {
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

void SubjectLabel::setMostLines(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    updateGeometry();
    update();
}

QStringList SubjectLabel::lines(int width) const
{
    return brokenLines(m_text, subjectFont(), width, m_most);
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
