// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Overloaded.h"
#include "core/directory/rows/DirectoryRows.h"
#include "core/directory/rows/LoginRows.h"
#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/PaperLevelRows.h"
#include "core/document/rows/RegisterRows.h"
#include "workflow/authority/rows/AuthorityRows.h"

namespace chauban::rows {

namespace {

constexpr auto UpsertCredential = R"(
    INSERT INTO credential(person_id, salt, cost, hash, changed_at) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (person_id) DO UPDATE SET salt = excluded.salt, cost = excluded.cost, hash = excluded.hash,
        changed_at = excluded.changed_at)";
constexpr auto DeactivateChains = "UPDATE chain SET active = 0 WHERE org_id = ?1 AND id = ?2";
constexpr auto InsertChain = R"(
    INSERT INTO chain(org_id, id, version, name, kind, body, hash, active)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1))";
constexpr auto UpsertRouting = R"(
    INSERT INTO routing(org_id, id, document_id, chain_id, chain_version, version, open, body)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, open = excluded.open, body = excluded.body)";
constexpr auto UpsertTask = R"(
    INSERT INTO task(org_id, id, routing_id, document_id, principal, act, role, state, due_at, opened_at, closed_at,
        done_by, done_for)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
    ON CONFLICT (id) DO UPDATE SET principal = excluded.principal, role = excluded.role, state = excluded.state,
        due_at = excluded.due_at, closed_at = excluded.closed_at, done_by = excluded.done_by,
        done_for = excluded.done_for)";

Result<> done(Result<qint64> changed)
{
    return changed.ok() ? Result<>() : Result<>(std::move(changed).error());
}

/// A new password also ends the delay that wrong ones have earned.
Result<> writeCredential(Database &database, const Scene &scene, const PutCredential &put)
{
    TRY(database.run(UpsertCredential, put.person, put.salt, put.cost, put.hash, scene.now));
    return deleteFailures(database, put.person);
}

Result<> writeRouting(Database &database, const Scene &scene, const OrgId &org, const PutRouting &put)
{
    TRY(database.run(UpsertRouting,
        org,
        put.id,
        put.document,
        put.chain,
        put.chainVersion,
        put.version,
        put.open,
        put.body));
    for (auto task : put.tasks) {
        const bool known = scene.tasks.contains(task);
        if (!known)
            TRY(std::apply([&](const auto &...column) { return database.run(UpsertTask, org, column...); },
                task.columns()));
    }
    return {};
}

Result<> writeChain(Database &database, const OrgId &org, const PutChain &put)
{
    TRY(database.run(DeactivateChains, org, put.id));
    return done(database.run(
        InsertChain, org, put.id, put.version, put.name, put.kind, put.body, Sha256::of(put.body)));
}

}

Result<> write(Database &database, const Scene &scene, const OrgId &org, const Change &change)
{
    return std::visit(
        Overloaded{
            [&](const PutDirectory &put) { return upsertDirectory(database, put.directory, scene.now); },
            [&](const PutDelegation &put) { return upsertDelegation(database, org, put.delegation); },
            [&](const PutCredential &put) { return writeCredential(database, scene, put); },
            [&](const CreateDocument &create) { return insertDocument(database, org, create.document); },
            [&](const UpdateDocument &update) { return updateDocument(database, org, update.document); },
            [&](const AddVersion &add) {
                return insertVersion(database, add.document, add.version, add.files);
            },
            [&](const PutRegister &put) { return upsertRegister(database, org, put.entry); },
            [&](const PutNumber &put) {
                return upsertNumber(
                    database, put.registerId, {put.number, put.document, put.state, put.reason, scene.now});
            },
            [&](const AddRelation &add) { return insertRelation(database, add.relation); },
            [&](const PutRecipients &put) {
                return replaceRecipients(database, put.document, put.recipients);
            },
            [&](const PutDossier &put) { return upsertDossier(database, org, put.dossier); },
            [&](const CollectDocument &collect) {
                return upsertDossierDocument(database, collect.dossier, collect.document, collect.filing);
            },
            [&](const ReleaseDocument &release) {
                return deleteDossierDocument(database, release.dossier, release.document);
            },
            [&](const PutChain &put) { return writeChain(database, org, put); },
            [&](const PutRouting &put) { return writeRouting(database, scene, org, put); },
            [&](const PutPaperLevel &put) { return upsertPaperLevel(database, org, put.body, put.level); },
        },
        change);
}

}
