// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/json/JsonWriter.h"

#include <charconv>

namespace chauban {

namespace {

bool isPlain(QChar character)
{
    return character.unicode() >= 0x20 && character != u'"' && character != u'\\' && !character.isSurrogate();
}

void escape(QByteArray &bytes, char16_t code)
{
    switch (code) {
    case u'"':
        bytes += "\\\"";
        return;
    case u'\\':
        bytes += "\\\\";
        return;
    case u'\b':
        bytes += "\\b";
        return;
    case u'\f':
        bytes += "\\f";
        return;
    case u'\n':
        bytes += "\\n";
        return;
    case u'\r':
        bytes += "\\r";
        return;
    case u'\t':
        bytes += "\\t";
        return;
    default:
        bytes += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
}

}

void JsonWriter::writeNumber(qint64 value)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    m_bytes.append(digits.data(), end - digits.data());
}

void JsonWriter::write(const QString &value)
{
    m_bytes += '"';
    if (std::all_of(value.begin(), value.end(), isPlain)) {
        m_bytes += value.toUtf8();
    } else {
        for (qsizetype i = 0; i < value.size(); ++i) {
            const bool pair
                = value[i].isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
            if (pair)
                m_bytes += QStringView(value).mid(i++, 2).toUtf8();
            else if (isPlain(value[i]))
                m_bytes += QStringView(value).mid(i, 1).toUtf8();
            else
                escape(m_bytes, value[i].unicode());
        }
    }
    m_bytes += '"';
}

}
