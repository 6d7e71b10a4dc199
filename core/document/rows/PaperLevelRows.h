// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/document/PaperLevel.h"

namespace chauban::rows {

Result<> upsertPaperLevel(Database &database, const OrgId &org, const BodyId &body, const PaperLevel &level);
Result<std::optional<PaperLevel>> selectPaperLevel(Database &database, const DocumentId &document);

/// A body's papers below a level, the lowest first, behind `after` (its level and document count), at most `limit`.
Result<QList<PaperLevel>> selectLevelsBelow(Database &database,
    const OrgId &org,
    const BodyId &body,
    SignatureLevel below,
    const PaperLevel &after,
    int limit);
/// A body's papers whose archive ends before, the soonest first, behind `after` (its end and document count).
Result<QList<PaperLevel>> selectArchivesEnding(Database &database,
    const OrgId &org,
    const BodyId &body,
    Instant before,
    const PaperLevel &after,
    int limit);
/// How many papers of a body have no obstacle of their own and are below the level, or end before.
Result<int> countRisable(
    Database &database, const OrgId &org, const BodyId &body, SignatureLevel below, Instant before);

/// The statements of the two pages, for the test that pins their plans.
extern const char *const LevelsBelow;
extern const char *const ArchivesEnding;

}
