// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Words.h"

#include "core/base/Fold.h"

#include <algorithm>

namespace chauban {

namespace {

constexpr int LongestWord = 64;
constexpr qsizetype MostKnownWords = 20'000;

struct CodePoint
{
    char32_t value = 0; ///< 0: these bytes are no character
    int length = 1;
};

/// Decodes the character at `position`; strict, so that no overlong or cut sequence becomes a letter.
CodePoint decode(QByteArrayView text, qsizetype position)
{
    const auto lead = uchar(text[position]);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xf0 && lead < 0xf5 ? 4
        : lead >= 0xe0 && lead < 0xf0              ? 3
        : lead >= 0xc2                             ? 2
                                                   : 0;
    if (length == 0 || lead >= 0xf5 || position + length > text.size())
        return {};
    char32_t value = lead & (0x7f >> length);
    for (int i = 1; i < length; ++i) {
        const auto next = uchar(text[position + i]);
        if ((next & 0xc0) != 0x80)
            return {};
        value = (value << 6) | (next & 0x3f);
    }
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[length] || value > 0x10ffff || QChar::isSurrogate(value))
        return {};
    return {value, length};
}

bool isAsciiDigit(char32_t letter)
{
    return letter >= U'0' && letter <= U'9';
}

bool startsWord(char32_t letter)
{
    if (letter < 0x80)
        return isAsciiDigit(letter) || (letter >= U'a' && letter <= U'z')
            || (letter >= U'A' && letter <= U'Z');
    return QChar::isLetterOrNumber(letter);
}

bool continuesWord(char32_t letter)
{
    return startsWord(letter) || (letter >= 0x300 && QChar::isMark(letter));
}

bool isAscii(QByteArrayView word)
{
    return std::none_of(word.begin(), word.end(), [](char byte) { return uchar(byte) >= 0x80; });
}

QByteArray withoutLeadingZeros(const QByteArray &word)
{
    if (!word.startsWith('0') || !std::all_of(word.cbegin(), word.cend(), isAsciiDigit))
        return word;
    const auto first = std::find_if(word.cbegin(), word.cend() - 1, [](char digit) { return digit != '0'; });
    return word.sliced(first - word.cbegin());
}

}

void WordReader::read(QByteArrayView text)
{
    m_text = text;
    m_position = 0;
}

const SearchWord *WordReader::next()
{
    CodePoint letter;
    while (m_position < m_text.size()) {
        letter = decode(m_text, m_position);
        if (startsWord(letter.value))
            break;
        m_position += letter.length;
    }
    if (m_position >= m_text.size())
        return nullptr;

    m_word.begin = m_position;
    auto counted = m_position;
    for (int count = 0; m_position < m_text.size(); ++count) {
        letter = decode(m_text, m_position);
        if (!continuesWord(letter.value))
            break;
        m_position += letter.length;
        if (count < LongestWord)
            counted = m_position;
    }
    m_word.end = m_position;
    setForms(m_text.sliced(m_word.begin, counted - m_word.begin));
    return &m_word;
}

void WordReader::setForms(QByteArrayView word)
{
    if (isAscii(word)) {
        m_word.exact = withoutLeadingZeros(word.toByteArray().toLower());
        m_word.folded = m_word.exact;
        return;
    }
    const auto key = QByteArray::fromRawData(word.data(), word.size());
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        m_word.exact = known->exact;
        m_word.folded = known->folded;
        return;
    }
    const auto text = QString::fromUtf8(word);
    auto plain = folded(text);
    // A mark that composes with nothing has no letter to take it away from.
    plain.removeIf([](QChar letter) { return letter.isMark(); });
    m_word.exact = normalized(text).toUtf8();
    m_word.folded = plain.toUtf8();
    if (m_known.size() < MostKnownWords)
        m_known.insert(word.toByteArray(), {m_word.exact, m_word.folded});
}

}
