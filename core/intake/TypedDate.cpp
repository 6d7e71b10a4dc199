// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/TypedDate.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TypedParts
{
    int day = 0;
    int month = 0; ///< 0: not typed
    int year = -1; ///< as typed; -1: not typed
};

int fullYear(int typed)
{
    if (typed >= 100)
        return typed;
    return typed < 70 ? 2000 + typed : 1900 + typed;
}

bool isBehind(QDate date, QDate today, DateLean lean)
{
    return lean == DateLean::Past ? date <= today : date >= today;
}

/// The nearest date with that day (and month) on the side of the lean.
std::optional<QDate> nearest(const TypedParts &parts, QDate today, DateLean lean)
{
    const int step = lean == DateLean::Past ? -1 : 1;
    QDate month(today.year(), parts.month ? parts.month : today.month(), 1);
    for (int tries = 0; tries < 9; ++tries) { // 29 February comes again within eight years
        const QDate date(month.year(), month.month(), parts.day);
        if (date.isValid() && isBehind(date, today, lean))
            return date;
        month = parts.month ? month.addYears(step) : month.addMonths(step);
    }
    return std::nullopt;
}

std::optional<QDate> dateOf(const TypedParts &parts, QDate today, DateLean lean)
{
    if (parts.day < 1 || parts.day > 31 || parts.month < 0 || parts.month > 12)
        return std::nullopt;
    if (parts.year < 0)
        return nearest(parts, today, lean);
    const QDate date(fullYear(parts.year), parts.month, parts.day);
    if (!date.isValid() || date.year() < 1945 || date.year() > 2100)
        return std::nullopt;
    return date;
}

/// Digits without separators: the lengths of day, month and year to try, in this order.
std::optional<QDate> fromDigits(QStringView digits, QDate today, DateLean lean)
{
    struct Cut
    {
        int day, month, year;
    };
    static constexpr Cut cuts[] = {{1, 0, 0},
        {2, 0, 0},
        {2, 1, 0},
        {1, 2, 0},
        {2, 2, 0},
        {2, 1, 2},
        {1, 2, 2},
        {2, 2, 2},
        {2, 1, 4},
        {1, 2, 4},
        {2, 2, 4}};
    for (const auto &cut : cuts) {
        if (cut.day + cut.month + cut.year != digits.size())
            continue;
        TypedParts parts;
        parts.day = digits.first(cut.day).toInt();
        if (cut.month > 0)
            parts.month = digits.mid(cut.day, cut.month).toInt();
        if (cut.month > 0 && parts.month == 0)
            continue;
        if (cut.year > 0)
            parts.year = digits.last(cut.year).toInt();
        if (const auto date = dateOf(parts, today, lean))
            return date;
    }
    return std::nullopt;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

}

std::optional<QDate> parseTypedDate(QStringView text, QDate today, DateLean lean)
{
    QList<QStringView> runs;
    text = text.trimmed();
    for (qsizetype i = 0; i < text.size();) {
        if (!isAsciiDigit(text[i])) {
            if (!u"/.- "_s.contains(text[i]))
                return std::nullopt;
            ++i;
            continue;
        }
        const auto from = i;
        while (i < text.size() && isAsciiDigit(text[i]))
            ++i;
        runs.append(text.mid(from, i - from));
    }
    const bool tooLong = std::ranges::any_of(runs, [](QStringView run) { return run.size() > 8; });
    if (runs.isEmpty() || runs.size() > 3 || tooLong)
        return std::nullopt;
    if (runs.size() == 1)
        return fromDigits(runs[0], today, lean);
    if (runs.size() == 3 && runs[0].size() == 4)
        std::swap(runs[0], runs[2]);
    TypedParts parts{runs[0].toInt(), runs[1].toInt(), runs.size() == 3 ? runs[2].toInt() : -1};
    if (parts.month == 0 || runs[0].size() > 2 || runs[1].size() > 2)
        return std::nullopt;
    if (runs.size() == 3 && runs[2].size() != 2 && runs[2].size() != 4)
        return std::nullopt;
    return dateOf(parts, today, lean);
}

QString dateText(std::optional<QDate> date)
{
    return date && date->isValid() ? date->toString(u"dd/MM/yyyy"_s) : QString();
}

}
