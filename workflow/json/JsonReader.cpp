// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/json/JsonReader.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

JsonReader::JsonReader(QJsonObject object, QString path, QStringList &problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

JsonReader JsonReader::fromText(const QByteArray &text, QStringList &problems)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        problems += u"$: không phải JSON, lỗi tại byte %1"_s.arg(fault.offset);
    else if (!document.isObject())
        problems += u"$: phải là một đối tượng {…}"_s;
    return {document.object(), u"$"_s, problems};
}

QJsonValue JsonReader::value(QLatin1StringView key)
{
    m_known.insert(key);
    return m_object.value(key);
}

QString JsonReader::text(QLatin1StringView key, Presence presence)
{
    const auto found = value(key);
    if (found.isString() && !(presence == Presence::Required && found.toString().trimmed().isEmpty()))
        return found.toString();
    if (!found.isUndefined())
        problem(key, u"phải là chữ"_s);
    else if (presence == Presence::Required)
        problem(key, u"còn thiếu"_s);
    return {};
}

int JsonReader::integer(QLatin1StringView key, int fallback, Presence presence)
{
    const auto found = value(key);
    if (found.isDouble() && double(found.toInt()) == found.toDouble())
        return found.toInt();
    if (!found.isUndefined())
        problem(key, u"phải là số nguyên"_s);
    else if (presence == Presence::Required)
        problem(key, u"còn thiếu"_s);
    return fallback;
}

QStringList JsonReader::texts(QLatin1StringView key, Presence presence)
{
    QStringList result;
    const auto found = value(key);
    if (found.isUndefined() && presence == Presence::Optional)
        return result;
    if (!found.isArray())
        problem(key, found.isUndefined() ? u"còn thiếu"_s : u"phải là danh sách [ … ]"_s);
    for (const auto &item : found.toArray()) {
        if (!item.isString())
            problem(key, u"chỉ được chứa chữ"_s);
        result += item.toString();
    }
    return result;
}

JsonReader JsonReader::object(QLatin1StringView key, Presence presence)
{
    const auto found = value(key);
    if (!found.isObject() && !(found.isUndefined() && presence == Presence::Optional))
        problem(key, found.isUndefined() ? u"còn thiếu"_s : u"phải là một đối tượng {…}"_s);
    return {found.toObject(), path(key), *m_problems};
}

QList<JsonReader> JsonReader::objects(QLatin1StringView key, Presence presence)
{
    QList<JsonReader> result;
    const auto found = value(key);
    if (found.isUndefined() && presence == Presence::Optional)
        return result;
    if (!found.isArray())
        problem(key, found.isUndefined() ? u"còn thiếu"_s : u"phải là danh sách [ … ]"_s);
    const auto items = found.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto place = u"%1[%2]"_s.arg(path(key)).arg(i);
        if (!items[i].isObject())
            *m_problems += place + u": phải là một đối tượng {…}"_s;
        result += JsonReader(items[i].toObject(), place, *m_problems);
    }
    return result;
}

void JsonReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!m_known.contains(it.key()))
            *m_problems += u"%1.%2: không có mục nào tên như vậy"_s.arg(m_path, it.key());
}

void JsonReader::problem(QLatin1StringView key, const QString &what)
{
    *m_problems += path(key) + u": "_s + what;
}

}
