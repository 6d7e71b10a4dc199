// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/print/rows/RegisterBookRows.h"

namespace chauban {

/// One number of a register with everything that its columns are made of.
struct BookEntry
{
    rows::BookLine line;
    QList<rows::BookTask> tasks;
    QList<Recipient> recipients;
    QList<rows::BookReply> replies; ///< papers with a number of their own that answer it
};

/// The register's numbers after `after`, ascending, at most `limit`.
Result<QList<BookEntry>> bookEntriesAfter(
    Database &database, const RegisterId &entry, qint64 after, int limit);
/// The register's numbers, ascending, whose date lies in the period (invalid: no bound); one of which no paper is
/// kept stands with its neighbour below.
Result<QList<BookEntry>> bookEntries(Database &database, const Register &entry, QDate from, QDate to);

}
