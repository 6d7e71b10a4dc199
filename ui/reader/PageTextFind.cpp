// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching, selecting and copying the text of a PageView.

#include "ui/reader/PageAccess.h"
#include "ui/reader/PageView.h"
#include "ui/reader/ViewParts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>

namespace chauban {

WordRange ViewParts::selectedOn(int page) const
{
    const auto [from, to] = std::minmax(anchor, caret);
    if (from.page < 0 || page < from.page || page > to.page || !words.contains(page))
        return {};
    return {page == from.page ? from.word : 0, page == to.page ? to.word : words[page].count() - 1};
}

void PageView::takeWords(int page, const PageWords &words)
{
    auto &parts = *m_parts;
    if (parts.words.contains(page))
        return;
    parts.words.insert(page, words);
    searchPage(page);
    if (words.signatureRoom)
        Q_EMIT signatureBlockFound();
    if (parts.box && parts.box->page() == page)
        placingMoved();
    if (page == parts.currentPage)
        tellPageRead(this);
    if (parts.search.isEmpty())
        ask();
}

void PageView::find(const QString &text)
{
    auto &parts = *m_parts;
    const auto search = WordSearch::of(text);
    if (search.text == parts.search.text && search.exact == parts.search.exact)
        return;
    parts.search = search;
    parts.hits.clear();
    parts.hitCount = 0;
    parts.hit = -1;
    parts.searchFrom = std::max(0, parts.currentPage);
    auto pages = parts.words.keys();
    std::ranges::sort(pages);
    for (const int page : pages)
        searchPage(page);
    ask();
    tellHits();
    viewport()->update();
}

void PageView::searchPage(int page)
{
    auto &parts = *m_parts;
    const auto ranges = found(parts.words[page], parts.search);
    if (ranges.isEmpty())
        return;
    int before = 0;
    for (auto it = parts.hits.cbegin(); it != parts.hits.cend() && it.key() < page; ++it)
        before += int(it->size());
    parts.hits.insert(page, ranges);
    parts.hitCount += int(ranges.size());
    if (parts.hit >= before)
        parts.hit += int(ranges.size());
    if (parts.hit < 0 && page >= parts.searchFrom)
        showHit(before); // the first one from where the person reads
    tellHits();
    viewport()->update();
}

void PageView::tellHits()
{
    Q_EMIT hits(m_parts->hit + 1, m_parts->hitCount);
}

void PageView::showHit(int hit)
{
    auto &parts = *m_parts;
    parts.hit = hit;
    for (auto it = parts.hits.cbegin(); it != parts.hits.cend(); ++it) {
        if (hit < it->size()) {
            const auto lines = parts.words[it.key()].outlines(it->at(hit));
            return scrollTo(it.key(), lines.first());
        }
        hit -= int(it->size());
    }
}

void PageView::step(int by)
{
    auto &parts = *m_parts;
    if (parts.hitCount == 0)
        return;
    showHit((std::max(parts.hit, by > 0 ? -1 : 0) + by + parts.hitCount) % parts.hitCount);
    tellHits();
    viewport()->update();
}

void PageView::findNext()
{
    step(1);
}

void PageView::findPrevious()
{
    step(-1);
}

/// Scrolls only when the place is not wholly seen.
void PageView::scrollTo(int page, const QRectF &points)
{
    const QRect place = m_parts->layout.onStrip(page, points).toAlignedRect().adjusted(-24, -24, 24, 24);
    const QRect seen(stripAt({}).toPoint(), viewport()->size());
    if (place.top() < seen.top() || place.bottom() > seen.bottom())
        verticalScrollBar()->setValue(place.center().y() - seen.height() / 3);
    if (place.left() < seen.left() || place.right() > seen.right())
        horizontalScrollBar()->setValue(place.center().x() - seen.width() / 2);
}

QString PageView::selectedText() const
{
    const auto &parts = *m_parts;
    const auto [from, to] = std::minmax(parts.anchor, parts.caret);
    QStringList pages;
    for (int page = std::max(0, from.page); page <= to.page; ++page)
        if (const auto range = parts.selectedOn(page); !range.isEmpty())
            pages << parts.words[page].copy(range);
    return pages.join(u'\n');
}

void PageView::copySelection()
{
    if (const auto text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void PageView::select(QPointF strip)
{
    auto &parts = *m_parts;
    const int page = parts.layout.pageAt(int(strip.y()));
    const auto words = parts.words.constFind(page);
    if (words == parts.words.cend() || words->count() == 0)
        return;
    const WordPlace place{page, words->wordNear(parts.layout.onPage(page, strip))};
    if (parts.anchor.page < 0)
        parts.anchor = place;
    parts.caret = place;
    viewport()->update();
}

void PageView::clicked(QPointF strip)
{
    auto &parts = *m_parts;
    const int page = parts.layout.pageAt(int(strip.y()));
    const auto words = parts.words.constFind(page);
    if (words == parts.words.cend())
        return;
    const int word = words->wordAt(parts.layout.onPage(page, strip));
    if (word >= 0)
        Q_EMIT textClicked(page + 1, words->boxes[word], words->word(word), words->lineOf(word));
}

QString PageView::textOfPage(int page) const
{
    const auto words = m_parts->words.constFind(page - 1);
    return words == m_parts->words.cend() ? QString() : words->text;
}

}
