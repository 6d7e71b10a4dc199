// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/LineSource.h"

#include "workflow/session/Session.h"

#include <algorithm>

namespace chauban {

namespace {

constexpr int LookedAtOnce = 512; ///< lines, until a filter lets the others have their turn
constexpr int WalkedAtOnce = 6400; ///< places

bool passes(const ListLine &line, const LineQuery &query)
{
    switch (query.filter) {
    case LineFilter::All:
        return true;
    case LineFilter::Unread:
        return !query.read.contains(line.document().id);
    case LineFilter::Urgent:
        return line.document().metadata.urgency != Urgency::Normal;
    case LineFilter::Signature:
        return line.work.task && line.work.task->relationship == Relationship::Signer;
    case LineFilter::Due: {
        const auto due = LineText(query.context).due(line);
        return due.isValid() && query.context.today.daysTo(due) <= query.dueWithin;
    }
    }
    return true;
}

/// The next lines of a list, unfiltered.
Result<QList<ListLine>> nextLines(const Session &session, const LineQuery &query, const Page &page)
{
    QList<ListLine> lines;
    if (!query.box.isEmpty()) {
        TRY_ASSIGN(auto found, session.inbox(query.box, page));
        for (auto &line : found)
            lines.append({std::move(line)});
    } else if (query.documents.words.isEmpty()) {
        TRY_ASSIGN(auto found, session.documents(query.documents, page));
        for (auto &line : found)
            lines.append({{line.place, {}, std::move(line.document), {}, line.files}, line.handler});
    } else {
        TRY_ASSIGN(auto found, session.search(query.documents, page));
        for (auto &line : found)
            lines.append({{line.place, {}, std::move(line.document), {}, line.files}, {}, line.snippet});
    }
    return lines;
}

Result<std::optional<qint64>> totalOf(const Session &session, const LineQuery &query)
{
    if (query.box.isEmpty() || query.filter != LineFilter::All)
        return std::optional<qint64>();
    TRY_ASSIGN(const auto counts, session.counters());
    for (const auto &count : counts)
        if (count.box == query.box)
            return std::optional(count.total);
    return std::optional<qint64>(0);
}

Result<> fillChunks(const Session &session, const LineQuery &query, LinePicture &picture, int ahead)
{
    for (const auto &sought : picture.sought) {
        if (sought.row < 0)
            continue;
        const int last = std::min((sought.row + ahead) / ChunkRows, int(picture.ladder.size()) - 1);
        for (int chunk = sought.row / ChunkRows; chunk <= last; ++chunk) {
            if (chunk * ChunkRows >= picture.rows() || picture.chunks.contains(chunk))
                continue;
            TRY_ASSIGN(auto lines, readChunk(session, query, picture.ladder[chunk]));
            picture.chunks.insert(chunk, std::move(lines));
        }
    }
    return {};
}

}

void LinePicture::step(const Place &place)
{
    while (m_nextSought < sought.size() && !(place < sought[m_nextSought].place)) {
        auto &reached = sought[m_nextSought++];
        reached.row = walked;
        reached.found = place == reached.place;
    }
    ++walked;
    frontier = place;
    if (walked % ChunkRows == 0)
        ladder.append(place);
}

void LinePicture::add(const QList<ListLine> &lines)
{
    for (const auto &line : lines) {
        chunks[walked / ChunkRows].append(line);
        step(line.work.place);
    }
}

void LinePicture::add(const QList<Place> &places)
{
    for (const auto &place : places)
        step(place);
}

int LinePicture::rows() const
{
    return atEnd || !total ? walked : std::max(walked, int(*total));
}

Result<LinePage> readLines(
    const Session &session, const LineQuery &query, const std::optional<Place> &after, int limit)
{
    LinePage page{{}, {}, after, false};
    for (int looked = 0; looked < LookedAtOnce && page.lines.size() < limit && !page.atEnd;) {
        TRY_ASSIGN(auto lines, nextLines(session, query, {page.cursor, limit}));
        looked += limit;
        page.atEnd = lines.size() < limit;
        for (auto &line : lines) {
            if (page.lines.size() == limit) {
                page.atEnd = false;
                break;
            }
            page.cursor = line.work.place;
            if (passes(line, query))
                page.lines.append(std::move(line));
        }
    }
    return page;
}

Result<LinePage> walkLines(
    const Session &session, const LineQuery &query, const std::optional<Place> &after, int limit)
{
    LinePage page{{}, {}, after, false};
    TRY_ASSIGN(page.places,
        query.box.isEmpty() ? session.documentPlaces(query.documents, {after, limit})
                            : session.inboxPlaces(query.box, {after, limit}));
    page.atEnd = page.places.size() < limit;
    if (!page.places.isEmpty())
        page.cursor = page.places.last();
    return page;
}

Result<QList<ListLine>> readChunk(
    const Session &session, const LineQuery &query, const std::optional<Place> &after)
{
    QList<ListLine> lines;
    auto cursor = after;
    for (bool atEnd = false; !atEnd && lines.size() < ChunkRows;) {
        TRY_ASSIGN(auto page, readLines(session, query, cursor, ChunkRows - int(lines.size())));
        lines += std::move(page.lines);
        cursor = page.cursor;
        atEnd = page.atEnd;
    }
    return lines;
}

Result<LinePicture> readPicture(
    const Session &session, const LineQuery &query, QList<SoughtLine> sought, int ahead)
{
    LinePicture picture;
    std::sort(sought.begin(), sought.end(), [](const auto &a, const auto &b) { return a.place < b.place; });
    picture.sought = std::move(sought);
    TRY_ASSIGN(picture.total, totalOf(session, query));

    const auto isEnough = [&] {
        return picture.atEnd
            || (picture.walked > 0
                && (picture.sought.isEmpty()
                    || (picture.sought.last().row >= 0
                        && picture.sought.last().row + ahead < picture.walked)));
    };
    bool quick = false; // the first lines are read at once; a walk follows where more is sought
    while (!isEnough()) {
        TRY_ASSIGN(auto page,
            quick ? walkLines(session, query, picture.frontier, WalkedAtOnce)
                  : readLines(session, query, picture.frontier, ChunkRows - picture.walked % ChunkRows));
        picture.add(page.lines);
        picture.add(page.places);
        picture.frontier = page.cursor;
        picture.atEnd = page.atEnd;
        if (picture.walked == 0 && picture.sought.isEmpty())
            break; // a filter that lets little through: what follows comes in turns
        quick = query.hasQuickWalk();
    }
    TRY(fillChunks(session, query, picture, ahead));
    return picture;
}

}
