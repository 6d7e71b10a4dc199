// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;

namespace chauban {

class PageView;
struct ViewParts;

/// Draws one frame of a PageView.
class PagePainter
{
public:
    PagePainter(const PageView &view, QPainter &painter);
    void paint(const QRect &exposed);

private:
    void paintMessage(const QString &head, const QString &text, const QRect &rect);
    void paintPage(int page);
    bool paintPicture(int page);
    void paintSelection(int page);
    void paintHits(int page);
    void paintBox();
    void paintMarks(int page);

    const PageView &m_view;
    const ViewParts &m_parts;
    QPainter &m_painter;
    QPoint m_offset; ///< of the window on the strip
    double m_ratio;
};

}
