// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/Search.h"
#include "ui/list/ListLine.h"

#include <QSet>

namespace chauban {

class Session;

/// Which lines of a box are shown.
enum class LineFilter { All, Unread, Urgent, Due, Signature /* the viewer's own is asked for */ };

/// What a list is asked for. A value: it is carried into the store's thread.
struct LineQuery
{
    QString box = {}; ///< of the work list; empty: documents
    SearchQuery documents = {};
    LineFilter filter = LineFilter::All; ///< of a box
    QSet<DocumentId> read = {}; ///< for LineFilter::Unread
    LineContext context = {}; ///< for LineFilter::Due
    int dueWithin = 3; ///< days that LineFilter::Due looks ahead

    /// Places can be walked without reading the documents.
    bool hasQuickWalk() const { return filter == LineFilter::All && documents.words.isEmpty(); }
};

/// How many rows are read at once. Every chunk but the last has as many.
inline constexpr int ChunkRows = 64;

/// Something that is looked for while the list is read: its line, or where it would stand.
struct SoughtLine
{
    Place place;
    int row = -1; ///< of the first line that does not stand before `place`; -1: beyond what was read
    bool found = false;
};

/// A list as far as it is known. The ladder makes any known chunk reachable by key, never by offset:
///
///   rows      0 … 63 | 64 … 127 | 128 …
///   ladder[i]   none |  place 63 | place 127    the chunk begins after it
struct LinePicture
{
    QList<std::optional<Place>> ladder = {std::nullopt};
    int walked = 0; ///< rows whose places are behind
    std::optional<Place> frontier; ///< the walk goes on after it
    bool atEnd = false;
    std::optional<qint64> total; ///< what a counter says; nothing: it shows as the walk goes on
    QHash<int, QList<ListLine>> chunks;
    QList<SoughtLine> sought; ///< by place

    /// Walks on over these lines.
    void add(const QList<ListLine> &lines);
    void add(const QList<Place> &places);
    /// Rows that the list shows.
    int rows() const;

private:
    void step(const Place &place);
    qsizetype m_nextSought = 0;
};

/// A stretch of a list; `cursor` is where it goes on, also when filters let little through.
struct LinePage
{
    QList<ListLine> lines;
    QList<Place> places; ///< instead of lines, of a walk
    std::optional<Place> cursor;
    bool atEnd = false;
};

// All of these are called in the store's thread.

/// At most `limit` lines; fewer when the end is reached or too many were looked at in vain.
Result<LinePage> readLines(
    const Session &session, const LineQuery &query, const std::optional<Place> &after, int limit);
/// The places of the next `limit` lines. Only where hasQuickWalk().
Result<LinePage> walkLines(
    const Session &session, const LineQuery &query, const std::optional<Place> &after, int limit);
/// A whole chunk, however much must be looked at.
Result<QList<ListLine>> readChunk(
    const Session &session, const LineQuery &query, const std::optional<Place> &after);
/// The list from its top through what is sought, with the chunks in which that stands and `ahead` rows after it.
Result<LinePicture> readPicture(
    const Session &session, const LineQuery &query, QList<SoughtLine> sought, int ahead);

}
