// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/RestColumn.h"

#include "ui/style/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace chauban {

RestColumn::RestColumn(QTableView &table, int column, double least)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
    , m_least(least)
{
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int changed) {
        if (changed != m_column)
            arrange();
    });
    connect(table.horizontalHeader(), &QHeaderView::sectionCountChanged, this, &RestColumn::arrange);
}

void RestColumn::setColumn(int column)
{
    m_column = column;
    arrange();
}

void RestColumn::arrange()
{
    auto &header = *m_table.horizontalHeader();
    if (m_isArranging || m_column >= header.count())
        return;
    m_isArranging = true;
    for (int column = 0; column < header.count(); ++column) // no heading is cut
        if (column != m_column && header.sectionSize(column) < header.sectionSizeHint(column))
            header.resizeSection(column, header.sectionSizeHint(column));
    const int others = header.length() - header.sectionSize(m_column);
    header.setSectionResizeMode(m_column, QHeaderView::Interactive);
    header.resizeSection(m_column, qMax(m_table.viewport()->width() - others, theme().px(m_least)));
    m_isArranging = false;
}

bool RestColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

}
