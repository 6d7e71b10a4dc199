// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "workflow/authority/Command.h"

namespace chauban::rows {

struct CommandRow
{
    Sha256 hash;
    QByteArray outcome;

    auto columns() { return std::tie(hash, outcome); }
};
Result<std::optional<CommandRow>> selectCommand(Database &database, const CommandId &id);
Result<> insertCommand(
    Database &database, const Command &command, const Sha256 &hash, const Outcome &outcome);
/// The latest decidedAt of the agency's commands.
Result<std::optional<Instant>> selectLastDecision(Database &database, const OrgId &org);

/// The relationships that any of the principals has to the document; none when its kind is outside the scope.
Result<QList<Relationship>> selectRelationships(Database &database,
    const DocumentId &document,
    const QList<Principal> &principals,
    const KindScope &scope = {});
/// Whether a file with these bytes belongs to a version of any document, of any agency.
Result<bool> isFiled(Database &database, const Sha256 &blob);
/// Whether one belongs to a document of the agency that the principals may see.
Result<bool> isFiledVisibly(Database &database,
    const OrgId &org,
    const Sha256 &blob,
    const QList<Principal> &principals,
    const KindScope &scope);
Result<QList<AccessEntry>> selectAccess(Database &database, const DocumentId &document);
Result<QList<Task>> selectTasks(Database &database, const DocumentId &document);
Result<QList<StoredRouting>> selectRoutings(Database &database, const DocumentId &document);
/// The chains in force, those of the highest id first within a kind: a later one supersedes as default.
Result<QList<StoredChain>> selectActiveChains(Database &database, const OrgId &org);

/// Writes one change.
Result<> write(Database &database, const Scene &scene, const OrgId &org, const Change &change);
/// Brings access rows, work lists and counters to what they must be for the document, its tasks and dossiers;
/// answers who may see it now.
Result<QList<AccessEntry>> project(
    Database &database, const Scene &scene, const OrgId &org, const Document &document);

}
