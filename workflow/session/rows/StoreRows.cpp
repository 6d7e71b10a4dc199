// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/rows/StoreRows.h"

namespace chauban::rows {

namespace {

constexpr auto SelectSchema = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'store'";
constexpr auto SelectStore = "SELECT id, epoch FROM store";
constexpr auto InsertStore = "INSERT INTO store(only, id, epoch, created_at) VALUES (1, ?1, ?2, ?3)";
constexpr auto SelectDocumentsAfter = "SELECT org_id, id FROM document WHERE id > ?1 ORDER BY id LIMIT ?2";

}

Result<bool> isStore(Database &database)
{
    TRY_ASSIGN(const auto found, database.value<qint64>(SelectSchema));
    return found.has_value();
}

Result<std::optional<StoreRow>> selectStore(Database &database)
{
    return database.first<StoreRow>(SelectStore);
}

Result<> insertStore(Database &database, const StoreRow &store, Instant now)
{
    TRY(database.run(InsertStore, store.id, store.epoch, now));
    return {};
}

Result<QList<std::tuple<OrgId, DocumentId>>> selectDocumentsAfter(
    Database &database, const DocumentId &last, int limit)
{
    return database.rows<OrgId, DocumentId>(SelectDocumentsAfter, last.bytes(), limit);
}

}
