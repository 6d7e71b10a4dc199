// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "workflow/json/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

/// Reads back what JsonWriter wrote. Whatever does not fit the type makes the whole load fail, with the key; a
/// key left out gives the default of a type that the writer leaves out when empty, and is a fault otherwise.
class JsonLoader
{
public:
    template<typename Value>
    JsonLoader &operator()(const char *key, Value &target)
    {
        const auto value = m_object.value(QLatin1StringView(key));
        if (value.isUndefined() ? !mayBeAbsent<Value>() : !load(value, target))
            fail(key);
        return *this;
    }

    /// The value in `bytes`, or the key that does not fit.
    template<typename Value>
    static Result<Value> fromBytes(const QByteArray &bytes)
    {
        QJsonParseError fault;
        const auto document = QJsonDocument::fromJson(bytes, &fault);
        Value value;
        JsonLoader loader;
        if (fault.error != QJsonParseError::NoError || !document.isObject())
            return Error{ErrorKind::Corrupt, "workflow.json-damaged", fault.errorString()};
        if (!loader.load(QJsonValue(document.object()), value))
            return Error{ErrorKind::Corrupt, "workflow.json-damaged", loader.m_fault};
        return value;
    }

    const QJsonObject &object() const { return m_object; }
    void fail(const char *key)
    {
        if (m_fault.isEmpty())
            m_fault = QLatin1StringView(key);
    }

private:
    template<typename Value>
    static constexpr bool mayBeAbsent()
    {
        return requires(const Value &value)
        {
            value.has_value();
        }
        || requires(const Value &value)
        {
            {
                value.isEmpty()
                } -> std::same_as<bool>;
        }
        || requires(const Value &value)
        {
            {
                value.isNull()
                } -> std::same_as<bool>;
        };
    }

    bool load(const QJsonValue &value, bool &target)
    {
        target = value.toBool();
        return value.isBool();
    }
    bool load(const QJsonValue &value, int &target)
    {
        target = value.toInt();
        return value.isDouble() && double(target) == value.toDouble();
    }
    bool load(const QJsonValue &value, Instant &target)
    {
        target.milliseconds = value.toInteger();
        return value.isDouble() && double(target.milliseconds) == value.toDouble();
    }
    bool load(const QJsonValue &value, QString &target)
    {
        target = value.toString();
        return value.isString();
    }
    bool load(const QJsonValue &value, QUuid &target)
    {
        target = QUuid::fromString(value.toString());
        return !target.isNull();
    }
    bool load(const QJsonValue &value, Sha256 &target)
    {
        const auto hash = Sha256::fromHex(value.toString());
        target = hash.value_or(Sha256{});
        return hash.has_value();
    }
    template<typename Tag>
    bool load(const QJsonValue &value, Id<Tag> &target)
    {
        return load(value, target.uuid);
    }
    template<NamedEnum Enum>
    bool load(const QJsonValue &value, Enum &target)
    {
        const auto found = fromName<Enum>(value.toString());
        target = found.value_or(Enum{});
        return found.has_value();
    }
    template<typename Value>
    bool load(const QJsonValue &value, std::optional<Value> &target)
    {
        return load(value, target.emplace());
    }
    template<typename Value>
    bool load(const QJsonValue &value, QList<Value> &target)
    {
        for (const auto &item : value.toArray())
            if (!load(item, target.emplaceBack()))
                return false;
        return value.isArray();
    }
    template<typename Value>
    bool load(const QJsonValue &value, QMap<QString, Value> &target)
    {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!load(it.value(), target[it.key()]))
                return false;
        return value.isObject();
    }
    template<Described Value>
    bool load(const QJsonValue &value, Value &target)
    {
        JsonLoader loader;
        loader.m_object = value.toObject();
        Value::describe(target, loader);
        if (!loader.m_fault.isEmpty())
            m_fault = loader.m_fault;
        return value.isObject() && loader.m_fault.isEmpty();
    }

    QJsonObject m_object;
    QString m_fault;
};

}
