// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/rows/JournalRows.h"

namespace chauban::rows {

namespace {

constexpr auto SelectHead = "SELECT position, link FROM head WHERE org_id = ?1";
constexpr auto UpsertHead = R"(
    INSERT INTO head(org_id, position, link) VALUES (?1, ?2, ?3)
    ON CONFLICT (org_id) DO UPDATE SET position = excluded.position, link = excluded.link)";
constexpr auto InsertEvent = R"(
    INSERT INTO event(org_id, position, command_id, document_id, type, decided_at, bytes, link)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr auto SelectEventsAfter = R"(
    SELECT position, bytes, link FROM event WHERE org_id = ?1 AND position > ?2 ORDER BY position LIMIT ?3)";
constexpr auto SelectEventsOfDocument = R"(
    SELECT position, bytes, link FROM event WHERE org_id = ?1 AND document_id = ?2 ORDER BY position)";

}

Result<std::optional<JournalHead>> selectHead(Database &database, const OrgId &org)
{
    TRY_ASSIGN(const auto row, (database.row<qint64, Sha256>(SelectHead, org)));
    if (!row)
        return std::optional<JournalHead>{};
    return std::optional(JournalHead{std::get<0>(*row), std::get<1>(*row)});
}

Result<> upsertHead(Database &database, const OrgId &org, const JournalHead &head)
{
    TRY(database.run(UpsertHead, org, head.position, head.link));
    return {};
}

Result<> insertEvent(Database &database, const Event &event, const SealedEvent &sealed)
{
    TRY(database.run(InsertEvent,
        event.org,
        sealed.position,
        event.command,
        event.document,
        event.type,
        event.decidedAt,
        sealed.bytes,
        sealed.link));
    return {};
}

Result<QList<SealedEvent>> selectEventsAfter(Database &database, const OrgId &org, qint64 position, int limit)
{
    return database.all<SealedEvent>(SelectEventsAfter, org, position, limit);
}

Result<QList<SealedEvent>> selectEventsOfDocument(
    Database &database, const OrgId &org, const DocumentId &document)
{
    return database.all<SealedEvent>(SelectEventsOfDocument, org, document);
}

}
