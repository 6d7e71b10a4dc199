// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageView.h"

#include "ui/reader/PageAccess.h"
#include "ui/reader/PagePainter.h"
#include "ui/reader/ViewParts.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace chauban {

namespace {

constexpr double mostPixels = 12e6; ///< of one picture: 48 MB
constexpr int laterTextPages = 40; ///< at either end, read for the signature block

}

double ViewParts::dpiOf(int page, double ratio) const
{
    const QSizeF inches = layout.pageSize(page) / 72;
    const double most = std::sqrt(mostPixels / std::max(0.01, inches.width() * inches.height()));
    return std::min(layout.scale() * 72 * ratio, most);
}

void ViewParts::forgetDocument()
{
    feed.reset();
    pdf.clear();
    path.clear();
    error.reset();
    layout = {};
    pictures.clear();
    words.clear();
    refused.clear();
    thumbnailsFirst.reset();
    currentPage = -1;
    kept.clear();
    search = {};
    hits.clear();
    hitCount = 0;
    hit = -1;
    anchor = caret = {};
    pressed = dragged = false;
    box.reset();
    turn = 0;
    fit = PageView::Fit::Width;
}

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_parts(std::make_unique<ViewParts>())
{
    installPageAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Các trang văn bản"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(theme().px(48));
    horizontalScrollBar()->setSingleStep(theme().px(48));
    m_parts->autoScroll.setInterval(30); // milliseconds
    connect(&m_parts->autoScroll, &QTimer::timeout, this, &PageView::dragPlacing);
    addKeys();
    addRetry();
}

PageView::~PageView() = default;

void PageView::enter(State state)
{
    m_parts->state = state;
    setVerticalScrollBarPolicy(state == State::Open ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    relayout();
    viewport()->update();
    showRetry();
    Q_EMIT stateChanged();
}

PageView::State PageView::state() const
{
    return m_parts->state;
}

void PageView::setPageTimeout(std::chrono::milliseconds timeout)
{
    m_parts->limits.timeout = timeout;
}

void PageView::takeImage(const PageRequest &request, const QImage &image)
{
    const double ratio = devicePixelRatioF();
    if (std::abs(request.dpi - ViewParts::thumbnailDpi(ratio)) < 0.01) {
        m_parts->pictures.putThumbnail(request.page, image);
        Q_EMIT thumbnailDrawn(request.page + 1);
    } else {
        m_parts->pictures.put(request.page, request.dpi, image);
    }
    viewport()->update();
    ask();
}

void PageView::takeRefusal(const PageRequest &request, const Error &error)
{
    if (request.dpi > 0) {
        m_parts->refused.insert(request.page, error);
        Q_EMIT thumbnailDrawn(request.page + 1);
        viewport()->update();
        showRetry();
    } else {
        takeWords(request.page, {});
    }
    ask();
}

int PageView::pageCount() const
{
    return m_parts->layout.count();
}

int PageView::page() const
{
    return m_parts->currentPage + 1;
}

bool PageView::isRefused(int page) const
{
    return m_parts->refused.contains(page - 1);
}

QSizeF PageView::pageSize(int page) const
{
    return m_parts->layout.pageSize(page - 1);
}

void PageView::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const QRect rect = m_parts->layout.rect(std::clamp(page, 1, pageCount()) - 1);
    verticalScrollBar()->setValue(rect.top() - theme().px(8));
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    viewMoved();
}

void PageView::viewMoved()
{
    auto &parts = *m_parts;
    if (!parts.isOpen())
        return;
    ask();
    // The page that fills the upper part of the window is the one a person reads.
    const int page = parts.layout.pageAt(int(stripAt({0, viewport()->height() / 3.0}).y()));
    if (page != std::exchange(parts.currentPage, page)) {
        Q_EMIT pageChanged(page + 1);
        tellPageRead(this);
        showRetry();
    }
}

void PageView::ask()
{
    auto &parts = *m_parts;
    if (!parts.isOpen())
        return;
    const double ratio = devicePixelRatioF();
    const int top = verticalScrollBar()->value();
    const auto [first, last] = parts.layout.pagesBetween(top, top + viewport()->height());
    QList<PageRequest> visible, near, words;
    const auto add = [&](QList<PageRequest> &requests, int page) {
        if (page < 0 || page >= parts.layout.count() || parts.refused.contains(page))
            return;
        const double dpi = parts.dpiOf(page, ratio);
        const auto *picture = parts.pictures.page(page);
        if (!picture || std::abs(picture->dpi - dpi) > 0.01)
            requests.append({page, dpi});
    };
    for (int page = first; page <= last; ++page) {
        add(visible, page);
        if (!parts.words.contains(page) && !parts.refused.contains(page))
            words.append({page, 0});
    }
    add(near, last + 1);
    add(near, first - 1);
    parts.feed->want(PageFeed::Visible, visible);
    parts.feed->want(PageFeed::VisibleText, words);
    parts.feed->want(PageFeed::Neighbours, near);
    askForText();
    wantThumbnails(parts.thumbnailsFirst.value_or(0) + 1, parts.thumbnailsLast + 1);
}

void PageView::askForText()
{
    auto &parts = *m_parts;
    const auto missing
        = [&](int page) { return !parts.words.contains(page) && !parts.refused.contains(page); };
    QList<PageRequest> searched, later;
    const int count = parts.layout.count();
    if (!parts.search.isEmpty())
        for (int i = 0; i < count; ++i)
            if (const int page = (parts.searchFrom + i) % count; missing(page))
                searched.append({page, 0});
    // The block stands at the end of the paper, or, where annexes follow in the same file, near its beginning.
    for (int page = count - 1; page >= 0; --page)
        if (missing(page) && (page >= count - laterTextPages || page < laterTextPages))
            later.append({page, 0});
    parts.feed->want(PageFeed::SearchedText, searched);
    parts.feed->want(PageFeed::LaterText, later);
}

QImage PageView::thumbnail(int page) const
{
    return m_parts->pictures.thumbnail(page - 1);
}

void PageView::wantThumbnails(int first, int last)
{
    auto &parts = *m_parts;
    parts.thumbnailsFirst = first - 1;
    parts.thumbnailsLast = last - 1;
    if (!parts.isOpen())
        return;
    QList<PageRequest> requests;
    for (int page = std::max(1, first) - 1; page < std::min(last, pageCount()); ++page)
        if (parts.pictures.thumbnail(page).isNull() && !parts.refused.contains(page))
            requests.append({page, ViewParts::thumbnailDpi(devicePixelRatioF())});
    parts.feed->want(PageFeed::Thumbnails, requests);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    PagePainter(*this, painter).paint(event->rect());
}

void PageView::resizeEvent(QResizeEvent *)
{
    relayout();
    showRetry();
    if (m_parts->fit != Fit::None)
        Q_EMIT zoomChanged();
}

}
