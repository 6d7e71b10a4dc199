// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/CleanText.h"

#include "core/reading/LegacyFonts.h"

#include <QSet>

namespace chauban {

namespace {

QString composed(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        const bool invisible = character == u'\u00ad' || (character >= u'\u200b' && character <= u'\u200f')
            || character == u'\u2060' || character == u'\ufeff';
        if (!invisible)
            clean += character == u'\u00a0' ? QChar(u' ') : character;
    }
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

/// How often the letters that stand for đ, and the real ones, occur in a paper.
struct CrossedLetters
{
    int real = 0; // đ Đ
    int eth = 0; // ð
    int enye = 0; // ñ Ñ

    void count(const QString &text)
    {
        for (const QChar character : text) {
            real += character == u'đ' || character == u'Đ';
            eth += character == u'ð';
            enye += character == u'ñ' || character == u'Ñ';
        }
    }
};

void restore(QString &text, const CrossedLetters &found)
{
    text.replace(u'Ð', u'Đ');
    if (found.enye > found.real) {
        text.replace(u'ñ', u'đ').replace(u'Ñ', u'Đ').replace(u'ð', u'Đ');
    } else if (found.eth > 0) {
        const bool capitals = text.size() > 1 && text == text.toUpper().replace(u'Đ', u'ð');
        text.replace(u'ð', capitals ? u'Đ' : u'đ');
    }
}

/// The paper's fonts from before Unicode whose letters come out as Western ones.
QSet<QString> unmappedFonts(const QList<PageText> &pages)
{
    QSet<QString> fonts;
    QSet<QString> mapped;
    for (const PageText &page : pages) {
        for (const Word &word : page.words) {
            if (legacyFont(word.font) == LegacyFont::None)
                continue;
            fonts.insert(word.font);
            if (hasUnicodeVietnamese(word.text))
                mapped.insert(word.font);
        }
    }
    return fonts - mapped;
}

}

QList<PageText> repaired(QList<PageText> pages)
{
    const QSet<QString> unmapped = unmappedFonts(pages);
    CrossedLetters found;
    for (PageText &page : pages) {
        for (Word &word : page.words) {
            if (unmapped.contains(word.font))
                word.text = fromLegacyFont(word.text, legacyFont(word.font));
            word.text = composed(word.text);
            found.count(word.text);
        }
        page.words.removeIf([](const Word &word) { return word.text.isEmpty(); });
    }
    for (PageText &page : pages)
        for (Word &word : page.words)
            restore(word.text, found);
    return pages;
}

}
