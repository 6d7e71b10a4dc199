// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/print/RegisterBook.h"

#include "core/document/DocumentType.h"
#include "core/pdf/typeset/Register.h"
#include "workflow/print/BookEntries.h"
#include "workflow/print/Papers.h"
#include "workflow/print/PrintedDate.h"
#include "workflow/record/RegisterTable.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

/// Every entry of the period as a row.
template<typename Row>
Result<QList<Row>> collect(Database &database, const Register &entry, QDate from, QDate to, auto rowOf)
{
    TRY_ASSIGN(const auto entries, bookEntries(database, entry, from, to));
    QList<Row> rows;
    for (const auto &each : entries)
        rows.append(rowOf(each));
    return rows;
}

/// The tasks by which an incoming paper was passed on: to those who lead the work, or else to whom it was submitted.
QList<rows::BookTask> passedOn(const BookEntry &entry)
{
    for (const auto relationship : {Relationship::Lead, Relationship::Director, Relationship::Approver}) {
        QList<rows::BookTask> found;
        for (const auto &task : entry.tasks)
            if (task.relationship == relationship && task.state != WorkState::Withdrawn)
                found.append(task);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

IncomingRegisterRow incomingRow(const Directory &directory, const BookEntry &entry)
{
    const auto &[line, tasks, recipients, replies] = entry;
    IncomingRegisterRow row;
    row.arrivalDate = printedDate(line.arrivalDate);
    row.arrivalNumber = formatNumber(line.number);
    row.author = line.metadata.agency;
    row.codeNumber = line.metadata.notation;
    row.date = printedDate(line.metadata.issuedDate);
    row.typeAndSubject = typeAndSubject(line.metadata);
    row.cancelled = line.state == NumberState::Cancelled;
    row.note = row.cancelled ? line.reason : line.metadata.note;
    QStringList receivers;
    QStringList signatures;
    std::optional<Instant> passed;
    for (const auto &task : passedOn(entry)) {
        receivers.append(paperName(directory, task.principal));
        if (const auto *person = directory.person(task.doneBy))
            signatures.append(person->name);
        passed = std::min(passed.value_or(task.openedAt), task.openedAt);
    }
    for (const auto &recipient : recipients) {
        receivers.append(recipient.name);
        signatures.append(recipient.receiver);
        if (recipient.state != RecipientState::NotSent)
            passed = std::min(passed.value_or(recipient.changedAt), recipient.changedAt);
    }
    row.receiver = joined(receivers);
    row.receivedBy = joined(signatures);
    if (passed)
        row.datePassedOn = printedDate(passed->dateIn(directory.zone()));
    return row;
}

OutgoingRegisterRow outgoingRow(const Directory &directory, const BookEntry &entry)
{
    const auto &[line, tasks, recipients, replies] = entry;
    OutgoingRegisterRow row;
    row.codeNumber = line.metadata.notation.isEmpty() ? formatNumber(line.number) : line.metadata.notation;
    row.date = printedDate(line.metadata.issuedDate);
    row.typeAndSubject = typeAndSubject(line.metadata);
    row.signer = line.metadata.signerName;
    row.cancelled = line.state == NumberState::Cancelled;
    row.note = row.cancelled ? line.reason : line.metadata.note;
    row.copies = line.metadata.copies > 0 ? QString::number(line.metadata.copies) : QString();
    if (const auto *unit = directory.unit(line.unit))
        row.copyKeptBy = unit->name;
    QStringList names;
    QStringList receivers;
    std::optional<Instant> sent;
    for (const auto &recipient : recipients) {
        names.append(recipient.name);
        receivers.append(recipient.receiver);
        if (recipient.state != RecipientState::NotSent)
            sent = std::min(sent.value_or(recipient.changedAt), recipient.changedAt);
    }
    row.recipients = names.isEmpty() ? line.metadata.toPlaces : joined(names);
    row.receivedBy = joined(receivers);
    if (sent)
        row.dateSent = printedDate(sent->dateIn(directory.zone()));
    return row;
}

}

Result<> checkBookReader(
    const Directory &directory, const PersonId &reader, const Register &entry, QDate today)
{
    if (principalsOf(directory, reader, today).contains(Principal::of(Role::Clerk, entry.body)))
        return {};
    return Error{ErrorKind::Denied, "access.denied", u"register.print"_s};
}

Result<QList<IncomingRegisterRow>> incomingBook(
    Database &database, const Directory &directory, const Register &entry, QDate from, QDate to)
{
    return collect<IncomingRegisterRow>(
        database, entry, from, to, [&](const BookEntry &each) { return incomingRow(directory, each); });
}

Result<QList<OutgoingRegisterRow>> outgoingBook(
    Database &database, const Directory &directory, const Register &entry, QDate from, QDate to)
{
    return collect<OutgoingRegisterRow>(
        database, entry, from, to, [&](const BookEntry &each) { return outgoingRow(directory, each); });
}

Result<QList<BookRow>> bookRows(
    Database &database, const Directory &directory, const Register &entry, qint64 after, int limit)
{
    TRY_ASSIGN(const auto entries, bookEntriesAfter(database, entry.id, after, limit));
    QList<BookRow> rows;
    for (const auto &each : entries) {
        BookRow row{each.line.number, each.line.document, each.line.state == NumberState::Cancelled, {}, {}};
        if (entry.kind == DocumentKind::Incoming)
            row.incoming = incomingRow(directory, each);
        else
            row.outgoing = outgoingRow(directory, each);
        rows.append(row);
    }
    return rows;
}

RegisterHeading bookHeading(const Directory &directory, const Register &entry, QDate from, QDate to)
{
    const auto *body = directory.body(entry.body);
    RegisterHeading heading;
    heading.parentAgency = body ? body->superior : QString();
    heading.agency = body ? body->name : directory.org.name;
    heading.year = entry.year;
    heading.from = from;
    heading.to = to;
    if (from.isValid() && !to.isValid())
        heading.to = QDate(entry.year, 12, 31);
    if (to.isValid() && !from.isValid())
        heading.from = QDate(entry.year, 1, 1);
    if (entry.series == copySeries())
        heading.series = u"Bản sao văn bản"_s;
    else if (!entry.series.isEmpty())
        heading.series = u"Văn bản mật"_s;
    return heading;
}

Result<QByteArray> printBook(
    Database &database, const Directory &directory, const Register &entry, QDate from, QDate to)
{
    const auto heading = bookHeading(directory, entry, from, to);
    if (entry.kind == DocumentKind::Incoming) {
        TRY_ASSIGN(const auto rows, incomingBook(database, directory, entry, from, to));
        return printRegister(heading, rows);
    }
    TRY_ASSIGN(const auto rows, outgoingBook(database, directory, entry, from, to));
    return printRegister(heading, rows);
}

Result<QByteArray> exportBook(
    Database &database, const Directory &directory, const Register &entry, QDate from, QDate to)
{
    if (entry.kind == DocumentKind::Incoming) {
        TRY_ASSIGN(const auto rows, incomingBook(database, directory, entry, from, to));
        return registerCsv(rows);
    }
    TRY_ASSIGN(const auto rows, outgoingBook(database, directory, entry, from, to));
    return registerCsv(rows);
}

}
