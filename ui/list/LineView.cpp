// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/LineView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace chauban {

LineView::LineView(LineModel &model, QWidget *parent)
    : QTableView(parent)
    , m_lines(model)
{
    setModel(&model);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &LineModel::refreshed, this, &LineView::settle);
    connect(&model, &LineModel::arrived, this, [this] { settle(0, 0); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (isVisible())
            announce();
    });
}

int LineView::topRow() const
{
    return rowAt(0);
}

void LineView::want()
{
    const int top = rowAt(0), bottom = rowAt(viewport()->height() - 1);
    if (isVisible())
        m_lines.want(std::max(0, top), bottom < 0 ? std::max(0, m_lines.rowCount() - 1) : bottom);
}

void LineView::goTo(int row)
{
    const int last = m_lines.rowCount() - 1;
    if (last < 0)
        return;
    const auto index = m_lines.index(std::clamp(row, 0, last), 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    want();
}

void LineView::refresh()
{
    const int top = topRow();
    m_offset = top >= 0 ? rowViewportPosition(top) : 0;
    m_lines.refresh(top, currentRow());
}

void LineView::settle(int topRow, int currentRow)
{
    if (!isVisible())
        return;
    m_settling = true;
    if (topRow >= 0)
        verticalScrollBar()->setValue(topRow * verticalHeader()->defaultSectionSize() - m_offset);
    m_offset = 0;
    const int last = m_lines.rowCount() - 1;
    if (last >= 0) {
        const auto index = m_lines.index(std::clamp(currentRow, 0, last), 0);
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_settling = false;
    want();
    announce();
}

void LineView::ensureCurrent()
{
    if (!currentIndex().isValid() && m_lines.rowCount() > 0)
        goTo(std::max(0, topRow()));
}

void LineView::announce()
{
    if (m_settling)
        return;
    const auto *line = m_lines.line(currentRow());
    const auto key = line ? line->key() : LineKey();
    if (key == m_announced)
        return;
    m_announced = key;
    Q_EMIT currentLineChanged();
}

void LineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        announce();
}

bool LineView::handleLetter(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (key) {
    case Qt::Key_J:
        goTo(currentRow() + 1);
        return true;
    case Qt::Key_K:
        goTo(currentRow() - 1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(m_lines.rowCount() - 1);
        return true;
    case Qt::Key_X:
        if (modifiers & Qt::ShiftModifier)
            m_lines.pickRange(m_pickAnchor < 0 ? currentRow() : m_pickAnchor, currentRow());
        else
            togglePick(currentRow());
        return true;
    case Qt::Key_U:
        Q_EMIT unreadToggled();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return true;
    case Qt::Key_Escape:
        if (m_lines.picked().isEmpty())
            return false;
        m_lines.clearPicks();
        return true;
    default:
        return false;
    }
}

void LineView::keyPressEvent(QKeyEvent *event)
{
    ensureCurrent();
    const int before = currentRow();
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (handleLetter(event->key(), event->modifiers()))
        event->accept();
    else if (!isEscape)
        QTableView::keyPressEvent(event);
    else
        return Q_EMIT left();
    if (currentRow() != before)
        Q_EMIT lineTaken();
}

void LineView::togglePick(int row)
{
    m_lines.pick(row, !m_lines.isPicked(row));
    m_pickAnchor = row;
}

void LineView::mousePressEvent(QMouseEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    const auto modifiers = event->modifiers();
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT lineTaken();
    if (row < 0 || event->button() != Qt::LeftButton
        || !(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
        return QTableView::mousePressEvent(event);
    if (modifiers & Qt::ShiftModifier)
        m_lines.pickRange(m_pickAnchor < 0 ? std::max(0, currentRow()) : m_pickAnchor, row);
    else
        togglePick(row);
    goTo(row);
}

void LineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT opened();
}

void LineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    want();
}

void LineView::focusInEvent(QFocusEvent *event)
{
    ensureCurrent();
    QTableView::focusInEvent(event);
}

void LineView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    want();
}

}
