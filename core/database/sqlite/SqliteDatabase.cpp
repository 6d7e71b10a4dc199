// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/database/sqlite/SqliteDatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace chauban {

namespace {

Error failure(sqlite3 *connection, int code)
{
    const auto detail = QString::fromUtf8(sqlite3_errmsg(connection));
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Conflict, "store.constraint", detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Unavailable, "store.busy", detail};
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {ErrorKind::Unavailable, "store.disk-full", detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, "store.damaged", detail};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Unavailable, "store.cannot-open", detail};
    default:
        return {ErrorKind::Internal, "store.statement-failed", detail};
    }
}

void bindValue(sqlite3_stmt *statement, int position, const SqlValue &value)
{
    if (const auto *integer = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(statement, position, *integer);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const auto utf8 = text->toUtf8();
        sqlite3_bind_text(statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        sqlite3_bind_blob64(
            statement, position, bytes->constData(), sqlite3_uint64(bytes->size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(statement, position);
    }
}

/// Rows are for the eyes of the store's owner, whatever the umask and whoever made the folder: SQLite gives its WAL
/// the rights of the database. A file is created here, never opened: closing it would drop SQLite's locks.
void keepPrivate(const QString &path)
{
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile fresh(path);
    if (fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return;
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"}) {
        const auto name = path + QLatin1StringView(suffix);
        const auto others = QFile::permissions(name)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        if (others)
            QFile::setPermissions(name, OwnerOnly);
    }
}

}

/// A prepared statement lent out of the connection's cache.
class SqliteCursor final : public Cursor
{
public:
    SqliteCursor(SqliteDatabase &database, QByteArray sql, sqlite3_stmt *statement)
        : m_database(database)
        , m_sql(std::move(sql))
        , m_statement(statement)
    {
    }
    SqliteCursor(const SqliteCursor &) = delete;
    SqliteCursor &operator=(const SqliteCursor &) = delete;
    ~SqliteCursor() override { m_database.release(m_sql, m_statement); }

    Result<bool> next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            return failure(m_database.m_connection, code);
        m_changes = sqlite3_changes64(m_database.m_connection);
        return false;
    }
    qint64 changes() const override { return m_changes; }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const override
    {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {data, sqlite3_column_bytes(m_statement, column)};
    }

private:
    SqliteDatabase &m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
    qint64 m_changes = 0;
};

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(
    const QString &path, Access access, std::span<const Extension> extensions)
{
    const int flags
        = access == Access::Writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (access == Access::Writer)
        keepPrivate(path);
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(
        QFile::encodeName(path).constData(), &connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(connection));
    if (code != SQLITE_OK)
        return failure(connection, code);

    sqlite3_extended_result_codes(connection, 1);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    for (const auto extension : extensions)
        TRY(extension(connection));

    if (access == Access::Reader) {
        // A read-only connection was seen to checkpoint when it was the last to close.
        sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_busy_timeout(connection, 2000);
        TRY(database->runScript("PRAGMA query_only = ON; PRAGMA mmap_size = 268435456;"));
    } else {
        TRY(database->runScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                "PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384;"));
    }
    return database;
}

SqliteDatabase::~SqliteDatabase()
{
    for (auto *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_connection);
}

Result<sqlite3_stmt *> SqliteDatabase::prepare(const QByteArray &sql)
{
    if (const auto idle = m_idle.constFind(sql); idle != m_idle.cend()) {
        auto *statement = *idle;
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(m_connection, code);
    return statement;
}

void SqliteDatabase::release(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

Result<std::unique_ptr<Cursor>> SqliteDatabase::open(const char *sql, std::span<const SqlValue> values)
{
    const QByteArray key(sql);
    TRY_ASSIGN(auto *statement, prepare(key));
    for (size_t i = 0; i < values.size(); ++i)
        bindValue(statement, int(i) + 1, values[i]);
    return std::unique_ptr<Cursor>(std::make_unique<SqliteCursor>(*this, key, statement));
}

Result<> SqliteDatabase::runScript(const QByteArray &script)
{
    const int code = sqlite3_exec(m_connection, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(m_connection, code);
    return {};
}

}
