// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/rows/SessionRows.h"

#include <algorithm>
#include <vector>

namespace chauban::rows {

using namespace Qt::Literals::StringLiterals;

// Only what has an access row of the same principal is listed.
#define CHAUBAN_INBOX_LIST                                                                                   \
    "SELECT sort_key, document_id, task_id FROM inbox "                                                      \
    "WHERE org_id = ?1 AND principal = ?2 AND box = ?3 AND sort_key <= ?4 "                                  \
    "AND (sort_key < ?4 OR document_id > ?5 OR (document_id = ?5 AND task_id > ?6)) "                        \
    "AND EXISTS (SELECT 1 FROM access "                                                                      \
    "WHERE access.document_id = inbox.document_id AND access.principal = inbox.principal) "
#define CHAUBAN_INBOX_ORDER "ORDER BY sort_key DESC, document_id, task_id"
const char *const InboxList = CHAUBAN_INBOX_LIST CHAUBAN_INBOX_ORDER;
const char *const ScopedInboxList
    = CHAUBAN_INBOX_LIST "AND EXISTS (SELECT 1 FROM document WHERE document.id = inbox.document_id "
                         "AND instr(?7, '|' || document.kind || '|') > 0) " CHAUBAN_INBOX_ORDER;
#undef CHAUBAN_INBOX_LIST
#undef CHAUBAN_INBOX_ORDER

namespace {

constexpr auto SelectCounters = R"(
    SELECT box, total FROM counter WHERE org_id = ?1 AND principal = ?2 AND total <> 0)";
// A counter does not know of kinds: for a limited viewer the lines themselves are counted.
constexpr auto CountScopedInbox = R"(
    SELECT inbox.box, count(*) FROM inbox JOIN document ON document.id = inbox.document_id
    WHERE inbox.org_id = ?1 AND inbox.principal = ?2 AND instr(?3, '|' || document.kind || '|') > 0
    GROUP BY inbox.box)";
constexpr auto CountAwaitedSignatures = R"(
    SELECT count(*) FROM inbox JOIN task ON task.id = inbox.task_id
        JOIN document ON document.id = inbox.document_id
    WHERE inbox.org_id = ?1 AND inbox.principal = ?2 AND inbox.box = 'to-sign' AND task.role = 'signer'
        AND (?3 = '' OR instr(?3, '|' || document.kind || '|') > 0)
        AND EXISTS (SELECT 1 FROM access
            WHERE access.document_id = inbox.document_id AND access.principal = inbox.principal))";
constexpr auto SelectTask = R"(
    SELECT id, routing_id, document_id, principal, act, role, state, due_at, opened_at, closed_at, done_by, done_for
    FROM task WHERE id = ?1)";
constexpr auto SelectHandler = R"(
    SELECT principal FROM task WHERE document_id = ?1 AND role IN ('lead', 'director') AND state <> 'withdrawn'
    ORDER BY role = 'lead' DESC, opened_at, id LIMIT 1)";
constexpr auto CountFiles = "SELECT count(*) FROM attachment WHERE document_id = ?1 AND version = ?2";
constexpr auto SelectAccessReasons = R"(
    SELECT access.principal, access.relation, access.granted_at, access.command_id, coalesce(event.type, ''),
        coalesce(event.position, 0)
    FROM access LEFT JOIN command ON command.id = access.command_id
        LEFT JOIN event ON event.org_id = access.org_id AND event.position = command.position
    WHERE access.document_id = ?1 ORDER BY access.granted_at, access.principal, access.relation)";
constexpr auto SelectIdsBetween
    = "SELECT id FROM document WHERE id >= ?2 AND id <= ?3 AND org_id = ?1 ORDER BY id LIMIT ?4";

/// Before the newest line of any list.
Place beginning()
{
    return {QByteArray(32, '\xff'), {}, {}};
}

/// Several lists, each in order, read as one.
class MergedLists
{
public:
    Result<> add(const Principal &principal, std::unique_ptr<Cursor> cursor)
    {
        m_lists.push_back({principal, std::move(cursor), {}, false});
        TRY(advance(m_lists.back()));
        if (m_lists.back().atEnd)
            m_lists.pop_back();
        return {};
    }

