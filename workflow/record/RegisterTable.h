// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/record/RegisterCommands.h"

namespace chauban {

/// An old register read from a table, ready to be imported, with what could not be understood.
struct RegisterTable
{
    ImportRegister import;
    QList<LineFault> faults;
    QStringList ignoredColumns; ///< headings of which nothing is kept
};

/// Reads the ten columns of Decree 30/2020, annex IV, as `register export` writes them: a header row (any order,
/// accents and case as they come), then one line for each number. Dates are day/month/year or ISO. A note that
/// begins with "Đã hủy" cancels its number. Only `kind`, `year`, `body` and `series` of `frame` are used; the
/// directory gives the zone and the units' names. Errors: csv.*, register.no-number-column.
Result<RegisterTable> readRegisterTable(
    const QByteArray &csv, const ImportRegister &frame, const Directory &directory);

/// "Công văn: Về việc …": how type and subject stand in one column. No type when the subject already names it.
QString typeAndSubject(const Metadata &metadata);

}
