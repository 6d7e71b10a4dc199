// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/ShortField.h"

#include "ui/style/Theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>

#include <algorithm>

namespace chauban {

ShortField::ShortField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { offer(); });
}

ShortField::~ShortField()
{
    delete m_list;
}

bool ShortField::isOffering() const
{
    return m_list && m_list->isVisible();
}

QStringList ShortField::offered() const
{
    QStringList lines;
    for (int row = 0; isOffering() && row < m_list->count(); ++row)
        lines.append(m_list->item(row)->text());
    return lines;
}

void ShortField::offer()
{
    const auto lines = m_suggest ? m_suggest(text()) : QStringList();
    if (lines.isEmpty() || lines == QStringList{text()})
        return close();
    if (!m_list) {
        m_list = new QListWidget(window());
        connect(m_list, &QObject::destroyed, this, [this] { m_list = nullptr; });
        m_list->setObjectName(QStringLiteral("suggestions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setProperty("pane", QStringLiteral("popup"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideMiddle);
        connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
    }
    m_list->setAccessibleName(tr("Gợi ý"));
    m_list->setFont(theme().font(14));
    m_list->clear();
    m_list->addItems(lines);
    m_list->setCurrentRow(0);
    const int line = std::max(m_list->sizeHintForRow(0), theme().px(26));
    const int height = line * int(lines.size()) + theme().px(10);
    auto place = mapTo(window(), QPoint(0, QLineEdit::height() + 2));
    if (place.y() + height > window()->height())
        place = mapTo(window(), QPoint(0, -height - 2));
    m_list->setGeometry(place.x(), place.y(), width(), height);
    m_list->show();
    m_list->raise();
}

void ShortField::close()
{
    if (m_list)
        m_list->hide();
}

bool ShortField::take()
{
    if (!isOffering() || !m_list->currentItem())
        return false;
    setText(m_list->currentItem()->text());
    close();
    Q_EMIT textEdited(text());
    close();
    Q_EMIT settled();
    return true;
}

bool ShortField::event(QEvent *event)
{
    // Tab is taken by the window before keyPressEvent() hears it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        take();
    return QLineEdit::event(event);
}

void ShortField::keyPressEvent(QKeyEvent *event)
{
    if (isOffering() && event->modifiers() == Qt::NoModifier) {
        const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return;
        }
        if (event->key() == Qt::Key_Escape)
            return close();
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            take();
            focusNextChild();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void ShortField::focusOutEvent(QFocusEvent *event)
{
    close();
    QLineEdit::focusOutEvent(event);
    Q_EMIT settled();
}

}
