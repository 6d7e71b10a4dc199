// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Size, turning and reading position of a PageView.

#include "ui/reader/PageView.h"
#include "ui/reader/ViewParts.h"
#include "ui/style/Theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr double leastZoom = 0.1, mostZoom = 4, widestFit = 2;
constexpr double pixelsPerPoint = 96.0 / 72;

}

double PageView::fittedZoom() const
{
    const auto &parts = *m_parts;
    QSizeF largest(1, 1);
    for (int page = 0; page < parts.layout.count(); ++page)
        largest = largest.expandedTo(parts.layout.turnedSize(page));
    const int padding = 2 * theme().px(20);
    const QSizeF room(viewport()->width() - padding, viewport()->height() - padding);
    const double width = room.width() / (largest.width() * pixelsPerPoint);
    if (parts.fit == Fit::Width)
        return std::clamp(width, leastZoom, widestFit);
    return std::clamp(
        std::min(width, room.height() / (largest.height() * pixelsPerPoint)), leastZoom, widestFit);
}

void PageView::relayout()
{
    auto &parts = *m_parts;
    const QPoint middle = viewport()->rect().center();
    const bool atTop = verticalScrollBar()->value() == 0;
    LookedAt looked;
    if (parts.isOpen() && parts.layout.size().height() > 0) {
        looked.page = parts.layout.pageAt(int(stripAt(middle).y()));
        looked.point = parts.layout.onPage(looked.page, stripAt(middle));
    }
    // The turn decides which side of a page is its width.
    parts.layout.arrange(1, parts.turn, 0, {});
    if (parts.fit != Fit::None)
        parts.zoom = fittedZoom();
    parts.layout.arrange(
        parts.zoom * pixelsPerPoint, parts.turn, viewport()->width(), {theme().px(14), theme().px(20)});
    const QSize size = parts.layout.size();
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, size.height() - viewport()->height()));
    if (looked.page >= 0) {
        const QPointF strip = parts.layout.toStrip(looked.page).map(looked.point) - middle;
        horizontalScrollBar()->setValue(qRound(strip.x()));
        verticalScrollBar()->setValue(atTop ? 0 : qRound(strip.y()));
    } else {
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
        verticalScrollBar()->setValue(0);
    }
    viewport()->update();
    viewMoved();
}

void PageView::setScale(Fit fit, double zoom)
{
    m_parts->fit = fit;
    m_parts->zoom = std::clamp(zoom, leastZoom, mostZoom);
    relayout();
    Q_EMIT zoomChanged();
}

double PageView::zoom() const
{
    return m_parts->zoom;
}

PageView::Fit PageView::fit() const
{
    return m_parts->fit;
}

bool PageView::isSharp(int page) const
{
    const auto *picture = page <= pageCount() ? m_parts->pictures.page(page - 1) : nullptr;
    return picture && std::abs(picture->dpi - m_parts->dpiOf(page - 1, devicePixelRatioF())) < 0.01;
}

void PageView::setZoom(double zoom)
{
    setScale(Fit::None, zoom);
}

void PageView::zoomIn()
{
    setZoom(zoom() * 1.2);
}

void PageView::zoomOut()
{
    setZoom(zoom() / 1.2);
}

void PageView::fitWidth()
{
    setScale(Fit::Width, zoom());
}

void PageView::fitPage()
{
    setScale(Fit::Page, zoom());
}

void PageView::rotateView()
{
    m_parts->turn = (m_parts->turn + 1) % 4;
    setScale(fit(), zoom());
}

int PageView::turn() const
{
    return m_parts->turn;
}

QByteArray PageView::placeKept() const
{
    const auto &parts = *m_parts;
    if (!parts.isOpen())
        return parts.kept;
    const QPointF strip = stripAt({viewport()->width() / 2.0, 0});
    const int page = parts.layout.pageAt(int(strip.y()));
    const QPointF point = parts.layout.onPage(page, strip);
    return QJsonDocument(QJsonObject{{u"page"_s, page},
                             {u"x"_s, point.x()},
                             {u"y"_s, point.y()},
                             {u"fit"_s, int(parts.fit)},
                             {u"zoom"_s, parts.zoom},
                             {u"turn"_s, parts.turn}})
        .toJson(QJsonDocument::Compact);
}

void PageView::restore(const QByteArray &place)
{
    m_parts->kept = place;
    if (m_parts->isOpen())
        applyKept();
}

void PageView::applyKept()
{
    auto &parts = *m_parts;
    const QJsonObject kept = QJsonDocument::fromJson(std::exchange(parts.kept, {})).object();
    const int page = kept["page"_L1].toInt(-1);
    if (page < 0 || page >= parts.layout.count())
        return;
    parts.turn = std::clamp(kept["turn"_L1].toInt(), 0, 3);
    setScale(Fit(std::clamp(kept["fit"_L1].toInt(), 0, 2)), kept["zoom"_L1].toDouble(1));
    const QPointF strip
        = parts.layout.toStrip(page).map(QPointF(kept["x"_L1].toDouble(), kept["y"_L1].toDouble()));
    horizontalScrollBar()->setValue(qRound(strip.x()) - viewport()->width() / 2);
    verticalScrollBar()->setValue(qRound(strip.y()));
}

}
