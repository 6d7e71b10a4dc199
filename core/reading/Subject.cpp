// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/Subject.h"

#include "core/base/Fold.h"
#include "core/reading/AgencyName.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr qsizetype longestSubject = 12; // rows

/// Left and right edge of the body's full lines.
struct Column
{
    double left = 0;
    double right = 0;
};

Column textColumn(const QList<Row> &rows, double pageWidth)
{
    Column column = {pageWidth, 0};
    for (const Row &row : rows) {
        if (row.box.width() < pageWidth * 0.5)
            continue;
        column.left = std::min(column.left, row.box.left());
        column.right = std::max(column.right, row.box.right());
    }
    return column;
}

/// The first line of a body paragraph: indented by a centimetre and running to the right edge.
bool isIndentedParagraph(const Row &row, const Column &column)
{
    const double indent = row.box.left() - column.left;
    return row.box.right() > column.right - 6 && indent > 18 && indent < 65;
}

bool endsSubject(const Row &row, const QList<Row> &subject, const Column &column)
{
    const Row &before = subject.last();
    const double gap = row.box.top() - before.box.bottom();
    const double usual = subject.size() > 1 ? std::max(0.0, subject[1].box.top() - subject[0].box.bottom())
                                            : 0.35 * before.height();
    if (gap > usual + 0.55 * before.height())
        return true;
    if (subject.first().bold() != row.bold())
        return true;
    // One or two capital words may end a subject ("… phòng, chống dịch / COVID-19").
    if (row.capitals() && (namesAuthority(row.text()) || (!before.capitals() && row.words.size() > 3)))
        return true;
    return !subject.first().bold() && isIndentedParagraph(row, column)
        && !isIndentedParagraph(before, column);
}

/// Superscript marks of footnotes are no words of the subject.
Row withoutFootnoteMarks(Row row)
{
    row.words.removeIf([&](const Word &word) {
        const bool digits = std::ranges::all_of(word.text, [](QChar c) {
            return c.isDigit() || c == u'[' || c == u']' || c == u'*' || c == u'(' || c == u')';
        });
        return digits && word.box.height() < 0.75 * row.height() && word.box.bottom() < row.box.bottom() - 2;
    });
    return row;
}

}

bool opensBody(const Row &row)
{
    static const QRegularExpression opening(
        u"^(kinh gui|can cu |dieu 1[. ]|dieu 1$|chuong i\\b|phan (i|thu "
        u"nhat)\\b|i\\.|i-|1\\. |theo de nghi|ngay \\d|hom nay,|.*(?<!^cong) dien:?$|"
        "\\((ban hanh )?kem theo|can cu:|xet )"_s);
    return opening.match(folded(row.text())).hasMatch();
}

QList<Row> subjectBelowType(const QList<Row> &rows, double pageWidth)
{
    const Column column = textColumn(rows, pageWidth);
    QList<Row> subject;
    for (const Row &row : rows) {
        if (row.isRule()) {
            if (subject.isEmpty())
                continue;
            break;
        }
        if (opensBody(row) || subject.size() == longestSubject)
            break;
        const bool isAuthority = subject.isEmpty() && row.capitals() && namesAuthority(row.text());
        if (isAuthority || (!subject.isEmpty() && endsSubject(row, subject, column)))
            break;
        subject << withoutFootnoteMarks(row);
    }
    return subject;
}

LetterSubject subjectOfLetter(const QList<Row> &leftRows, double bodyTop)
{
    static const QRegularExpression mark(u"^(v\\s*/\\s*v|ve viec)\\s*[:.]?\\s*"_s);
    QList<Row> subject;
    for (const Row &row : leftRows) {
        if (subject.isEmpty()) {
            if (mark.match(folded(row.text())).hasMatch())
                subject << row;
            continue;
        }
        const double gap = row.box.top() - subject.last().box.bottom();
        const double usual = subject.size() > 1
            ? std::max(0.0, subject[1].box.top() - subject[0].box.bottom())
            : 0.35 * row.height();
        if (row.box.center().y() > bodyTop || row.isRule() || row.capitals() || opensBody(row)
            || gap > usual + 0.6 * row.height())
            break;
        subject << row;
    }
    if (subject.isEmpty())
        return {};
    const QString text = joinedText(subject);
    const auto match = mark.match(folded(text));
    return {text.mid(match.capturedEnd()).trimmed(), around(subject)};
}

}
