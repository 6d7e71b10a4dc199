// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/authority/rows/AuthorityRows.h"

#include "core/journal/CanonicalJson.h"

namespace chauban::rows {

namespace {

constexpr auto SelectCommand = "SELECT hash, outcome FROM command WHERE id = ?1";
constexpr auto InsertCommand = R"(
    INSERT INTO command(id, org_id, actor, device, hash, claimed_at, decided_at, position, outcome, proof)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))";
constexpr auto SelectLastDecision = R"(
    SELECT event.decided_at FROM head JOIN event ON event.org_id = head.org_id AND event.position = head.position
    WHERE head.org_id = ?1)";
constexpr auto SelectRelationship = "SELECT relation FROM access WHERE document_id = ?1 AND principal = ?2";
constexpr auto SelectKind = "SELECT kind FROM document WHERE id = ?1";
constexpr auto SelectFiled = "SELECT 1 FROM attachment WHERE blob = ?1 LIMIT 1";
constexpr auto SelectFiledVisibly = R"(
    SELECT 1 FROM attachment JOIN access ON access.document_id = attachment.document_id AND access.principal = ?3
        JOIN document ON document.id = attachment.document_id
    WHERE attachment.blob = ?2 AND document.org_id = ?1 AND (?4 = '' OR instr(?4, '|' || document.kind || '|') > 0)
    LIMIT 1)";
constexpr auto SelectAccess = "SELECT principal, relation FROM access WHERE document_id = ?1";
constexpr auto SelectTasks = R"(
    SELECT id, routing_id, document_id, principal, act, role, state, due_at, opened_at, closed_at, done_by, done_for
    FROM task WHERE document_id = ?1 ORDER BY opened_at, id)";
constexpr auto SelectRoutings = R"(
    SELECT routing.id, routing.document_id, routing.chain_id, routing.chain_version, routing.version, routing.open,
        routing.body, chain.body
    FROM routing JOIN chain ON chain.org_id = routing.org_id AND chain.id = routing.chain_id
        AND chain.version = routing.chain_version
    WHERE routing.document_id = ?1 ORDER BY routing.id)";

constexpr auto SelectActiveChains = R"(
    SELECT id, version, name, kind, body FROM chain WHERE org_id = ?1 AND active = 1 ORDER BY kind, id DESC)";

}

Result<std::optional<CommandRow>> selectCommand(Database &database, const CommandId &id)
{
    return database.first<CommandRow>(SelectCommand, id);
}

Result<> insertCommand(Database &database, const Command &command, const Sha256 &hash, const Outcome &outcome)
{
    const auto position = outcome.position > 0 ? std::optional(outcome.position) : std::nullopt;
    TRY(database.run(InsertCommand,
        command.id,
        command.org,
        command.actor,
        command.device,
        hash,
        command.claimedAt,
        outcome.decidedAt,
        position,
        canonicalJson(toJson(outcome).toObject()),
        command.proof.signature));
    return {};
}

Result<std::optional<Instant>> selectLastDecision(Database &database, const OrgId &org)
{
    return database.value<Instant>(SelectLastDecision, org);
}

Result<QList<Relationship>> selectRelationships(Database &database,
    const DocumentId &document,
    const QList<Principal> &principals,
    const KindScope &scope)
{
    QList<Relationship> relationships;
    if (scope.isLimited()) {
        TRY_ASSIGN(const auto kind, database.value<DocumentKind>(SelectKind, document));
        if (!kind || !scope.covers(*kind))
            return relationships;
    }
    for (const auto &principal : principals) {
        TRY_ASSIGN(const auto rows, database.rows<Relationship>(SelectRelationship, document, principal));
        for (const auto &[relationship] : rows)
            if (!relationships.contains(relationship))
                relationships.append(relationship);
    }
    return relationships;
}

Result<bool> isFiled(Database &database, const Sha256 &blob)
{
    TRY_ASSIGN(const auto found, database.value<qint64>(SelectFiled, blob));
    return found.has_value();
}

Result<bool> isFiledVisibly(Database &database,
    const OrgId &org,
    const Sha256 &blob,
    const QList<Principal> &principals,
    const KindScope &scope)
{
    for (const auto &principal : principals) {
        TRY_ASSIGN(const auto found,
            database.value<qint64>(SelectFiledVisibly, org, blob, principal, scope.words()));
        if (found)
            return true;
    }
    return false;
}

Result<QList<AccessEntry>> selectAccess(Database &database, const DocumentId &document)
{
    TRY_ASSIGN(const auto rows, (database.rows<Principal, Relationship>(SelectAccess, document)));
    QList<AccessEntry> entries;
    for (const auto &[principal, relationship] : rows)
        entries.append({principal, relationship});
    return entries;
}

Result<QList<Task>> selectTasks(Database &database, const DocumentId &document)
{
    return database.all<Task>(SelectTasks, document);
}

Result<QList<StoredChain>> selectActiveChains(Database &database, const OrgId &org)
{
    return database.all<StoredChain>(SelectActiveChains, org);
}

Result<QList<StoredRouting>> selectRoutings(Database &database, const DocumentId &document)
{
    return database.all<StoredRouting>(SelectRoutings, document);
}

}
