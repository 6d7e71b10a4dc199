// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"

#include <optional>

namespace chauban {

/// A stretch of words of one page: from the word `first` up to and with `last`.
struct WordRange
{
    int first = 0;
    int last = -1;

    bool isEmpty() const { return last < first; }
    friend bool operator==(const WordRange &, const WordRange &) = default;
};

/// What the reader keeps of a page's text: compact, and ready to be searched. Boxes are points on the page as shown,
/// origin top left.
struct PageWords
{
    QString text; ///< words in reading order; lines end with a line feed
    QString exact; ///< normalized() word by word; line feeds are blanks
    QString plain; ///< folded() likewise
    QList<int> textStarts, exactStarts, plainStarts; ///< where each word begins
    QList<QRectF> boxes; ///< of each word
    QList<int> lines; ///< the line of each word, from 0
    /// The room between the titles and the name of a signature block, and whether "Nơi nhận" stands beside it.
    std::optional<QRectF> signatureRoom;
    bool besideRecipients = false;

    int count() const { return int(boxes.size()); }
    QString word(int index) const;
    /// The word's line, within its column.
    QString lineOf(int index) const;
    /// The words of the range as they would be copied.
    QString copy(WordRange range) const;
    /// One rectangle a line.
    QList<QRectF> outlines(WordRange range) const;
    /// The word at a point, or the one nearest to it in reading order; -1 on a page without words.
    int wordAt(QPointF point) const;
    int wordNear(QPointF point) const;
    bool touches(const QRectF &rect) const;
};

PageWords pageWords(const PageText &page);

/// What is looked for: without accents it finds with and without; blanks match line ends.
struct WordSearch
{
    QString text;
    bool exact = false; ///< the query carries marks

    static WordSearch of(const QString &query);
    bool isEmpty() const { return text.isEmpty(); }
};

QList<WordRange> found(const PageWords &page, const WordSearch &search);

}
