// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/EnumWords.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <tuple>

namespace chauban {

/// One named member of an aggregate. An aggregate lists its members once,
///
///     static constexpr auto fields() { return std::tuple{Field{"subject", &Draft::subject}, …}; }
///
/// and can then be written to and read from JSON. Empty members are left out where a fresh aggregate has them
/// empty too; unknown keys are an error,
/// because a command must never be half understood.
template<typename Owner, typename Member>
struct Field
{
    const char *name;
    Member Owner::*member;
};

template<typename Owner, typename Member>
Field(const char *, Member Owner::*) -> Field<Owner, Member>;

template<typename T>
concept HasFields = requires
{
    T::fields();
};

template<typename T>
struct JsonCodec;

inline Error malformed(const QString &path)
{
    return {ErrorKind::Invalid, "data.malformed", path};
}

template<typename T>
QJsonValue toJson(const T &value)
{
    return JsonCodec<T>::write(value);
}

/// Fails with "data.malformed"; the detail is the path of the offending member.
template<typename T>
Result<T> fromJson(const QJsonValue &json, const QString &path = {})
{
    return JsonCodec<T>::read(json, path);
}

template<>
struct JsonCodec<QString>
{
    static QJsonValue write(const QString &value) { return value; }
    static Result<QString> read(const QJsonValue &json, const QString &path)
    {
        return json.isString() ? Result<QString>(json.toString()) : malformed(path);
    }
};

template<typename T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) struct JsonCodec<T>
{
    static QJsonValue write(T value) { return qint64(value); }
    static Result<T> read(const QJsonValue &json, const QString &path)
    {
        const auto value = json.toInteger(std::numeric_limits<qint64>::min());
        const bool whole = json.isDouble() && double(value) == json.toDouble();
        return whole && std::in_range<T>(value) ? Result<T>(T(value)) : malformed(path);
    }
};

template<>
struct JsonCodec<bool>
{
    static QJsonValue write(bool value) { return value; }
    static Result<bool> read(const QJsonValue &json, const QString &path)
    {
        return json.isBool() ? Result<bool>(json.toBool()) : malformed(path);
    }
};

template<>
struct JsonCodec<QByteArray>
{
    static QJsonValue write(const QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static Result<QByteArray> read(const QJsonValue &json, const QString &path)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? Result<QByteArray>(decoded.decoded) : malformed(path);
    }
};

template<typename Tag>
struct JsonCodec<Id<Tag>>
{
    static QJsonValue write(const Id<Tag> &value) { return value.text(); }
    static Result<Id<Tag>> read(const QJsonValue &json, const QString &path)
    {
        const auto id = Id<Tag>::fromText(json.toString());
        return id ? Result<Id<Tag>>(*id) : malformed(path);
    }
};

template<>
struct JsonCodec<Sha256>
{
    static QJsonValue write(const Sha256 &value) { return value.hex(); }
    static Result<Sha256> read(const QJsonValue &json, const QString &path)
    {
        const auto hash = Sha256::fromHex(json.toString());
        return hash ? Result<Sha256>(*hash) : malformed(path);
    }
};

template<>
struct JsonCodec<Instant>
{
    static QJsonValue write(Instant value) { return value.milliseconds; }
    static Result<Instant> read(const QJsonValue &json, const QString &path)
    {
        TRY_ASSIGN(const auto milliseconds, fromJson<qint64>(json, path));
        return Instant{milliseconds};
    }
};

template<>
struct JsonCodec<QDate>
{
    static QJsonValue write(QDate value) { return value.toString(Qt::ISODate); }
    static Result<QDate> read(const QJsonValue &json, const QString &path)
    {
        const auto date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? Result<QDate>(date) : malformed(path);
    }
};

template<typename E>
requires std::is_enum_v<E>
struct JsonCodec<E>
{
    static QJsonValue write(E value) { return toWord(value); }
    static Result<E> read(const QJsonValue &json, const QString &path)
    {
        const auto value = fromWord<E>(json.toString());
        return value ? Result<E>(*value) : malformed(path);
    }
};

template<>
struct JsonCodec<QJsonObject>
{
    static QJsonValue write(const QJsonObject &value) { return value; }
    static Result<QJsonObject> read(const QJsonValue &json, const QString &path)
    {
        return json.isObject() ? Result<QJsonObject>(json.toObject()) : malformed(path);
    }
};

template<typename T>
struct JsonCodec<QList<T>>
{
    static QJsonValue write(const QList<T> &values)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(toJson(value));
        return array;
    }
    static Result<QList<T>> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isArray())
            return malformed(path);
        QList<T> values;
        for (const auto &item : json.toArray()) {
            TRY_ASSIGN(auto value, fromJson<T>(item, path + QStringLiteral("[%1]").arg(values.size())));
            values.append(std::move(value));
        }
        return values;
    }
};

/// What is left out of the JSON: null ids and hashes, invalid dates, empty text and lists, false, absent optionals.
template<typename T>
bool isBlank(const T &value)
{
    if constexpr (requires { value.isEmpty(); })
        return value.isEmpty();
    else if constexpr (requires { value.isNull(); })
        return value.isNull();
    else if constexpr (requires { value.has_value(); })
        return !value.has_value();
    else if constexpr (std::is_same_v<T, bool>)
        return !value;
    else
        return false;
}

template<typename T>
struct JsonCodec<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value) { return value ? toJson(*value) : QJsonValue(); }
    static Result<std::optional<T>> read(const QJsonValue &json, const QString &path)
    {
        TRY_ASSIGN(auto value, fromJson<T>(json, path));
        return std::optional<T>(std::move(value));
    }
};

template<HasFields T>
struct JsonCodec<T>
{
    static QJsonValue write(const T &value)
    {
        QJsonObject object;
        static const T fresh{};
        const auto add = [&](const auto &field) {
            const auto &member = value.*field.member;
            // What is left out is read back as the fresh value: only a member that is blank there too may be.
            if (!isBlank(member) || !isBlank(fresh.*field.member))
                object.insert(QLatin1StringView(field.name), toJson(member));
        };
        std::apply([&](const auto &...field) { (add(field), ...); }, T::fields());
        return object;
    }

    static Result<T> read(const QJsonValue &json, const QString &path)
    {
        if (!json.isObject())
            return malformed(path);
        auto object = json.toObject();
        T value{};
        std::optional<Error> error;
        const auto take = [&](const auto &field) {
            const QLatin1StringView name(field.name);
            const auto member = object.take(name);
            if (error || member.isUndefined())
                return;
            using Member = std::remove_cvref_t<decltype(value.*field.member)>;
            auto read = fromJson<Member>(member, path + u'/' + name);
            if (read.ok())
                value.*field.member = std::move(read).value();
            else
                error = std::move(read).error();
        };
        std::apply([&](const auto &...field) { (take(field), ...); }, T::fields());
        if (!error && !object.isEmpty())
            error = malformed(path + u'/' + object.begin().key());
        return error ? Result<T>(*std::move(error)) : Result<T>(std::move(value));
    }
};

}
