// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/Rows.h"

#include <QDate>

#include <optional>

namespace chauban {

/// The line "Số: 05/QĐ-UBND", in any of its forms.
struct NumberLine
{
    QString number; ///< digits and notation without blanks; empty while the digits are missing
    QString notation; ///< "QĐ-UBND"; with a year in between "NĐ-CP"; for Party papers "CV/ĐU"
};

std::optional<NumberLine> numberIn(const Row &row);

/// The line "Hà Nội, ngày 05 tháng 02 năm 2025".
struct DateLine
{
    QString place;
    QDate date; ///< invalid while day or month are missing
    QRectF box;
};

/// Found in the rows of the right column; the line may be broken in two.
std::optional<DateLine> dateIn(const QList<Row> &rows);

}
