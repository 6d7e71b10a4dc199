// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/EnumWords.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Sha256.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace chauban {

/// What goes into a statement: NULL, INTEGER, TEXT or BLOB. No floats are stored anywhere.
using SqlValue = std::variant<std::nullptr_t, qint64, QString, QByteArray>;

/// One column of the current row of a cursor. Valid until the cursor moves.
class SqlColumn
{
public:
    virtual ~SqlColumn() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
};

/// How a type of ours is stored.
template<typename T>
struct SqlCodec;

template<>
struct SqlCodec<qint64>
{
    static SqlValue write(qint64 value) { return value; }
    static qint64 read(const SqlColumn &row, int column) { return row.integer(column); }
};
template<>
struct SqlCodec<int>
{
    static SqlValue write(int value) { return qint64(value); }
    static int read(const SqlColumn &row, int column) { return int(row.integer(column)); }
};
template<>
struct SqlCodec<bool>
{
    static SqlValue write(bool value) { return qint64(value); }
    static bool read(const SqlColumn &row, int column) { return row.integer(column) != 0; }
};
template<>
struct SqlCodec<QString>
{
    static SqlValue write(const QString &value)
    {
        return value.isNull() ? QString(QLatin1StringView("")) : value;
    }
    static QString read(const SqlColumn &row, int column) { return row.text(column); }
};
template<>
struct SqlCodec<QByteArray>
{
    static SqlValue write(const QByteArray &value) { return value; }
    static QByteArray read(const SqlColumn &row, int column) { return row.bytes(column); }
};
template<typename Tag>
struct SqlCodec<Id<Tag>>
{
    static SqlValue write(const Id<Tag> &value)
    {
        return value.isNull() ? SqlValue(nullptr) : SqlValue(value.bytes());
    }
    static Id<Tag> read(const SqlColumn &row, int column)
    {
        return row.isNull(column) ? Id<Tag>{} : Id<Tag>::fromBytes(row.bytes(column));
    }
};
template<>
struct SqlCodec<Instant>
{
    static SqlValue write(Instant value) { return value.milliseconds; }
    static Instant read(const SqlColumn &row, int column) { return {row.integer(column)}; }
};
template<>
struct SqlCodec<QDate>
{
    static SqlValue write(QDate value)
    {
        return value.isValid() ? SqlValue(value.toString(Qt::ISODate)) : SqlValue(nullptr);
    }
    static QDate read(const SqlColumn &row, int column)
    {
        return QDate::fromString(row.text(column), Qt::ISODate);
    }
};
template<>
struct SqlCodec<Sha256>
{
    static SqlValue write(const Sha256 &value)
    {
        return value.isNull() ? SqlValue(nullptr) : SqlValue(value.bytes);
    }
    static Sha256 read(const SqlColumn &row, int column) { return {row.bytes(column)}; }
};
template<typename T>
struct SqlCodec<std::optional<T>>
{
    static SqlValue write(const std::optional<T> &value)
    {
        return value ? SqlCodec<T>::write(*value) : SqlValue(nullptr);
    }
    static std::optional<T> read(const SqlColumn &row, int column)
    {
        return row.isNull(column) ? std::nullopt : std::optional<T>(SqlCodec<T>::read(row, column));
    }
};

/// An enum whose words are listed once through EnumWords<E> (core/base/EnumWords.h) is stored as its word.
template<typename E>
requires std::is_enum_v<E>
struct SqlCodec<E>
{
    static SqlValue write(E value) { return toWord(value); }
    static E read(const SqlColumn &row, int column) { return fromWord<E>(row.text(column)).value_or(E{}); }
};

}
