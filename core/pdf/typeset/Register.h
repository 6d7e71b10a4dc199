// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/document/RegisterRow.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace chauban {

/// Registers in the columns of Decree 30/2020, annex IV, on A4 landscape: the header row on every page, page
/// numbers, year or period; a cancelled entry struck through with its reason under "Ghi chú". Errors: typeset.*.
Result<QByteArray> printRegister(
    const RegisterHeading &heading, const QList<OutgoingRegisterRow> &rows, const QDateTime &created = {});
Result<QByteArray> printRegister(
    const RegisterHeading &heading, const QList<IncomingRegisterRow> &rows, const QDateTime &created = {});
Result<QByteArray> printRegister(
    const RegisterHeading &heading, const QList<FollowUpRegisterRow> &rows, const QDateTime &created = {});

/// The same columns with their header row for a spreadsheet; a cancelled entry's note begins with "Đã hủy: ".
QByteArray registerCsv(const QList<OutgoingRegisterRow> &rows);
QByteArray registerCsv(const QList<IncomingRegisterRow> &rows);
QByteArray registerCsv(const QList<FollowUpRegisterRow> &rows);

}
