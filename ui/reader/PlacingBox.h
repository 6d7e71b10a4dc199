// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/PageLayout.h"

#include <QImage>

namespace chauban {

/// A box that a person lays on a page: moved from page to page, pulled by four handles, never leaving a page. Held in
/// points of the page as shown (origin top left), so that zoom and turning do not touch it.
class PlacingBox
{
public:
    enum Grip { None, Body, TopLeft, TopRight, BottomLeft, BottomRight };

    PlacingBox(int page, const QRectF &rect, const QImage &preview)
        : m_page(page)
        , m_rect(rect)
        , m_preview(preview)
    {
    }

    int page() const { return m_page; } ///< from 0
    QRectF rect() const { return m_rect; }
    const QImage &preview() const { return m_preview; }

    void place(const PageLayout &layout, int page, const QRectF &rect);
    /// By points, in the direction of the screen.
    void nudge(const PageLayout &layout, QPointF screen);

    /// What lies under a point of the strip; handles reach `reach` pixels around the corners.
    Grip gripAt(const PageLayout &layout, QPointF strip, double reach) const;
    void grab(const PageLayout &layout, Grip grip, QPointF strip);
    void drag(const PageLayout &layout, QPointF strip);
    void release() { m_grip = None; }
    Grip grip() const { return m_grip; }

private:
    void stretch(const PageLayout &layout, QPointF point);

    int m_page;
    QRectF m_rect;
    QImage m_preview;
    Grip m_grip = None;
    QPointF
        m_hold; ///< of Body: from the box's centre to the mouse in pixels; of a handle: the corner that stays
};

}
