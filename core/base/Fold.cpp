// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Fold.h"

#include <QHash>

#include <array>

namespace chauban {

namespace {

/// Tones in dictionary order: none, huyền, hỏi, ngã, sắc, nặng.
constexpr std::array<char16_t, 6> ToneMarks = {0, 0x300, 0x309, 0x303, 0x301, 0x323};

struct Letter
{
    char16_t base; ///< with its shape (ă, â, ơ …) but without tone
    int tone; ///< index into ToneMarks
};

/// Splits a lower-case composed letter into its shape and its tone.
Letter split(QChar letter)
{
    const auto parts = QString(letter).normalized(QString::NormalizationForm_D);
    QString shape;
    int tone = 0;
    for (const auto part : parts) {
        const auto found = std::find(ToneMarks.begin() + 1, ToneMarks.end(), part.unicode());
        if (found == ToneMarks.end())
            shape += part;
        else
            tone = int(found - ToneMarks.begin());
    }
    shape = shape.normalized(QString::NormalizationForm_C);
    return shape.size() == 1 ? Letter{shape.front().unicode(), tone} : Letter{letter.unicode(), 0};
}

/// Every letter outside ASCII that Vietnamese uses, split once.
const Letter &letterOf(QChar character)
{
    static const auto table = [] {
        QHash<char16_t, Letter> letters;
        for (char16_t code = 0xc0; code < 0x1f00; ++code) {
            if (code == 0x250)
                code = 0x1ea0;
            letters.insert(code, split(QChar(code)));
        }
        return letters;
    }();
    static thread_local Letter plain;
    if (const auto found = table.constFind(character.unicode()); found != table.cend())
        return *found;
    plain = {character.unicode(), 0};
    return plain;
}

QChar withTone(char16_t base, int tone)
{
    if (tone == 0)
        return QChar(base);
    const auto composed
        = (QString(QChar(base)) + QChar(ToneMarks[tone])).normalized(QString::NormalizationForm_C);
    return composed.size() == 1 ? composed.front() : QChar(base);
}

/// "òa" → "oà" for the pairs oa, oe, uy at the end of a syllable, where the two schools differ.
void unifyTonePlacement(QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const auto first = letterOf(text[i]);
        if (first.tone == 0)
            continue;
        const auto second = letterOf(text[i + 1]);
        const bool movable = (first.base == u'o' && (second.base == u'a' || second.base == u'e'))
            || (first.base == u'u' && second.base == u'y');
        const bool atEnd = i + 2 == text.size() || !text[i + 2].isLetter();
        const bool afterQ = first.base == u'u' && i > 0 && text[i - 1] == u'q';
        if (!movable || second.tone != 0 || !atEnd || afterQ)
            continue;
        text[i] = QChar(first.base);
        text[i + 1] = withTone(second.base, first.tone);
    }
}

char16_t withoutMarks(char16_t letter)
{
    if (letter < 0x80)
        return letter;
    if (letter == u'đ')
        return u'd';
    const auto parts = QString(QChar(letter)).normalized(QString::NormalizationForm_D);
    return parts.front().unicode();
}

}

QString normalized(QStringView text)
{
    auto result = text.toString().normalized(QString::NormalizationForm_C).toLower();
    unifyTonePlacement(result);
    return result;
}

QString folded(QStringView text)
{
    auto result = text.toString().normalized(QString::NormalizationForm_C).toLower();
    static const auto table = [] {
        QHash<char16_t, char16_t> plain;
        for (char16_t code = 0xc0; code < 0x1f00; ++code) {
            if (code == 0x250)
                code = 0x1ea0;
            plain.insert(code, withoutMarks(code));
        }
        return plain;
    }();
    for (auto &character : result)
        if (character.unicode() >= 0x80)
            character = QChar(table.value(character.unicode(), character.unicode()));
    return result;
}

QByteArray sortKey(QStringView text)
{
    // Primary level: letters in dictionary order; secondary: tones; digits before letters.
    static const QString alphabet = QStringLiteral("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
    QByteArray primary;
    QByteArray tones;
    for (const auto character : text.toString().normalized(QString::NormalizationForm_C).toLower()) {
        const auto letter = letterOf(character);
        const auto place = alphabet.indexOf(QChar(letter.base));
        if (place >= 0)
            primary += char(0x40 + place);
        else if (letter.base < 0x40)
            primary += char(letter.base);
        else
            primary += '\x7f' + QString(QChar(letter.base)).toUtf8();
        tones += char('1' + letter.tone);
    }
    return primary + '\0' + tones;
}

}
