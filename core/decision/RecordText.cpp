// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decision/RecordText.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// FORMAT.md: fixed ranges, so that no edition of Unicode changes what a record says.
constexpr Range Hidden[] = {{0x0000, 0x001f}, // controls
    {0x007f, 0x00a0},
    {0x00ad, 0x00ad}, // soft hyphen
    {0x034f, 0x034f},
    {0x061c, 0x061c},
    {0x115f, 0x1160},
    {0x17b4, 0x17b5},
    {0x180b, 0x180f},
    {0x2000, 0x200f}, // spaces, zero widths, directions
    {0x2028, 0x202f}, // separators, overrides of direction
    {0x205f, 0x206f},
    {0x3000, 0x3000},
    {0x3164, 0x3164},
    {0xd800, 0xf8ff}, // halves of pairs, private use
    {0xfe00, 0xfe0f},
    {0xfeff, 0xfeff},
    {0xffa0, 0xffa0},
    {0xfff0, 0xffff},
    {0xe0000, 0x10ffff}};

bool isHidden(char32_t code)
{
    return std::any_of(std::begin(Hidden), std::end(Hidden), [=](const Range &range) {
        return code >= range.first && code <= range.last;
    });
}

/// QString::toUcs4() would replace half a pair, which must stay what it was.
QList<char32_t> codesOf(const QString &text)
{
    QList<char32_t> codes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        codes.append(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += pair;
    }
    return codes;
}

void append(QString &text, char32_t code)
{
    if (code > 0xffff)
        text.append(QChar(QChar::highSurrogate(code))).append(QChar(QChar::lowSurrogate(code)));
    else
        text.append(QChar(char16_t(code)));
}

}

QString escapedText(const QString &text)
{
    QString out;
    for (const char32_t code : codesOf(text)) {
        if (code == U'\\')
            out += u"\\\\"_s;
        else if (isHidden(code))
            out += u"\\u{%1}"_s.arg(uint(code), 0, 16);
        else
            append(out, code);
    }
    return out;
}

std::optional<QString> unescapedText(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            out += text[i];
            continue;
        }
        if (text.mid(i + 1, 1) == u"\\"_s) {
            out += text[++i];
            continue;
        }
        const auto end = text.indexOf(u'}', i);
        bool isNumber = false;
        const uint code = end < 0 ? 0 : text.mid(i + 3, end - i - 3).toUInt(&isNumber, 16);
        if (text.mid(i + 1, 2) != u"u{"_s || !isNumber || code > 0x10ffff)
            return std::nullopt;
        append(out, code);
        i = end;
    }
    return escapedText(out) == text ? std::optional(out) : std::nullopt;
}

}
