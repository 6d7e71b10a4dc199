// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The box that a person lays on a page of a PageView.

#include "ui/reader/PageView.h"
#include "ui/reader/ViewParts.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace chauban {

namespace {

/// Between the two origins of a page: top left and bottom left. It is its own inverse.
QRectF flipped(const QRectF &rect, const QSizeF &page)
{
    return {rect.left(), page.height() - rect.bottom(), rect.width(), rect.height()};
}

}

void PageView::startPlacing(int page, const QRectF &rect, const QImage &preview)
{
    auto &parts = *m_parts;
    if (!parts.isOpen())
        return;
    const int index = std::clamp(page, 1, pageCount()) - 1;
    const QRectF place = flipped(rect, parts.layout.pageSize(index));
    parts.box.emplace(index, place, preview);
    parts.box->place(parts.layout, index, place);
    scrollTo(index, parts.box->rect());
    placingMoved();
}

void PageView::stopPlacing()
{
    m_parts->autoScroll.stop();
    m_parts->box.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

bool PageView::isPlacing() const
{
    return m_parts->box.has_value();
}

PagePlace PageView::placing() const
{
    const auto &box = m_parts->box;
    if (!box)
        return {};
    return {box->page() + 1, flipped(box->rect(), m_parts->layout.pageSize(box->page()))};
}

bool PageView::placingCoversText() const
{
    const auto &box = m_parts->box;
    if (!box)
        return false;
    const auto words = m_parts->words.constFind(box->page());
    return words != m_parts->words.cend() && words->touches(box->rect());
}

std::optional<PagePlace> PageView::signatureBlock() const
{
    const auto &parts = *m_parts;
    int best = -1;
    bool certain = false;
    for (auto it = parts.words.cbegin(); it != parts.words.cend(); ++it) {
        if (!it->signatureRoom || (certain && !it->besideRecipients))
            continue;
        if (it.key() > best || (it->besideRecipients && !certain))
            best = it.key();
        certain |= it->besideRecipients;
    }
    if (best < 0)
        return std::nullopt;
    return PagePlace{best + 1, flipped(*parts.words[best].signatureRoom, parts.layout.pageSize(best))};
}

bool PageView::placeInSignatureBlock()
{
    auto &parts = *m_parts;
    const auto block = signatureBlock();
    if (!block || !parts.box)
        return false;
    const int page = block->page - 1;
    const QRectF room = flipped(block->rect, parts.layout.pageSize(page));
    QSizeF size = parts.box->rect().size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    QRectF rect(QPointF(), size);
    rect.moveCenter(room.center());
    parts.box->place(parts.layout, page, rect);
    scrollTo(page, rect);
    placingMoved();
    return true;
}

void PageView::placingMoved()
{
    ask();
    viewport()->update();
    Q_EMIT placingChanged();
}

/// Follows the mouse; near the window's edge the pages move on beneath it.
void PageView::dragPlacing()
{
    auto &parts = *m_parts;
    if (!parts.box || parts.box->grip() == PlacingBox::None)
        return parts.autoScroll.stop();
    constexpr int edge = 28, speed = 14; // pixels, pixels a tick
    if (parts.mouse.y() < edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - speed);
    else if (parts.mouse.y() > viewport()->height() - edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + speed);
    parts.box->drag(parts.layout, stripAt(parts.mouse));
    placingMoved();
}

bool PageView::nudgePlacing(const QKeyEvent &event)
{
    auto &parts = *m_parts;
    const double points = event.modifiers() & Qt::ShiftModifier ? 10 : 1;
    QPointF step;
    switch (event.key()) {
    case Qt::Key_Left:
        step = {-points, 0};
        break;
    case Qt::Key_Right:
        step = {points, 0};
        break;
    case Qt::Key_Up:
        step = {0, -points};
        break;
    case Qt::Key_Down:
        step = {0, points};
        break;
    default:
        return false;
    }
    parts.box->nudge(parts.layout, step);
    scrollTo(parts.box->page(), parts.box->rect());
    placingMoved();
    return true;
}

}
