// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/search/SearchTerms.h"

namespace chauban {

class Database;

/// A part of a text, in UTF-16 units of that text as it was given.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Every place where a term occurs, in order and without overlaps: what a list or a viewer marks. Follows the same
/// rules as the index.
QList<TextSpan> occurrences(const QString &text, const QList<SearchTerm> &terms);

/// A piece of a text around the first occurrence, on one line.
struct Snippet
{
    QString text; ///< with "…" where the text goes on; empty when no term occurs
    QList<TextSpan> marks; ///< occurrences in `text`
};

/// `width`: how many UTF-16 units of the text to show; words at the edges stay whole.
Snippet snippet(const QString &text, const QList<SearchTerm> &terms, qsizetype width = 160);

/// The snippet of what was read from a document's files. The caller has made sure that the viewer may see it.
Result<Snippet> contentSnippet(
    Database &database, const DocumentId &document, const QList<SearchTerm> &terms, qsizetype width = 160);

}
