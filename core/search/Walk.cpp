// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Walk.h"

#include "core/base/Fold.h"
#include "core/search/SearchIndex.h"

#include <limits>

namespace chauban {

// What has no date yet stands under the day on which it was entered: a draft belongs to this year's papers.
#define CHAUBAN_SEARCH_DAY "coalesce(d.arrival_date, d.issued_date, date(d.created_at / 1000, 'unixepoch'))"

// The filters of a query on the row `d` of document, numbered from ?4.
#define CHAUBAN_SEARCH_FILTERS                                                                               \
    "(?4 IS NULL OR d.kind = ?4) AND (?5 IS NULL OR d.state = ?5) AND (?6 IS NULL OR d.urgency = ?6) "       \
    "AND (?7 IS NULL OR d.unit_id = ?7) AND (?8 IS NULL OR d.register_id = ?8) "                             \
    "AND (?9 IS NULL OR " CHAUBAN_SEARCH_DAY " >= ?9) AND (?10 IS NULL OR " CHAUBAN_SEARCH_DAY " <= ?10) "   \
    "AND (?11 = '' OR instr(?11, '|' || d.kind || '|') > 0) "                                                \
    "AND (?12 IS NULL OR d.body_id = ?12) AND (?13 = '' OR d.type = ?13) "                                   \
    "AND (?14 = '' OR d.agency_fold LIKE ?14)"

// CROSS JOIN fixes the order of the loops, whatever the planner's statistics say.
namespace searchSql {
const char *const AccessList = R"(
    SELECT sort_key, document_id FROM access WHERE org_id = ?1 AND principal = ?2 AND sort_key <= ?3
    ORDER BY sort_key DESC, document_id)";
#define CHAUBAN_SEARCH_LISTED_MATCH                                                                          \
    "SELECT 1 FROM search_document AS s CROSS JOIN document AS d ON d.id = s.document_id "                   \
    "CROSS JOIN search_index ON search_index.rowid = s.key "                                                 \
    "WHERE s.document_id = ?1 AND s.org_id = ?2 AND search_index MATCH ?3 AND " CHAUBAN_SEARCH_FILTERS
const char *const OlderListedMatch = CHAUBAN_SEARCH_LISTED_MATCH;
const char *const NewerListedMatch = CHAUBAN_SEARCH_LISTED_MATCH " ORDER BY search_index.rowid DESC";
#undef CHAUBAN_SEARCH_LISTED_MATCH
const char *const ListedDocument = R"(
    SELECT 1 FROM document AS d WHERE d.id = ?1 AND d.org_id = ?2 AND d.secrecy = 'none' AND ?3 = '' AND )" CHAUBAN_SEARCH_FILTERS;
const char *const IndexMatches = R"(
    SELECT s.sort_key, s.document_id FROM search_index CROSS JOIN search_document AS s ON s.key = search_index.rowid
        CROSS JOIN document AS d ON d.id = s.document_id
    WHERE search_index.rowid < ?1 AND s.org_id = ?2 AND search_index MATCH ?3 AND )" CHAUBAN_SEARCH_FILTERS
                                 R"(
    ORDER BY search_index.rowid DESC)";
const char *const PrincipalsOfDocument = "SELECT DISTINCT principal FROM access WHERE document_id = ?1";
const char *const MiddleKey = R"(
    SELECT (SELECT min(key) FROM search_document) / 2 + (SELECT max(key) FROM search_document) / 2)";
const char *const KeyOfDocument = "SELECT key FROM search_document WHERE document_id = ?1";
}

#undef CHAUBAN_SEARCH_FILTERS

namespace {

/// Sorts behind every sort key.
QByteArray beyondAllKeys()
{
    return QByteArray(64, '\xff');
}

/// Whether `a` stands before `b` in the list.
bool isNewer(const SearchHit &a, const SearchHit &b)
{
    return a.sortKey != b.sortKey ? a.sortKey > b.sortKey : a.document.bytes() < b.document.bytes();
}

/// What a folded name must look like to contain `typed`; empty when nothing was typed.
QString containing(const QString &typed)
{
    const auto words = folded(typed).remove(u'%').replace(u'_', u' ').simplified();
    return words.isEmpty() ? QString() : u'%' + words + u'%';
}

template<typename Start>
std::array<SqlValue, 14> values(const Start &start, const SearchQuestion &question)
{
    const auto &query = question.query;
    const auto of = []<typename T>(const T &value) { return SqlCodec<T>::write(value); };
    return {of(start),
        of(question.viewer.org),
        of(question.match),
        of(query.kind),
        of(query.state),
        of(query.urgency),
        of(query.unit),
        of(query.registerId),
        of(query.from),
        of(query.to),
        of(question.viewer.scope.words()),
        of(query.body),
        of(query.type),
        of(containing(query.agency))};
}

}

