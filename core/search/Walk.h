// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/search/Search.h"

namespace chauban {

/// One way through the documents, newest first, in steps (see Search.h).
class Walk
{
public:
    virtual ~Walk() = default;

    /// Goes on past at most `budget` documents; true once the page is full or the end is reached.
    Result<bool> run(int budget);
    const QList<SearchHit> &hits() const { return m_hits; }

protected:
    explicit Walk(int limit)
        : m_limit(limit)
    {
    }
    /// Moves to the next document and answers false at the end.
    virtual Result<bool> step() = 0;

    QList<SearchHit> m_hits;

private:
    const int m_limit;
};

/// What is asked, in the forms in which statements take it.
struct SearchQuestion
{
    const Viewer &viewer;
    const SearchQuery &query;
    QString match; ///< in FTS5's language; empty: no words
    std::optional<SearchHit> after;
    int limit = 0;
};

/// Through the viewer's access lists.
class ListWalk final : public Walk
{
public:
    static Result<std::unique_ptr<Walk>> begin(Database &database, const SearchQuestion &question);

private:
    /// One principal's list, at its next document.
    struct List
    {
        std::unique_ptr<Cursor> cursor;
        SearchHit head;
        bool atEnd = false;
    };

    ListWalk(Database &database, const SearchQuestion &question);
    Result<> advance(List &list);
    Result<bool> matches(const SearchHit &candidate);
    Result<bool> step() override;

    Database &m_database;
    const SearchQuestion m_question;
    std::vector<List> m_lists;
    SearchHit m_last;
    qint64 m_middle = 0; ///< FTS5 seeks from one end of the index: ask it from the nearer one
};

/// Through the full-text index.
class IndexWalk final : public Walk
{
public:
    static Result<std::unique_ptr<Walk>> begin(Database &database, const SearchQuestion &question);

private:
    IndexWalk(Database &database, const SearchQuestion &question, std::unique_ptr<Cursor> cursor);
    Result<bool> maySee(const DocumentId &document);
    Result<bool> step() override;

    Database &m_database;
    const QSet<QByteArray> m_principals;
    std::unique_ptr<Cursor> m_cursor;
};

/// The statements of the walks, for the tests that pin their plans.
namespace searchSql {
extern const char *const AccessList;
extern const char *const OlderListedMatch;
extern const char *const NewerListedMatch;
extern const char *const ListedDocument;
extern const char *const IndexMatches;
extern const char *const PrincipalsOfDocument;
extern const char *const MiddleKey;
extern const char *const KeyOfDocument;
}

}
