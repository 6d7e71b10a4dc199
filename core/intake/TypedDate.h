// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace chauban {

/// Which year is meant when none is typed: the date of a paper lies behind us, a deadline before us.
enum class DateLean { Past, Future };

/// A date as clerks type it, day first:
///
///   21/9  21.9  21-9  21 9     day and month; the year is the nearest on the side of `lean` (today counts)
///   21/9/26  21/9/2026         with the year (two digits: 1970 to 2069)
///   219  2109  21926  210926  21092026   the same without separators; what is ambiguous takes two digits for the day
///   21                         day of this month, or of the nearest month on the side of `lean`
///   2026-09-21                 as spreadsheets write it
///
/// Nothing when it is no date.
std::optional<QDate> parseTypedDate(QStringView text, QDate today, DateLean lean = DateLean::Past);

/// "21/09/2026"; empty when there is none.
QString dateText(std::optional<QDate> date);

}
