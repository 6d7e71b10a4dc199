// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/WordsField.h"

#include "ui/style/Theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace chauban {

WordsField::WordsField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &WordsField::fit);
    fit();
}

void WordsField::fit()
{
    const int line = fontMetrics().lineSpacing();
    const int lines = std::clamp(int(document()->size().height()), 4, 10);
    setFixedHeight(lines * line + theme().px(22));
}

void WordsField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers().testFlag(Qt::ControlModifier)))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void WordsField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void WordsField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

}
