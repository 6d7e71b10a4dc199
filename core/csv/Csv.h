// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace chauban {

/// Tables as text for spreadsheets: UTF-8 with byte order mark, RFC 4180 (commas, CRLF, doubled quotes).
/// A cell that a spreadsheet would run as a formula (= + - @, tab or carriage return first) gets an apostrophe
/// in front; reading takes it away again, so that a table survives the round trip.
QByteArray writeCsv(const QList<QStringList> &rows);

/// Reads UTF-8 with or without mark, rows ending in CRLF or LF, cells divided by comma or semicolon (whichever
/// the first row uses). Errors: csv.not-utf8, csv.open-quote, csv.stray-quote (detail: line number).
Result<QList<QStringList>> readCsv(const QByteArray &bytes);

}
