// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/Signer.h"

#include "core/base/Fold.h"
#include "core/reading/AgencyName.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

bool isOnBehalf(const Row &row)
{
    static const QRegularExpression mark(u"^(TM|KT|TL|TUQ|TLQ|Q)\\s*\\.\\s*\\p{Lu}"_s);
    return mark.match(row.text()).hasMatch();
}

bool isTitle(const Row &row)
{
    return row.capitals() && row.words.size() <= 12 && (isOnBehalf(row) || namesAuthority(row.text()));
}

/// The lines of the page's right half, each cut off from what stands left of it.
QList<Row> rightSegments(const PageText &page, double top)
{
    QList<Row> right;
    const auto rows = rowsOf(page, [&](const Word &word) { return word.box.top() > top; });
    for (const Row &row : rows)
        for (const Row &segment : segmentsOf(row, 1.5))
            if (segment.box.center().x() > page.size.width() * 0.5)
                right << segment;
    return right;
}

bool hasRecipients(const PageText &page, double top)
{
    for (const Row &row : rowsOf(page, [&](const Word &word) { return word.box.top() > top; }))
        if (compactFolded(row.compact()).startsWith("noinhan"_L1))
            return true;
    return false;
}

/// Title lines from `first` on; a title may run over several lines.
QList<Row> titlesFrom(const QList<Row> &rows, qsizetype first)
{
    QList<Row> titles = {rows[first]};
    for (qsizetype i = first + 1; i < rows.size(); ++i) {
        const bool near = rows[i].box.top() - titles.last().box.bottom() < 1.2 * rows[i].height();
        if (!near || !rows[i].capitals())
            break;
        titles << rows[i];
    }
    return titles;
}

}

bool isPersonName(const Row &row)
{
    const QStringList words = row.text().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 7)
        return false;
    int mixed = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool letters = std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'.'; });
        // A rank's second word is small: "Thượng tướng Nguyễn Văn A".
        if (!letters || (!word.front().isUpper() && i != 1))
            return false;
        mixed += word.size() > 1 && word[1].isLower();
    }
    return mixed >= 2;
}

std::optional<SignerBlock> signatureOn(const PageText &page, double top)
{
    const QList<Row> rows = rightSegments(page, top);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!isTitle(rows[i]))
            continue;
        SignerBlock block;
        block.titles = titlesFrom(rows, i);
        const double end = block.titles.last().box.bottom();
        const double axis = around(block.titles).center().x();
        for (qsizetype j = i + block.titles.size(); j < rows.size(); ++j) {
            if (rows[j].box.top() > end + 170)
                break;
            if (isPersonName(rows[j]) && std::abs(rows[j].box.center().x() - axis) < 70) {
                block.name = {rows[j]};
                block.besideRecipients = hasRecipients(page, top);
                return block;
            }
        }
        i += block.titles.size() - 1;
    }
    return std::nullopt;
}

}
