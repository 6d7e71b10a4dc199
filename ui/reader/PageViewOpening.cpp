// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening and closing a document in a PageView.

#include "ui/reader/PageView.h"
#include "ui/reader/ViewParts.h"

#include <utility>

namespace chauban {

namespace {

constexpr QSizeF unknownPage(595, 842);

QList<QSizeF> sizesOf(const QList<PageShape> &shapes)
{
    QList<QSizeF> sizes;
    for (const PageShape &page : shapes)
        sizes << (page.size.width() >= 1 && page.size.height() >= 1 ? page.size : unknownPage);
    return sizes;
}

}

void PageView::openBytes(const QByteArray &pdf)
{
    openWith(pdf);
    m_parts->pdf = pdf;
}

void PageView::openBlob(const UnverifiedBlob &pdf)
{
    openWith(pdf);
}

void PageView::openFile(const QString &path)
{
    openWith(path);
    m_parts->path = path;
}

void PageView::close()
{
    m_parts->forgetDocument();
    setMarks({});
    enter(State::Empty);
}

template<typename Source>
void PageView::openWith(const Source &pdf)
{
    auto &parts = *m_parts;
    const QByteArray kept = parts.isOpen() ? QByteArray() : parts.kept;
    parts.forgetDocument();
    parts.kept = kept;
    parts.feed = std::make_unique<PageFeed>(pdf, parts.limits);
    connect(parts.feed.get(), &PageFeed::opened, this, &PageView::takeSummary);
    connect(parts.feed.get(), &PageFeed::shaped, this, &PageView::takeShapes);
    connect(parts.feed.get(), &PageFeed::drawn, this, &PageView::takeImage);
    connect(parts.feed.get(), &PageFeed::read, this, &PageView::takeWords);
    connect(parts.feed.get(), &PageFeed::refused, this, &PageView::takeRefusal);
    connect(parts.feed.get(), &PageFeed::failed, this, [this](const Error &error) {
        m_parts->error = error;
        enter(State::Failed);
        Q_EMIT failed(error);
    });
    enter(State::Opening);
}

void PageView::takeSummary(const PdfSummary &summary)
{
    auto sizes = sizesOf(summary.pages);
    while (sizes.size() < summary.pageCount)
        sizes << (sizes.isEmpty() ? unknownPage : sizes.first());
    m_parts->layout.setPages(sizes);
    enter(State::Open);
    applyKept();
    Q_EMIT opened(summary.pageCount);
    viewMoved();
    lookAtMark();
}

/// The further pages were taken to be like the first; those that are not move what comes after them, but never what is
/// being read.
void PageView::takeShapes(int first, const QList<PageShape> &further)
{
    auto &parts = *m_parts;
    QList<QSizeF> sizes;
    for (int page = 0; page < parts.layout.count(); ++page)
        sizes << parts.layout.pageSize(page);
    const auto assumed = sizes;
    const auto known = sizesOf(further);
    for (int page = first; page < sizes.size() && page - first < known.size(); ++page)
        sizes[page] = known[page - first];
    if (sizes == assumed)
        return;
    const auto place = placeKept();
    parts.layout.setPages(sizes);
    relayout();
    restore(place);
}

}
