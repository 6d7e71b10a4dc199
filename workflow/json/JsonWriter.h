// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Sha256.h"
#include "workflow/json/EnumNames.h"

#include <QList>
#include <QMap>

#include <concepts>

namespace chauban {

class JsonWriter;
class JsonLoader;

/// A value that lists its own members, once for both directions:
/// `template<typename Self, typename Archive> static void describe(Self &self, Archive &archive)
///  { archive("act", self.act)("block", self.block); }`
/// Keys stand in alphabetical order, so that what is written is canonical without sorting.
template<typename Value>
concept Described = requires(const Value &value, JsonWriter &writer)
{
    Value::describe(value, writer);
};

/// Writes canonical JSON bytes: keys in the order given, no spaces, no floats, UTF-8. Empty texts, lists, ids,
/// hashes and optionals are left out; numbers, flags and names never are.
class JsonWriter
{
public:
    template<typename Value>
    JsonWriter &operator()(const char *key, const Value &value)
    {
        if (isAbsent(value))
            return *this;
        if (!m_bytes.isEmpty() && m_bytes.back() != '{')
            m_bytes += ',';
        m_bytes += '"';
        m_bytes += key;
        m_bytes += "\":";
        write(value);
        return *this;
    }

    template<typename Value>
    static QByteArray bytesOf(const Value &value)
    {
        JsonWriter writer;
        writer.m_bytes.reserve(512);
        writer.write(value);
        return std::move(writer.m_bytes);
    }

    void write(bool value) { m_bytes += value ? "true" : "false"; }
    void write(int value) { writeNumber(value); }
    void write(const Instant &value) { writeNumber(value.milliseconds); }
    void write(QLatin1StringView name) { quote(QByteArrayView(name.data(), name.size())); }
    void write(const QString &value);
    void write(const QUuid &value) { quote(value.toByteArray(QUuid::WithoutBraces)); }
    void write(const Sha256 &value) { quote(value.bytes.toHex()); }
    template<typename Tag>
    void write(const Id<Tag> &value)
    {
        write(value.uuid);
    }
    template<NamedEnum Enum>
    void write(Enum value)
    {
        write(nameOf(value));
    }
    template<typename Value>
    void write(const std::optional<Value> &value)
    {
        write(*value);
    }
    template<typename Value>
    void write(const QList<Value> &list)
    {
        m_bytes += '[';
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i > 0)
                m_bytes += ',';
            write(list[i]);
        }
        m_bytes += ']';
    }
    template<typename Value>
    void write(const QMap<QString, Value> &map)
    {
        m_bytes += '{';
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (it != map.begin())
                m_bytes += ',';
            write(it.key());
            m_bytes += ':';
            write(it.value());
        }
        m_bytes += '}';
    }
    template<Described Value>
    void write(const Value &value)
    {
        m_bytes += '{';
        Value::describe(value, *this);
        m_bytes += '}';
    }

private:
    template<typename Value>
    static bool isAbsent(const Value &value)
    {
        if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else if constexpr (requires {
                               {
                                   value.isEmpty()
                                   } -> std::same_as<bool>;
                           })
            return value.isEmpty();
        else if constexpr (requires {
                               {
                                   value.isNull()
                                   } -> std::same_as<bool>;
                           })
            return value.isNull();
        else
            return false;
    }
    void writeNumber(qint64 value);
    void quote(QByteArrayView text)
    {
        m_bytes += '"';
        m_bytes.append(text.data(), text.size());
        m_bytes += '"';
    }

    QByteArray m_bytes;
};

}
