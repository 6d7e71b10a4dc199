// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PlacingBox.h"

#include <algorithm>

namespace chauban {

namespace {

constexpr double leastSide = 12; // points

QRectF within(QRectF rect, QSizeF page)
{
    rect.setSize(rect.size().boundedTo(page).expandedTo({leastSide, leastSide}));
    rect.moveLeft(std::max(0.0, std::min(rect.left(), page.width() - rect.width())));
    rect.moveTop(std::max(0.0, std::min(rect.top(), page.height() - rect.height())));
    return rect;
}

}

void PlacingBox::place(const PageLayout &layout, int page, const QRectF &rect)
{
    m_page = std::clamp(page, 0, layout.count() - 1);
    m_rect = within(rect.normalized(), layout.pageSize(m_page));
}

void PlacingBox::nudge(const PageLayout &layout, QPointF screen)
{
    const QPointF step = QTransform().rotate(-90 * layout.turn()).map(screen);
    place(layout, m_page, m_rect.translated(step));
}

PlacingBox::Grip PlacingBox::gripAt(const PageLayout &layout, QPointF strip, double reach) const
{
    const QRectF box = layout.onStrip(m_page, m_rect);
    const auto near = [&](QPointF corner) { return (corner - strip).manhattanLength() <= 2 * reach; };
    if (near(box.bottomRight()))
        return BottomRight;
    if (near(box.bottomLeft()))
        return BottomLeft;
    if (near(box.topRight()))
        return TopRight;
    if (near(box.topLeft()))
        return TopLeft;
    return box.contains(strip) ? Body : None;
}

void PlacingBox::grab(const PageLayout &layout, Grip grip, QPointF strip)
{
    const QRectF box = layout.onStrip(m_page, m_rect);
    m_grip = grip;
    const QPointF stays = grip == TopLeft ? box.bottomRight()
        : grip == TopRight                ? box.bottomLeft()
        : grip == BottomLeft              ? box.topRight()
                                          : box.topLeft();
    m_hold = grip == Body ? strip - box.center() : layout.onPage(m_page, stays);
}

void PlacingBox::drag(const PageLayout &layout, QPointF strip)
{
    if (m_grip == None)
        return;
    if (m_grip != Body)
        return stretch(layout, layout.onPage(m_page, strip));
    const int page = std::max(0, layout.pageAt(int(strip.y())));
    QRectF rect = m_rect;
    rect.moveCenter(layout.onPage(page, strip - m_hold));
    place(layout, page, rect);
}

/// The corner under the mouse follows it, the opposite one stays.
void PlacingBox::stretch(const PageLayout &layout, QPointF point)
{
    const QSizeF page = layout.pageSize(m_page);
    const auto follow = [](double stays, double was, double wanted, double limit) {
        wanted = std::clamp(wanted, 0.0, limit);
        return was > stays ? std::max(wanted, stays + leastSide) : std::min(wanted, stays - leastSide);
    };
    const double farX = m_hold.x() < m_rect.center().x() ? m_rect.right() : m_rect.left();
    const double farY = m_hold.y() < m_rect.center().y() ? m_rect.bottom() : m_rect.top();
    const QPointF corner(follow(m_hold.x(), farX, point.x(), page.width()),
        follow(m_hold.y(), farY, point.y(), page.height()));
    place(layout, m_page, QRectF(m_hold, corner));
}

}
