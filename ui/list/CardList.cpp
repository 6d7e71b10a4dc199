// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/CardList.h"

#include "ui/list/CardDelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace chauban {

CardList::CardList(LineModel &model, QWidget *parent)
    : LineView(model, parent)
    , m_delegate(new CardDelegate(this))
{
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    setItemDelegate(m_delegate);
    for (int column = 1; column < model.columnCount(); ++column)
        setColumnHidden(column, true);
    applyMetrics();
}

void CardList::setSnippets(bool shown)
{
    m_delegate->setSnippets(shown);
    applyMetrics();
}

void CardList::applyMetrics()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->cardHeight());
}

void CardList::resizeEvent(QResizeEvent *event)
{
    LineView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

void CardList::changeEvent(QEvent *event)
{
    LineView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

}
