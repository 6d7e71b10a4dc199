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
    connect(this, &QLineEdit::textEdited, this, &ShortField::ask);
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

void ShortField::ask()
{
    m_takesAnswer = false;
    m_asked = text();
    if (!m_suggest || m_asked.trimmed().isEmpty())
        return close();
    m_suggest(m_asked, [field = QPointer(this), typed = m_asked](const QStringList &lines) {
        if (field && field->m_asked == typed && field->text() == typed)
            field->offer(typed, lines);
    });
}

void ShortField::offer(const QString &typed, const QStringList &lines)
{
    m_asked.clear();
    if (std::exchange(m_takesAnswer, false)) {
        if (!lines.isEmpty())
            fill(lines.first());
        return;
    }
    if (!hasFocus() || lines.isEmpty() || lines == QStringList{typed})
        return close();
    makeList();
    m_answered = typed;
    m_list->setAccessibleName(tr("Gợi ý"));
    m_list->setFont(theme().font(14));
    m_list->clear();
    m_list->addItems(lines);
    m_list->setCurrentRow(0);
    placeList();
    m_list->show();
    m_list->raise();
}

void ShortField::makeList()
{
    if (m_list)
        return;
    m_list = new QListWidget(window());
    connect(m_list, &QObject::destroyed, this, [this] { m_list = nullptr; });
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("pane", QStringLiteral("popup"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    connect(m_list, &QListWidget::itemClicked, this, &ShortField::take);
}

void ShortField::placeList()
{
    const int line = std::max(m_list->sizeHintForRow(0), theme().px(26));
    const int height = line * m_list->count() + theme().px(10);
    auto place = mapTo(window(), QPoint(0, QLineEdit::height() + 2));
    if (place.y() + height > window()->height())
        place = mapTo(window(), QPoint(0, -height - 2));
    m_list->setGeometry(place.x(), place.y(), width(), height);
}

void ShortField::close()
{
    m_asked.clear();
    if (m_list)
        m_list->hide();
}

bool ShortField::take()
{
    if (!m_asked.isEmpty() && m_asked == text()) {
        m_takesAnswer = true; // the lines listed now fit an earlier beginning
        if (m_list)
            m_list->hide();
        return true;
    }
    if (!isOffering() || m_answered != text() || !m_list->currentItem())
        return false;
    fill(m_list->currentItem()->text());
    return true;
}

void ShortField::fill(const QString &line)
{
    setText(line);
    setCursorPosition(0);
    Q_EMIT textEdited(line);
    close();
    Q_EMIT settled();
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
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() == Qt::NoModifier && isEnter) {
        take();
        focusNextChild();
        return;
    }
    if (isOffering() && event->modifiers() == Qt::NoModifier) {
        const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return;
        }
        if (event->key() == Qt::Key_Escape)
            return close();
    }
    QLineEdit::keyPressEvent(event);
}

void ShortField::focusOutEvent(QFocusEvent *event)
{
    if (!m_takesAnswer)
        close();
    QLineEdit::focusOutEvent(event);
    setCursorPosition(0); // long texts are read from their beginning
    Q_EMIT settled();
}

}
