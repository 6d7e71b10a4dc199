// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/CanonicalJson.h"

#include <QJsonArray>

#include <algorithm>

namespace chauban {

namespace {

void writeValue(const QJsonValue &value, QByteArray &out);

void writeString(const QString &text, QByteArray &out)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (uchar(byte) < 0x20) {
            out += "\\u00";
            out += QByteArray::number(uchar(byte), 16).rightJustified(2, '0');
        } else {
            out += byte;
        }
    }
    out += '"';
}

void writeObject(const QJsonObject &object, QByteArray &out)
{
    QList<std::pair<QByteArray, QString>> keys;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        keys.append({entry.key().toUtf8(), entry.key()});
    std::sort(keys.begin(), keys.end());
    out += '{';
    for (const auto &[utf8, key] : keys) {
        if (out.back() != '{')
            out += ',';
        writeString(key, out);
        out += ':';
        writeValue(object.value(key), out);
    }
    out += '}';
}

void writeArray(const QJsonArray &array, QByteArray &out)
{
    out += '[';
    for (const auto &value : array) {
        if (out.back() != '[')
            out += ',';
        writeValue(value, out);
    }
    out += ']';
}

void writeValue(const QJsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        Q_ASSERT(double(value.toInteger()) == value.toDouble());
        out += QByteArray::number(value.toInteger());
        break;
    case QJsonValue::String:
        writeString(value.toString(), out);
        break;
    case QJsonValue::Array:
        writeArray(value.toArray(), out);
        break;
    case QJsonValue::Object:
        writeObject(value.toObject(), out);
        break;
    default:
        out += "null";
    }
}

}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    writeObject(object, out);
    return out;
}

}
