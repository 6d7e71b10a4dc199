// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace chauban {

/// One thing that must occur: a word, or several words in a row.
struct SearchTerm
{
    QList<QByteArray> words; ///< as looked up: exact when typed with a mark, else folded
    /// How the last word may begin; empty: it must be `words.last()`. More than one beginning when the tone of an
    /// unfinished syllable may still move ("thủ" becomes "thủy" or "thuỷ").
    QList<QByteArray> beginnings;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

enum class LastWord {
    /// The person is still typing: the last word stands for all that begin so. A single last letter beside other
    /// words is left out until more follows.
    Unfinished,
    Whole,
};

/// What a person typed, as terms that must all occur. Words between quotes, and words joined by anything but
/// space (05/UBND-VP), must follow each other. Of a pasted text the first 200 words count. Empty: no words.
QList<SearchTerm> searchTerms(const QString &typed, LastWord lastWord = LastWord::Unfinished);

/// The terms in FTS5's query language. Made of letters and digits alone: nothing typed is syntax.
QString matchExpression(const QList<SearchTerm> &terms);

}
