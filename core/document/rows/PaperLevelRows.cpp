// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/PaperLevelRows.h"

namespace chauban::rows {

// Levels are stored as their rank, so that they can be compared.
const char *const LevelsBelow = R"(
    SELECT document_id, level, archive_ends, obstacle, detail FROM paper_level
    WHERE org_id = ?1 AND body_id = ?2 AND level < ?3 AND (level, document_id) > (?4, ?5)
    ORDER BY level, document_id LIMIT ?6)";
const char *const ArchivesEnding = R"(
    SELECT document_id, level, archive_ends, obstacle, detail FROM paper_level
    WHERE org_id = ?1 AND body_id = ?2 AND archive_ends < ?3 AND (archive_ends, document_id) > (?4, ?5)
    ORDER BY archive_ends, document_id LIMIT ?6)";

namespace {

constexpr auto UpsertPaperLevel = R"(
    INSERT INTO paper_level(org_id, body_id, document_id, level, archive_ends, obstacle, detail)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (document_id) DO UPDATE SET level = excluded.level, archive_ends = excluded.archive_ends,
        obstacle = excluded.obstacle, detail = excluded.detail)";
constexpr auto SelectPaperLevel
    = "SELECT document_id, level, archive_ends, obstacle, detail FROM paper_level WHERE document_id = ?1";
constexpr auto CountBelow = R"(
    SELECT count(*) FROM paper_level WHERE org_id = ?1 AND body_id = ?2 AND level < ?3 AND obstacle = '')";
constexpr auto CountEnding = R"(
    SELECT count(*) FROM paper_level
    WHERE org_id = ?1 AND body_id = ?2 AND archive_ends < ?3 AND level >= ?4 AND obstacle = '')";

using LevelRow = std::tuple<DocumentId, int, std::optional<Instant>, QString, QString>;

PaperLevel levelOf(const LevelRow &row)
{
    const auto &[document, rank, ends, obstacle, detail] = row;
    return {document, SignatureLevel(rank), ends, obstacle, detail};
}

template<typename... Args>
Result<QList<PaperLevel>> levels(Database &database, const char *sql, const Args &...args)
{
    TRY_ASSIGN(const auto rows,
        (database.rows<DocumentId, int, std::optional<Instant>, QString, QString>(sql, args...)));
    QList<PaperLevel> found;
    for (const auto &row : rows)
        found.append(levelOf(row));
    return found;
}

}

Result<> upsertPaperLevel(Database &database, const OrgId &org, const BodyId &body, const PaperLevel &level)
{
    TRY(database.run(UpsertPaperLevel,
        org,
        body,
        level.document,
        int(level.level),
        level.archiveEnds,
        level.obstacle,
        level.detail));
    return {};
}

Result<std::optional<PaperLevel>> selectPaperLevel(Database &database, const DocumentId &document)
{
    TRY_ASSIGN(const auto found, levels(database, SelectPaperLevel, document));
    return found.isEmpty() ? std::optional<PaperLevel>() : std::optional(found.first());
}

Result<QList<PaperLevel>> selectLevelsBelow(Database &database,
    const OrgId &org,
    const BodyId &body,
    SignatureLevel below,
    const PaperLevel &after,
    int limit)
{
    return levels(
        database, LevelsBelow, org, body, int(below), int(after.level), after.document.bytes(), limit);
}

Result<QList<PaperLevel>> selectArchivesEnding(Database &database,
    const OrgId &org,
    const BodyId &body,
    Instant before,
    const PaperLevel &after,
    int limit)
{
    return levels(database,
        ArchivesEnding,
        org,
        body,
        before,
        after.archiveEnds.value_or(Instant{}),
        after.document.bytes(),
        limit);
}

Result<int> countRisable(
    Database &database, const OrgId &org, const BodyId &body, SignatureLevel below, Instant before)
{
    TRY_ASSIGN(const auto low, database.value<int>(CountBelow, org, body, int(below)));
    TRY_ASSIGN(const auto ending, database.value<int>(CountEnding, org, body, before, int(below)));
    return low.value_or(0) + ending.value_or(0);
}

}
