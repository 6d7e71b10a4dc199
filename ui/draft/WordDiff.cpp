// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/WordDiff.h"

#include <algorithm>
#include <optional>

namespace chauban {

namespace {

struct SpacedWord
{
    QString word; ///< composed
    QString text; ///< as written, with the white space behind it
};

QList<SpacedWord> spacedWords(const QString &text)
{
    QList<SpacedWord> words;
    qsizetype place = 0;
    while (place < text.size()) {
        auto end = place;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const auto word = text.mid(place, end - place).normalized(QString::NormalizationForm_C);
        while (end < text.size() && text[end].isSpace())
            ++end;
        words.append({word, text.mid(place, end - place)});
        place = end;
    }
    return words;
}

using Words = QList<SpacedWord>;

/// Marks of the words that stay, in both texts.
struct KeptWords
{
    QList<bool> before;
    QList<bool> after;
};

/// The part of two lists of words between their common beginning and end.
struct WordSpan
{
    qsizetype begin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterEnd = 0;
};

WordSpan changedSpan(const Words &before, const Words &after)
{
    WordSpan span{0, before.size(), after.size()};
    while (span.begin < span.beforeEnd && span.begin < span.afterEnd
        && before[span.begin].word == after[span.begin].word)
        ++span.begin;
    while (span.beforeEnd > span.begin && span.afterEnd > span.begin
        && before[span.beforeEnd - 1].word == after[span.afterEnd - 1].word) {
        --span.beforeEnd;
        --span.afterEnd;
    }
    return span;
}

/// The frontiers of Myers' greedy search, one for each number of changes, or nothing when there are too many.
std::optional<QList<QList<int>>> frontiers(
    const Words &before, const Words &after, const WordSpan &span, int mostChanges)
{
    const int n = int(span.beforeEnd - span.begin);
    const int m = int(span.afterEnd - span.begin);
    const int most = std::min(n + m, mostChanges);
    QList<int> furthest(2 * most + 3, 0);
    QList<QList<int>> history;
    for (int d = 0; d <= most; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const int middle = most + 1;
            const bool down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
            int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
            while (x < n && x - k < m && before[span.begin + x].word == after[span.begin + x - k].word)
                ++x;
            furthest[middle + k] = x;
            if (x >= n && x - k >= m) {
                history.append(furthest.mid(middle - d, 2 * d + 1));
                return history;
            }
        }
        history.append(furthest.mid(most + 1 - d, 2 * d + 1));
    }
    return std::nullopt;
}

/// Walks the frontiers back from the end and marks what both texts keep.
void markKept(const QList<QList<int>> &history, const WordSpan &span, KeptWords &kept)
{
    int x = int(span.beforeEnd - span.begin);
    int y = int(span.afterEnd - span.begin);
    for (int d = int(history.size()) - 1; d >= 0; --d) {
        int fromX = 0;
        int fromY = 0;
        if (d > 0) {
            const auto &last = history[d - 1];
            const auto reach = [&](int k) { return last[k + d - 1]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && reach(k - 1) < reach(k + 1));
            const int fromK = down ? k + 1 : k - 1;
            fromX = reach(fromK);
            fromY = fromX - fromK;
        }
        while (x > fromX && y > fromY) {
            --x;
            --y;
            kept.before[span.begin + x] = true;
            kept.after[span.begin + y] = true;
        }
        x = fromX;
        y = fromY;
    }
}

void addPiece(QList<DiffPiece> &pieces, DiffKind kind, const QString &text)
{
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

}

QList<DiffPiece> diffWords(const QString &before, const QString &after, int mostChanges)
{
    const auto old = spacedWords(before);
    const auto fresh = spacedWords(after);
    const auto span = changedSpan(old, fresh);
    KeptWords kept{QList<bool>(old.size(), true), QList<bool>(fresh.size(), true)};
    std::fill(kept.before.begin() + span.begin, kept.before.begin() + span.beforeEnd, false);
    std::fill(kept.after.begin() + span.begin, kept.after.begin() + span.afterEnd, false);
    if (const auto history = frontiers(old, fresh, span, mostChanges))
        markKept(*history, span, kept);

    QList<DiffPiece> pieces;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < fresh.size()) {
        if (i < old.size() && !kept.before[i])
            addPiece(pieces, DiffKind::Removed, old[i++].text);
        else if (j < fresh.size() && !kept.after[j])
            addPiece(pieces, DiffKind::Added, fresh[j++].text);
        else {
            addPiece(pieces, DiffKind::Same, fresh[j].text);
            ++i;
            ++j;
        }
    }
    return pieces;
}

}
