// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/SearchTerms.h"

#include "core/base/Fold.h"
#include "core/search/Words.h"

#include <QStringList>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostWords = 200;

bool isQuote(QChar character)
{
    return QStringView(u"\"“”„«»").contains(character);
}

/// Splits at spaces outside quotes.
QStringList pieces(const QString &typed)
{
    QStringList found(1);
    bool quoted = false;
    for (const auto character : typed) {
        const bool quote = isQuote(character);
        quoted = quoted != quote;
        if (quote || (character.isSpace() && !quoted))
            found.append(QString());
        else
            found.last().append(character);
    }
    return found;
}

QList<QByteArray> wordsOf(const QString &piece)
{
    const auto utf8 = piece.toUtf8();
    WordReader reader(utf8);
    QList<QByteArray> words;
    while (const auto *word = reader.next())
        words.append(word->exact);
    return words;
}

/// Each beginning that `word` may grow from: its tone may still move.
QList<QByteArray> beginningsOf(const QByteArray &word)
{
    const auto text = QString::fromUtf8(word);
    QList<QByteArray> beginnings = {word};
    for (const auto vowel : {u'a', u'e', u'y'})
        if (const auto longer = normalized(text + vowel); !longer.startsWith(text))
            beginnings.append(longer.toUtf8());
    return beginnings;
}

/// Lets the last word go on. A single letter would stand for far too much: it waits for the next one.
void leaveOpen(QList<SearchTerm> &terms)
{
    auto &last = terms.last();
    const auto word = QString::fromUtf8(last.words.last());
    if (word.size() > 1)
        last.beginnings = beginningsOf(last.words.last());
    else if (word.front().isLetter() && last.words.size() > 1)
        last.words.removeLast();
    else if (word.front().isLetter() && terms.size() > 1)
        terms.removeLast();
}

QString phrase(const QList<QByteArray> &words)
{
    return u'"' + QString::fromUtf8(words.join(' ')) + u'"';
}

QString expression(const SearchTerm &term)
{
    if (term.beginnings.isEmpty())
        return phrase(term.words);
    QStringList alternatives;
    for (const auto &beginning : term.beginnings) {
        auto words = term.words;
        words.last() = beginning;
        alternatives.append(phrase(words) + u'*');
    }
    return u'(' + alternatives.join(" OR "_L1) + u')';
}

}

QList<SearchTerm> searchTerms(const QString &typed, LastWord lastWord)
{
    QList<SearchTerm> terms;
    int count = 0;
    for (const auto &piece : pieces(typed)) {
        auto words = wordsOf(piece);
        words.resize(std::min<qsizetype>(words.size(), MostWords - count));
        count += int(words.size());
        if (!words.isEmpty())
            terms.append({words, {}});
    }
    const bool unfinished = !typed.isEmpty() && !typed.back().isSpace() && !isQuote(typed.back());
    if (!terms.isEmpty() && unfinished && lastWord == LastWord::Unfinished)
        leaveOpen(terms);
    return terms;
}

QString matchExpression(const QList<SearchTerm> &terms)
{
    QStringList expressions;
    for (const auto &term : terms)
        expressions.append(expression(term));
    return expressions.join(" AND "_L1);
}

}
