// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Principal.h"
#include "core/document/KindScope.h"
#include "core/search/SearchTerms.h"

namespace chauban {

class Database;

/// How documents are found:
///
/// 1. Two walks can find the next hits, both newest first and both by key, never by offset:
///    - the list walk goes through the viewer's own access lists (one ordered cursor per principal, merged) and
///      asks the full-text index about one document at a time: quick when the words are common;
///    - the index walk goes through the full-text index and asks about each match whether the viewer has access:
///      quick when the words are rare.
/// 2. Nobody can know beforehand which is quicker (two common words may never meet in one document), so they run
///    in turns with doubling budgets; whichever first fills the page or reaches its end answers. The cost is a
///    small multiple of the better one, and a viewer of few documents does not pay for what the others have.
///    The index walk goes first: FTS5 answers "is it in this document?" by going on to the next document that
///    matches, which is far only when the words are so rare that the index walk has already ended.
/// 3. Only access decides who may see what; a document id never comes from the index alone.
/// 4. Filters are looked up in the document's own row along either walk. Without words the list walk answers alone.
/// 5. Snippets are made afterwards, for the hits that are shown (see Snippet.h).
struct SearchQuery
{
    QString words; ///< as typed
    LastWord lastWord = LastWord::Unfinished;
    std::optional<DocumentKind> kind;
    std::optional<DocumentState> state;
    std::optional<Urgency> urgency;
    UnitId unit; ///< of the author; null: any
    RegisterId registerId; ///< null: any
    std::optional<QDate> from; ///< arrival date, else issue date, else the day of entry; inclusive
    std::optional<QDate> to; ///< inclusive
    BodyId body = {}; ///< in whose registers it stands; null: any
    QString type = {}; ///< abbreviation of the document type; empty: any
    QString agency = {}; ///< part of the author agency's name, with or without marks; empty: any
};

/// Whose eyes: all principals that the viewer is now.
struct Viewer
{
    OrgId org;
    QList<Principal> principals;
    KindScope scope = {};
};

/// Where a document stands in its viewer's list: newest first, that is by descending sort key, then by id.
struct SearchHit
{
    QByteArray sortKey;
    DocumentId document;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// The next hits after `after` (nothing: from the newest), at most `limit`; fewer mean that there are no more.
Result<QList<SearchHit>> search(Database &database,
    const Viewer &viewer,
    const SearchQuery &query,
    const std::optional<SearchHit> &after,
    int limit);

}
