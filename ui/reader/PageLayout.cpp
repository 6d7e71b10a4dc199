// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageLayout.h"

#include <algorithm>

namespace chauban {

void PageLayout::setPages(const QList<QSizeF> &pages)
{
    m_pages = pages;
    m_rects.fill({}, pages.size());
}

QSizeF PageLayout::turnedSize(int page) const
{
    return m_turn % 2 == 0 ? m_pages[page] : m_pages[page].transposed();
}

void PageLayout::arrange(double scale, int turn, int width, const Spacing &spacing)
{
    m_scale = scale;
    m_turn = turn;
    int widest = 0;
    for (int page = 0; page < count(); ++page) {
        m_rects[page].setSize((turnedSize(page) * scale).toSize().expandedTo({1, 1}));
        widest = std::max(widest, m_rects[page].width());
    }
    const int strip = std::max(width, widest + 2 * spacing.padding);
    int y = spacing.padding;
    for (QRect &rect : m_rects) {
        rect.moveTo((strip - rect.width()) / 2, y);
        y += rect.height() + spacing.gap;
    }
    m_size = QSize(strip, m_rects.isEmpty() ? 0 : y - spacing.gap + spacing.padding);
}

QTransform PageLayout::toStrip(int page) const
{
    const QSizeF size = m_pages[page];
    QTransform transform = QTransform::fromTranslate(m_rects[page].x(), m_rects[page].y());
    transform.scale(m_scale, m_scale);
    if (m_turn == 1)
        transform.translate(size.height(), 0);
    else if (m_turn == 2)
        transform.translate(size.width(), size.height());
    else if (m_turn == 3)
        transform.translate(0, size.width());
    transform.rotate(90 * m_turn);
    return transform;
}

int PageLayout::pageAt(int y) const
{
    const auto below = std::ranges::upper_bound(
        m_rects, y, std::ranges::less(), [](const QRect &rect) { return rect.top(); });
    return std::max(count() ? 0 : -1, int(below - m_rects.begin()) - 1);
}

std::pair<int, int> PageLayout::pagesBetween(int top, int bottom) const
{
    if (count() == 0)
        return {0, -1};
    int first = pageAt(top);
    if (first + 1 < count() && m_rects[first].bottom() < top)
        ++first;
    return {first, std::max(first, pageAt(bottom))};
}

}
