// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/GrowingText.h"

#include "ui/style/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>

#include <algorithm>

namespace chauban {

GrowingText::GrowingText(int least, int most, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_least(least)
    , m_most(most)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(),
        &QAbstractTextDocumentLayout::documentSizeChanged,
        this,
        &GrowingText::fit,
        Qt::QueuedConnection); // not while the lines are being broken
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void GrowingText::fit()
{
    // The layout of a plain text counts lines, not pixels.
    const int lines = std::clamp(int(document()->size().height()), m_least, m_most);
    const int height = lines * fontMetrics().lineSpacing() + theme().px(20);
    if (height != minimumHeight())
        setFixedHeight(height);
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

}
