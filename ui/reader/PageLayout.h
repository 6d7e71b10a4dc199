// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>
#include <QTransform>

namespace chauban {

/// Where the pages of a document lie on one long strip: pages in points on one side, the strip in pixels on the other.
/// Points of a page are those of the page as shown, origin top left, before the reader's own turning.
class PageLayout
{
public:
    /// Pixels between pages and around the strip.
    struct Spacing
    {
        int gap = 14;
        int padding = 20;
    };

    void setPages(const QList<QSizeF> &pages);
    /// `scale`: pixels a point; `turn`: clockwise quarter turns, 0 to 3; `width`: of the window on it.
    void arrange(double scale, int turn, int width, const Spacing &spacing);

    int count() const { return int(m_pages.size()); }
    QSizeF pageSize(int page) const { return m_pages[page]; } ///< points, not turned
    QSizeF turnedSize(int page) const; ///< points
    double scale() const { return m_scale; }
    int turn() const { return m_turn; }
    QSize size() const { return m_size; } ///< of the strip
    QRect rect(int page) const { return m_rects[page]; } ///< on the strip
    /// Points of the page → pixels of the strip; inverted() leads back.
    QTransform toStrip(int page) const;
    QRectF onStrip(int page, const QRectF &points) const { return toStrip(page).mapRect(points); }
    QPointF onPage(int page, QPointF strip) const { return toStrip(page).inverted().map(strip); }

    /// The page at a height of the strip; a gap belongs to the page above it. -1 without pages.
    int pageAt(int y) const;
    /// First and last page that are seen between two heights; {0, -1} without pages.
    std::pair<int, int> pagesBetween(int top, int bottom) const;

private:
    QList<QSizeF> m_pages;
    QList<QRect> m_rects;
    QSize m_size;
    double m_scale = 1;
    int m_turn = 0;
};

}
