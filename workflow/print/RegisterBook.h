// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/document/Register.h"
#include "core/document/RegisterRow.h"

namespace chauban {

class Database;
struct Directory;

/// A register is read by the clerks of its body alone: fails with "access.denied".
Result<> checkBookReader(
    const Directory &directory, const PersonId &reader, const Register &entry, QDate today);

/// The lines of a register between two dates (invalid: no bound), by number, filled into the prescribed columns:
/// numbers in use, imported and cancelled ones (the reason in the note). A number of which no paper is kept stands
/// with its neighbour below. "Passed on" is the lead's task, or the directive that is asked for; of an outgoing
/// paper the first sending.
Result<QList<IncomingRegisterRow>> incomingBook(
    Database &database, const Directory &directory, const Register &entry, QDate from = {}, QDate to = {});
Result<QList<OutgoingRegisterRow>> outgoingBook(
    Database &database, const Directory &directory, const Register &entry, QDate from = {}, QDate to = {});

/// A line as screens show it: the one of its kind is filled.
struct BookRow
{
    qint64 number = 0;
    DocumentId document; ///< null: only its reason is known
    bool cancelled = false;
    IncomingRegisterRow incoming;
    OutgoingRegisterRow outgoing;
};
/// The lines with numbers after `after`, ascending, at most `limit`.
Result<QList<BookRow>> bookRows(
    Database &database, const Directory &directory, const Register &entry, qint64 after, int limit);

/// Whose register it is, as printed on top.
RegisterHeading bookHeading(
    const Directory &directory, const Register &entry, QDate from = {}, QDate to = {});

/// The register as PDF or as a table for spreadsheets. PDF needs a QGuiApplication.
Result<QByteArray> printBook(
    Database &database, const Directory &directory, const Register &entry, QDate from = {}, QDate to = {});
Result<QByteArray> exportBook(
    Database &database, const Directory &directory, const Register &entry, QDate from = {}, QDate to = {});

}
