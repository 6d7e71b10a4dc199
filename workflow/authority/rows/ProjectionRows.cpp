// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/RegisterRows.h"
#include "workflow/authority/rows/AuthorityRows.h"

#include <algorithm>

namespace chauban::rows {

namespace {

constexpr auto InsertAccess = R"(
    INSERT INTO access(org_id, principal, sort_key, document_id, relation, granted_at, command_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";
constexpr auto DeleteAccess = R"(
    DELETE FROM access WHERE org_id = ?1 AND principal = ?2 AND sort_key = ?3 AND document_id = ?4 AND relation = ?5)";
constexpr auto SelectInbox = "SELECT principal, box, task_id FROM inbox WHERE document_id = ?1";
constexpr auto InsertInbox = R"(
    INSERT INTO inbox(org_id, principal, box, sort_key, document_id, task_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6))";
constexpr auto DeleteInbox = R"(
    DELETE FROM inbox WHERE org_id = ?1 AND principal = ?2 AND box = ?3 AND sort_key = ?4 AND document_id = ?5
        AND task_id = ?6)";
constexpr auto AddToCounter = R"(
    INSERT INTO counter(org_id, principal, box, total) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (org_id, principal, box) DO UPDATE SET total = total + excluded.total)";

/// What must go and what must come to turn `before` into `after`.
template<typename Entry>
std::pair<QList<Entry>, QList<Entry>> difference(const QList<Entry> &before, const QList<Entry> &after)
{
    QList<Entry> gone;
    QList<Entry> fresh;
    for (const auto &entry : before)
        if (!after.contains(entry))
            gone.append(entry);
    for (const auto &entry : after)
        if (!before.contains(entry))
            fresh.append(entry);
    return {gone, fresh};
}

}

Result<QList<AccessEntry>> project(
    Database &database, const Scene &scene, const OrgId &org, const Document &document)
{
    TRY_ASSIGN(const auto tasks, selectTasks(database, document.id));
    TRY_ASSIGN(const auto holders, selectHoldersOf(database, document.id));
    const auto due = accessOf(document, tasks, holders);

    TRY_ASSIGN(const auto access, selectAccess(database, document.id));
    const auto [revoked, granted] = difference(access, due);
    for (const auto &entry : revoked)
        TRY(database.run(
            DeleteAccess, org, entry.principal, document.sortKey, document.id, entry.relationship));
    for (const auto &entry : granted)
        TRY(database.run(InsertAccess,
            org,
            entry.principal,
            document.sortKey,
            document.id,
            entry.relationship,
            scene.now,
            scene.command));

    TRY_ASSIGN(const auto rows, (database.rows<Principal, QString, TaskId>(SelectInbox, document.id)));
    QList<InboxEntry> waiting;
    for (const auto &[principal, box, task] : rows)
        waiting.append({principal, box, task});
    const auto [left, entered] = difference(waiting, inboxOf(document, tasks));
    for (const auto &entry : left) {
        TRY(database.run(
            DeleteInbox, org, entry.principal, entry.box, document.sortKey, document.id, entry.task.bytes()));
        TRY(database.run(AddToCounter, org, entry.principal, entry.box, -1));
    }
    for (const auto &entry : entered) {
        TRY(database.run(
            InsertInbox, org, entry.principal, entry.box, document.sortKey, document.id, entry.task.bytes()));
        TRY(database.run(AddToCounter, org, entry.principal, entry.box, 1));
    }
    return due;
}

}
