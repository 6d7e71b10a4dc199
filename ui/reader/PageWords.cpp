// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageWords.h"

#include "core/base/Fold.h"
#include "core/reading/Signer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

bool beginsLine(const QRectF &last, const QRectF &next)
{
    const double overlap = std::min(last.bottom(), next.bottom()) - std::max(last.top(), next.top());
    return overlap < 0.4 * std::min(last.height(), next.height()) || next.left() < last.left();
}

/// A word that a change of font has cut in two.
bool continues(const QRectF &last, const QRectF &next)
{
    return std::abs(next.left() - last.right()) < 0.06 * next.height();
}

int wordOver(const QList<int> &starts, qsizetype position)
{
    return int(std::upper_bound(starts.begin(), starts.end(), position) - starts.begin()) - 1;
}

void findSignature(PageWords &words, const PageText &page)
{
    const auto block = signatureOn(page, 0);
    if (!block || block->titles.isEmpty() || block->name.isEmpty())
        return;
    const QRectF titles = around(block->titles), name = around(block->name);
    if (name.top() - titles.bottom() < 12) // points: no room for anything
        return;
    const double half = std::max({titles.width(), name.width(), 120.0}) / 2;
    const QRectF room(
        name.center().x() - half, titles.bottom() + 2, 2 * half, name.top() - titles.bottom() - 4);
    words.signatureRoom = room & QRectF(QPointF(), page.size);
    words.besideRecipients = block->besideRecipients;
}

}

PageWords pageWords(const PageText &page)
{
    PageWords words;
    int line = 0;
    for (const Word &word : page.words) {
        if (word.text.trimmed().isEmpty())
            continue;
        if (!words.boxes.isEmpty()) {
            const bool newLine = beginsLine(words.boxes.last(), word.box);
            line += newLine ? 1 : 0;
            if (newLine || !continues(words.boxes.last(), word.box)) {
                words.text += newLine ? u'\n' : u' ';
                words.exact += u' ';
                words.plain += u' ';
            }
        }
        words.textStarts << int(words.text.size());
        words.exactStarts << int(words.exact.size());
        words.plainStarts << int(words.plain.size());
        words.text += word.text;
        words.exact += normalized(word.text);
        words.plain += folded(word.text);
        words.boxes << word.box;
        words.lines << line;
    }
    findSignature(words, page);
    return words;
}

QString PageWords::word(int index) const
{
    return copy({index, index}).trimmed();
}

QString PageWords::lineOf(int index) const
{
    // Wider than any room between words: another column, as in the header of a letter.
    const auto isParted = [this](int left) {
        return boxes[left + 1].left() - boxes[left].right() > 1.6 * boxes[left].height();
    };
    int first = index, last = index;
    while (first > 0 && lines[first - 1] == lines[index] && !isParted(first - 1))
        --first;
    while (last + 1 < count() && lines[last + 1] == lines[index] && !isParted(last))
        ++last;
    return copy({first, last});
}

QString PageWords::copy(WordRange range) const
{
    if (range.isEmpty())
        return {};
    const int begin = textStarts[range.first];
    const auto end = range.last + 1 < count() ? textStarts[range.last + 1] : int(text.size());
    return text.mid(begin, end - begin).trimmed();
}

QList<QRectF> PageWords::outlines(WordRange range) const
{
    QList<QRectF> rects;
    for (int i = range.first; i <= range.last; ++i) {
        if (i > range.first && lines[i] == lines[i - 1])
            rects.last() |= boxes[i];
        else
            rects << boxes[i];
    }
    return rects;
}

int PageWords::wordAt(QPointF point) const
{
    for (int i = 0; i < count(); ++i)
        if (boxes[i].contains(point))
            return i;
    return -1;
}

int PageWords::wordNear(QPointF point) const
{
    int best = -1;
    double least = 0;
    for (int i = 0; i < count(); ++i) {
        const QRectF &box = boxes[i];
        const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
        const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
        const double distance = dx + 8 * dy; // the line under the mouse before the next one
        if (best < 0 || distance < least) {
            best = i;
            least = distance;
        }
    }
    return best;
}

bool PageWords::touches(const QRectF &rect) const
{
    // Boxes reach from ascent to descent: their outer fifths are rarely ink.
    return std::ranges::any_of(boxes, [&](const QRectF &box) {
        return box.adjusted(1, 0.2 * box.height(), -1, -0.2 * box.height()).intersects(rect);
    });
}

WordSearch WordSearch::of(const QString &query)
{
    const auto words = query.simplified();
    const auto exact = normalized(words), plain = folded(words);
    return exact == plain ? WordSearch{plain, false} : WordSearch{exact, true};
}

QList<WordRange> found(const PageWords &page, const WordSearch &search)
{
    QList<WordRange> ranges;
    if (search.isEmpty())
        return ranges;
    const auto &text = search.exact ? page.exact : page.plain;
    const auto &starts = search.exact ? page.exactStarts : page.plainStarts;
    for (auto at = text.indexOf(search.text); at >= 0;
         at = text.indexOf(search.text, at + search.text.size()))
        ranges.append({wordOver(starts, at), wordOver(starts, at + search.text.size() - 1)});
    return ranges;
}

}