    /// The next `limit` lines; one that stands in several lists comes once.
    Result<QList<ListedPlace>> take(int limit)
    {
        QList<ListedPlace> lines;
        while (lines.size() < limit && !m_lists.empty()) {
            const auto next = std::min_element(
                m_lists.begin(), m_lists.end(), [](const List &a, const List &b) { return a.head < b.head; });
            if (lines.isEmpty() || lines.last().place != next->head)
                lines.append({next->head, next->principal});
            TRY(advance(*next));
            if (next->atEnd)
                m_lists.erase(next);
        }
        return lines;
    }

private:
    struct List
    {
        Principal principal;
        std::unique_ptr<Cursor> cursor;
        Place head;
        bool atEnd = false;
    };

    static Result<> advance(List &list)
    {
        TRY_ASSIGN(const bool found, list.cursor->next());
        list.atEnd = !found;
        if (found)
            list.head = {list.cursor->bytes(0),
                DocumentId::fromBytes(list.cursor->bytes(1)),
                TaskId::fromBytes(list.cursor->bytes(2))};
        return {};
    }

    std::vector<List> m_lists;
};

template<typename... Args>
Result<std::unique_ptr<Cursor>> openList(Database &database, const char *sql, const Args &...args)
{
    const std::array<SqlValue, sizeof...(Args)> values{SqlCodec<Args>::write(args)...};
    return database.open(sql, values);
}

}

Result<QList<ListedPlace>> selectInboxPage(
    Database &database, const Viewer &viewer, const QString &box, const Page &page)
{
    const auto after = page.after.value_or(beginning());
    const auto document = after.document.bytes();
    const auto task = after.task.bytes();
    const auto open = [&](const Principal &principal) {
        if (!viewer.scope.isLimited())
            return openList(database, InboxList, viewer.org, principal, box, after.sortKey, document, task);
        return openList(database,
            ScopedInboxList,
            viewer.org,
            principal,
            box,
            after.sortKey,
            document,
            task,
            viewer.scope.words());
    };
    MergedLists lists;
    for (const auto &principal : viewer.principals) {
        TRY_ASSIGN(auto cursor, open(principal));
        TRY(lists.add(principal, std::move(cursor)));
    }
    return lists.take(page.limit);
}

Result<QList<BoxCount>> selectCounters(Database &database, const Viewer &viewer)
{
    const auto totals = [&](const Principal &principal) {
        if (!viewer.scope.isLimited())
            return database.all<BoxCount>(SelectCounters, viewer.org, principal);
        return database.all<BoxCount>(CountScopedInbox, viewer.org, principal, viewer.scope.words());
    };
    QList<BoxCount> counts;
    for (const auto &principal : viewer.principals) {
        TRY_ASSIGN(const auto found, totals(principal));
        for (const auto &count : found) {
            const auto known = std::find_if(
                counts.begin(), counts.end(), [&](const BoxCount &other) { return other.box == count.box; });
            if (known == counts.end())
                counts.append(count);
            else
                known->total += count.total;
        }
    }
    return counts;
}

Result<qint64> countAwaitedSignatures(Database &database, const Viewer &viewer)
{
    const auto kinds = viewer.scope.isLimited() ? viewer.scope.words() : u""_s;
    qint64 total = 0;
    for (const auto &principal : viewer.principals) {
        TRY_ASSIGN(
            const auto count, database.value<qint64>(CountAwaitedSignatures, viewer.org, principal, kinds));
        total += count.value_or(0);
    }
    return total;
}

Result<std::optional<Task>> selectTask(Database &database, const TaskId &task)
{
    return database.first<Task>(SelectTask, task);
}

Result<std::optional<Principal>> selectHandler(Database &database, const DocumentId &document)
{
    return database.value<Principal>(SelectHandler, document);
}

Result<int> countFiles(Database &database, const DocumentId &document, int version)
{
    TRY_ASSIGN(const auto count, database.value<int>(CountFiles, document, version));
    return count.value_or(0);
}

Result<QList<AccessReason>> selectAccessReasons(Database &database, const DocumentId &document)
{
    return database.all<AccessReason>(SelectAccessReasons, document);
}

Result<QList<DocumentId>> selectIdsBetween(
    Database &database, const OrgId &org, const DocumentId &first, const DocumentId &last, int limit)
{
    TRY_ASSIGN(const auto rows,
        database.rows<DocumentId>(SelectIdsBetween, org, first.bytes(), last.bytes(), limit));
    QList<DocumentId> ids;
    for (const auto &[id] : rows)
        ids.append(id);
    return ids;
}

}
