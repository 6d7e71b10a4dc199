// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/NumberLine.h"

#include "core/base/Fold.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

/// Dashes of all lengths become "-"; dots and lines that held a place open vanish.
QString tidied(QString notation)
{
    static const QRegularExpression dashes(u"[\u2010-\u2015\u2212]"_s);
    static const QRegularExpression placeholders(u"(\\.{2,}|\u2026|_{2,})"_s);
    notation.replace(dashes, u"-"_s).remove(placeholders);
    while (notation.endsWith(u'.') || notation.endsWith(u',') || notation.endsWith(u'-'))
        notation.chop(1);
    while (notation.startsWith(u'.') || notation.startsWith(u':'))
        notation.remove(0, 1);
    return notation;
}

/// Where the date pattern is looked for: the text, and the row of every character.
struct Joined
{
    QString text;
    QList<qsizetype> rowOf;
};

Joined joined(const QList<Row> &rows)
{
    Joined all;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isRule())
            continue;
        const QString text = rows[i].text() + u'\n';
        all.text += text;
        all.rowOf += QList<qsizetype>(text.size(), i);
    }
    return all;
}

int numberFrom(QString digits)
{
    static const QRegularExpression noDigit(u"\\D"_s);
    return digits.remove(noDigit).toInt();
}

/// The words before "ngày": on its own row, or on the row above when the date begins a row.
QString placeBefore(const QString &text, qsizetype end)
{
    QString place = text.first(end).trimmed();
    place = place.mid(place.lastIndexOf(u'\n') + 1).trimmed();
    while (place.endsWith(u',') || place.endsWith(u'.') || place.endsWith(u';'))
        place.chop(1);
    const bool isMotto = compactFolded(place).contains("hanhphuc"_L1);
    return isMotto ? QString() : place.trimmed();
}

}

std::optional<NumberLine> numberIn(const Row &row)
{
    const QString text = row.compact();
    const QString plain = folded(text);
    if (plain.size() != text.size())
        return std::nullopt;
    static const QRegularExpression line(
        u"^(luat|boluat|nghiquyet|phaplenh|nghidinh|thongtu|quyetdinh|lenh|chithi|thongbao|congdien|)so[:.;]?(?=.*[/-])"_s);
    const auto match = line.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    NumberLine found;
    // "Sở" folds to the same letters as "Số", but its vowel has a horn.
    const auto vowel = text.mid(match.capturedEnd(1) + 1, 1).normalized(QString::NormalizationForm_D);
    if (vowel.contains(u'\u031b'))
        return std::nullopt;
    const QString rest = tidied(text.mid(match.capturedEnd()));
    // Number, then perhaps a year, then the notation, or QH and the term's number for the National Assembly.
    static const QRegularExpression parts(
        u"^(\\d+(?:\\.\\d+)*[a-zA-ZđĐ]{0,3})?[/-]?(?:((?:19|20)\\d\\d)[/-])?(\\p{L}[\\p{L}\\d.,&()/-]*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto split = parts.match(rest);
    if (!split.hasMatch())
        return std::nullopt;
    found.notation = split.captured(3);
    if (split.capturedLength(1) > 0)
        found.number = rest;
    else if (!rest.startsWith(u'/') && !rest.startsWith(u'-'))
        return std::nullopt;
    return found;
}

std::optional<DateLine> dateIn(const QList<Row> &rows)
{
    const Joined all = joined(rows);
    const QString plain = folded(all.text);
    if (plain.size() != all.text.size())
        return std::nullopt;
    static const QRegularExpression date(
        u"ngay([\\s\\d.\u2026_]*)thang([\\s\\d.\u2026_]*)nam\\s*(\\d\\s*\\d\\s*\\d\\s*\\d)"_s);
    static const QRegularExpression shortDate(
        u"ngay\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})"_s);
    auto match = date.match(plain);
    if (!match.hasMatch())
        match = shortDate.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    DateLine found;
    found.date
        = QDate(numberFrom(match.captured(3)), numberFrom(match.captured(2)), numberFrom(match.captured(1)));
    found.place = placeBefore(all.text, match.capturedStart());
    const auto first = all.rowOf[match.capturedStart()];
    const auto last = all.rowOf[match.capturedEnd() - 1];
    found.box = around(rows.sliced(first, last - first + 1));
    return found;
}

}