Result<bool> Walk::run(int budget)
{
    for (int i = 0; i < budget; ++i) {
        if (m_hits.size() >= m_limit)
            return true;
        TRY_ASSIGN(const bool more, step());
        if (!more)
            return true;
    }
    return m_hits.size() >= m_limit;
}

ListWalk::ListWalk(Database &database, const SearchQuestion &question)
    : Walk(question.limit)
    , m_database(database)
    , m_question(question)
{
}

Result<std::unique_ptr<Walk>> ListWalk::begin(Database &database, const SearchQuestion &question)
{
    std::unique_ptr<ListWalk> walk(new ListWalk(database, question));
    TRY_ASSIGN(const auto middle, database.value<std::optional<qint64>>(searchSql::MiddleKey));
    walk->m_middle = middle.value_or(0).value_or(0);
    const auto newest = question.after ? question.after->sortKey : beyondAllKeys();
    for (const auto &principal : question.viewer.principals) {
        const std::array values
            = {SqlCodec<OrgId>::write(question.viewer.org), SqlValue(principal.bytes()), SqlValue(newest)};
        TRY_ASSIGN(auto cursor, database.open(searchSql::AccessList, values));
        walk->m_lists.push_back({std::move(cursor), {}, false});
        TRY(walk->advance(walk->m_lists.back()));
    }
    return std::unique_ptr<Walk>(std::move(walk));
}

Result<> ListWalk::advance(List &list)
{
    const auto isPast = [&](const SearchHit &limit) { return isNewer(limit, list.head); };
    do {
        TRY_ASSIGN(const bool found, list.cursor->next());
        if (!found) {
            list.atEnd = true;
            return {};
        }
        list.head = {list.cursor->bytes(0), DocumentId::fromBytes(list.cursor->bytes(1))};
    } while (m_question.after && !isPast(*m_question.after));
    return {};
}

Result<bool> ListWalk::step()
{
    List *newest = nullptr;
    for (auto &list : m_lists)
        if (!list.atEnd && (!newest || isNewer(list.head, newest->head)))
            newest = &list;
    if (!newest)
        return false;
    const auto current = newest->head;
    TRY(advance(*newest));
    if (current == m_last) // through another principal, or for another reason
        return true;
    m_last = current;
    TRY_ASSIGN(const bool found, matches(current));
    if (found)
        m_hits.append(current);
    return true;
}

Result<bool> ListWalk::matches(const SearchHit &candidate)
{
    const auto *sql = m_question.match.isEmpty()           ? searchSql::ListedDocument
        : SearchIndex::keyOf(candidate.sortKey) > m_middle ? searchSql::NewerListedMatch
                                                           : searchSql::OlderListedMatch;
    TRY_ASSIGN(const auto cursor, m_database.open(sql, values(candidate.document, m_question)));
    return cursor->next();
}

IndexWalk::IndexWalk(Database &database, const SearchQuestion &question, std::unique_ptr<Cursor> cursor)
    : Walk(question.limit)
    , m_database(database)
    , m_principals([&] {
        QSet<QByteArray> principals;
        for (const auto &principal : question.viewer.principals)
            principals.insert(principal.bytes());
        return principals;
    }())
    , m_cursor(std::move(cursor))
{
}

Result<std::unique_ptr<Walk>> IndexWalk::begin(Database &database, const SearchQuestion &question)
{
    auto start = std::numeric_limits<qint64>::max();
    if (question.after) {
        TRY_ASSIGN(
            const auto key, database.value<qint64>(searchSql::KeyOfDocument, question.after->document));
        start = key.value_or(SearchIndex::keyOf(question.after->sortKey));
    }
    TRY_ASSIGN(auto cursor, database.open(searchSql::IndexMatches, values(start, question)));
    return std::unique_ptr<Walk>(new IndexWalk(database, question, std::move(cursor)));
}

Result<bool> IndexWalk::step()
{
    TRY_ASSIGN(const bool found, m_cursor->next());
    if (!found)
        return false;
    const auto document = DocumentId::fromBytes(m_cursor->bytes(1));
    TRY_ASSIGN(const bool visible, maySee(document));
    if (visible)
        m_hits.append({m_cursor->bytes(0), document});
    return true;
}

Result<bool> IndexWalk::maySee(const DocumentId &document)
{
    const std::array values = {SqlCodec<DocumentId>::write(document)};
    TRY_ASSIGN(const auto cursor, m_database.open(searchSql::PrincipalsOfDocument, values));
    while (true) {
        TRY_ASSIGN(const bool more, cursor->next());
        if (!more)
            return false;
        if (m_principals.contains(cursor->bytes(0)))
            return true;
    }
}

}
