// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/database/Migrations.h"

#include "core/database/sqlite/SqliteDatabase.h"

#include <QDir>
#include <QMap>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto CreateTable = R"(
    CREATE TABLE IF NOT EXISTS schema_migration (
        version INTEGER PRIMARY KEY, name TEXT NOT NULL, hash BLOB NOT NULL, applied_at INTEGER NOT NULL) STRICT)";
constexpr auto SelectApplied = "SELECT version, name, hash FROM schema_migration ORDER BY version";
constexpr auto InsertApplied
    = "INSERT INTO schema_migration(version, name, hash, applied_at) VALUES (?1, ?2, ?3, ?4)";

struct Migration
{
    QString name;
    QByteArray script;
};

Result<QMap<int, Migration>> released()
{
    QMap<int, Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const auto &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Internal, "store.migration-unreadable", name};
        migrations.insert(name.section(u'-', 0, 0).toInt(), {name, file.readAll()});
    }
    return migrations;
}

}

Result<> migrate(SqliteDatabase &database, Instant now)
{
    TRY(database.run(CreateTable));
    TRY_ASSIGN(auto pending, released());
    TRY_ASSIGN(const auto applied, database.rows<int, QString, Sha256>(SelectApplied));
    for (const auto &[version, name, hash] : applied) {
        if (!pending.contains(version))
            return Error{ErrorKind::Conflict, "store.newer-schema", name};
        if (Sha256::of(pending.take(version).script) != hash)
            return Error{ErrorKind::Internal, "store.changed-migration", name};
    }

    for (auto next = pending.cbegin(); next != pending.cend(); ++next) {
        TRY_ASSIGN(auto transaction, Transaction::begin(database));
        TRY(database.runScript(next->script));
        TRY(database.run(InsertApplied, next.key(), next->name, Sha256::of(next->script), now));
        TRY(transaction.commit());
    }
    return {};
}

}
