// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/Rows.h"

#include "core/base/Fold.h"

#include <algorithm>

namespace chauban {

namespace {

constexpr double gapThatParts = 0.09; // of the row's height: a blank is 0.25 em, kerning stays below 0.05

double overlap(const QRectF &a, const QRectF &b)
{
    const double shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return shared / std::max(0.1, std::min(a.height(), b.height()));
}

/// "T H Ô N G   B Á O" → "THÔNG BÁO": when nearly all words of a row are single letters, those closer than the widest
/// gaps belong together.
void closeLetterspacing(Row &row)
{
    const auto letters
        = std::ranges::count_if(row.words, [](const Word &word) { return word.text.size() == 1; });
    if (row.words.size() < 4 || letters * 10 < row.words.size() * 8)
        return;
    QList<double> gaps;
    for (qsizetype i = 1; i < row.words.size(); ++i)
        gaps << row.words[i].box.left() - row.words[i - 1].box.right();
    QList<double> sorted = gaps;
    std::ranges::sort(sorted);
    const double limit = std::max(sorted[sorted.size() / 2] * 1.6, 1.0);
    QList<Word> words = {row.words.first()};
    for (qsizetype i = 1; i < row.words.size(); ++i) {
        if (gaps[i - 1] > limit) {
            words << row.words[i];
        } else {
            words.last().text += row.words[i].text;
            words.last().box |= row.words[i].box;
        }
    }
    row.words = words;
}

}

void Row::add(const Word &word)
{
    words.append(word);
    box = words.size() == 1 ? word.box : box | word.box;
}

QString Row::text() const
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && words[i].box.left() - words[i - 1].box.right() > gapThatParts * words[i].box.height())
            text += u' ';
        text += words[i].text;
    }
    return text.simplified();
}

QString Row::compact() const
{
    QString text;
    for (const Word &word : words)
        text += word.text;
    return text.remove(u' ');
}

bool Row::bold() const
{
    qsizetype bold = 0;
    qsizetype all = 0;
    for (const Word &word : words) {
        all += word.text.size();
        bold += word.bold ? word.text.size() : 0;
    }
    return bold * 2 > all;
}

bool Row::capitals() const
{
    int upper = 0;
    int lower = 0;
    for (const Word &word : words) {
        for (const QChar character : word.text) {
            upper += character.isUpper();
            lower += character.isLower();
        }
    }
    return upper > 1 && upper >= 9 * lower;
}

bool Row::isRule() const
{
    return std::ranges::all_of(words, [](const Word &word) {
        return std::ranges::all_of(
            word.text, [](QChar character) { return !character.isLetterOrNumber() && character != u'('; });
    });
}

QList<Row> rowsOf(const PageText &page, const std::function<bool(const Word &)> &wanted)
{
    QList<Word> words;
    std::ranges::copy_if(page.words, std::back_inserter(words), wanted);
    std::ranges::stable_sort(words, {}, [](const Word &word) {
        return word.inWidget ? 1e6 + word.box.top() : word.box.center().y();
    });
    QList<Row> rows;
    QList<QRectF> bands; // the height of each row's first word, which later words cannot stretch
    for (const Word &word : words) {
        const double need = word.inWidget ? 0.25 : 0.5;
        qsizetype best = -1;
        double most = need;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (const double shared = overlap(bands[i], word.box); shared > most) {
                most = shared;
                best = i;
            }
        }
        if (best < 0) {
            best = rows.size();
            rows.append(Row());
            bands.append(word.box);
        }
        rows[best].add(word);
    }
    for (Row &row : rows) {
        std::ranges::stable_sort(row.words, {}, [](const Word &word) { return word.box.left(); });
        closeLetterspacing(row);
    }
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return row.box.center().y(); });
    return rows;
}

QList<Row> rowsOf(const PageText &page)
{
    return rowsOf(page, [](const Word &) { return true; });
}

QList<Row> segmentsOf(const Row &row, double widths)
{
    QList<Row> segments;
    for (const Word &word : row.words) {
        if (segments.isEmpty()
            || word.box.left() - segments.last().words.last().box.right() > widths * word.box.height())
            segments.append(Row());
        segments.last().add(word);
    }
    return segments;
}

QString joinedText(const QList<Row> &rows, const QString &separator)
{
    QStringList parts;
    for (const Row &row : rows)
        parts << row.text();
    return parts.join(separator);
}

QRectF around(const QList<Row> &rows)
{
    QRectF box;
    for (const Row &row : rows)
        box = box.isNull() ? row.box : box | row.box;
    return box;
}

QString compactFolded(const QString &text)
{
    return folded(text).remove(u' ');
}

}
