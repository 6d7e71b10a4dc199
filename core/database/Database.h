// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/database/Value.h"

#include <QList>

#include <memory>
#include <span>
#include <tuple>

namespace chauban {

enum class Dialect { Sqlite, PostgreSql };

/// A running statement: steps through its rows. The statement goes back to the cache when the cursor dies.
class Cursor : public SqlColumn
{
public:
    /// True while there is a row to read.
    virtual Result<bool> next() = 0;
    /// Rows inserted, updated or deleted, once next() has answered false.
    virtual qint64 changes() const = 0;
};

/// One connection. SQL is a constant with ?1, ?2 … (written $1 … by the PostgreSQL adapter).
/// Not thread-safe: a connection belongs to one thread at a time.
class Database
{
public:
    virtual ~Database() = default;
    virtual Dialect dialect() const = 0;
    virtual Result<std::unique_ptr<Cursor>> open(const char *sql, std::span<const SqlValue> values) = 0;

    /// Runs to the end; answers the number of changed rows.
    template<typename... Args>
    Result<qint64> run(const char *sql, const Args &...args)
    {
        TRY_ASSIGN(const auto cursor, bind(sql, args...));
        for (;;) {
            TRY_ASSIGN(const bool more, cursor->next());
            if (!more)
                return cursor->changes();
        }
    }

    /// The first row as a tuple of Columns, or nothing.
    template<typename... Columns, typename... Args>
    Result<std::optional<std::tuple<Columns...>>> row(const char *sql, const Args &...args)
    {
        TRY_ASSIGN(const auto cursor, bind(sql, args...));
        TRY_ASSIGN(const bool found, cursor->next());
        if (!found)
            return std::optional<std::tuple<Columns...>>{};
        return std::optional{read<Columns...>(*cursor)};
    }

    /// The only column of the first row, or nothing.
    template<typename Column, typename... Args>
    Result<std::optional<Column>> value(const char *sql, const Args &...args)
    {
        TRY_ASSIGN(auto found, row<Column>(sql, args...));
        return found ? std::optional<Column>(std::move(std::get<0>(*found))) : std::nullopt;
    }

    /// All rows as tuples of Columns. For results known to be small; lists are paged by key.
    template<typename... Columns, typename... Args>
    Result<QList<std::tuple<Columns...>>> rows(const char *sql, const Args &...args)
    {
        TRY_ASSIGN(const auto cursor, bind(sql, args...));
        QList<std::tuple<Columns...>> result;
        for (;;) {
            TRY_ASSIGN(const bool found, cursor->next());
            if (!found)
                return result;
            result.append(read<Columns...>(*cursor));
        }
    }

    /// All rows as values of an aggregate T that lists its columns: `auto columns() { return std::tie(a, b, …); }`.
    template<typename T, typename... Args>
    Result<QList<T>> all(const char *sql, const Args &...args)
    {
        TRY_ASSIGN(const auto cursor, bind(sql, args...));
        QList<T> result;
        for (;;) {
            TRY_ASSIGN(const bool found, cursor->next());
            if (!found)
                return result;
            T value{};
            readInto(*cursor, value);
            result.append(std::move(value));
        }
    }

    /// The first row as a T (see all()), or nothing.
    template<typename T, typename... Args>
    Result<std::optional<T>> first(const char *sql, const Args &...args)
    {
        TRY_ASSIGN(const auto cursor, bind(sql, args...));
        TRY_ASSIGN(const bool found, cursor->next());
        if (!found)
            return std::optional<T>{};
        T value{};
        readInto(*cursor, value);
        return std::optional<T>(std::move(value));
    }

    /// Writes an aggregate T (see all()): its columns become ?1 … ?n, in order.
    template<typename T>
    Result<qint64> store(const char *sql, T value)
    {
        return std::apply([&](const auto &...column) { return run(sql, column...); }, value.columns());
    }

private:
    template<typename... Args>
    Result<std::unique_ptr<Cursor>> bind(const char *sql, const Args &...args)
    {
        const std::array<SqlValue, sizeof...(Args)> values{SqlCodec<Args>::write(args)...};
        return open(sql, values);
    }

    template<typename... Columns>
    static std::tuple<Columns...> read(const Cursor &cursor)
    {
        return [&]<size_t... Index>(std::index_sequence<Index...>)
        {
            return std::tuple<Columns...>{SqlCodec<Columns>::read(cursor, int(Index))...};
        }
        (std::index_sequence_for<Columns...>{});
    }

    template<typename T>
    static void readInto(const Cursor &cursor, T &value)
    {
        int column = 0;
        const auto readNext = [&]<typename Field>(Field &field) {
            field = SqlCodec<Field>::read(cursor, column);
            ++column;
        };
        std::apply([&](auto &...field) { (readNext(field), ...); }, value.columns());
    }
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() succeeded.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Durable once it has returned without error. After an error nothing was written.
    Result<> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

}
