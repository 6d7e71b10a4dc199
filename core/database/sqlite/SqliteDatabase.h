// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"

#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace chauban {

/// A connection to a SQLite file.
///
/// Debian's SQLite 3.40 can corrupt a WAL when several connections write or checkpoint: exactly one Writer
/// is open per store (StoreLock sees to that); Readers are read-only and never checkpoint.
class SqliteDatabase final : public Database
{
public:
    enum class Access { Writer, Reader };
    /// Registers functions and tokenizers on a fresh connection.
    using Extension = Result<> (*)(sqlite3 *connection);

    /// Writer: creates the file when it is missing; WAL, synchronous FULL, foreign keys on.
    static Result<std::unique_ptr<SqliteDatabase>> open(
        const QString &path, Access access, std::span<const Extension> extensions = {});
    ~SqliteDatabase() override;

    Dialect dialect() const override { return Dialect::Sqlite; }
    Result<std::unique_ptr<Cursor>> open(const char *sql, std::span<const SqlValue> values) override;
    /// Runs a script of several statements (migrations).
    Result<> runScript(const QByteArray &script);

private:
    friend class SqliteCursor;
    explicit SqliteDatabase(sqlite3 *connection)
        : m_connection(connection)
    {
    }
    Result<sqlite3_stmt *> prepare(const QByteArray &sql);
    void release(const QByteArray &sql, sqlite3_stmt *statement);

    sqlite3 *m_connection;
    QHash<QByteArray, sqlite3_stmt *> m_idle; ///< prepared and not in use
};

}
