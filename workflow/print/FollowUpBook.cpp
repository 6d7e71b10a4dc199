// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/print/FollowUpBook.h"

#include "core/document/DocumentType.h"
#include "core/pdf/typeset/Register.h"
#include "workflow/print/BookEntries.h"
#include "workflow/print/Papers.h"
#include "workflow/print/RegisterBook.h"
#include "workflow/record/RegisterTable.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOf(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QStringList namesOf(const Directory &directory, const BookEntry &entry, Relationship relationship)
{
    QStringList names;
    for (const auto &task : entry.tasks)
        if (task.relationship == relationship && task.state != WorkState::Withdrawn)
            names.append(paperName(directory, task.principal));
    names.removeDuplicates();
    return names;
}

/// "Công văn: Kiến nghị; số 12/SNV-VP ngày 02/03/2026 của Sở Nội vụ"
QString documentText(const Metadata &metadata)
{
    QString source;
    if (!metadata.notation.isEmpty())
        source += u"số "_s + metadata.notation;
    if (metadata.issuedDate)
        source += u" ngày "_s + dayOf(*metadata.issuedDate);
    if (!metadata.agency.isEmpty())
        source += u" của "_s + metadata.agency;
    QStringList parts{typeAndSubject(metadata), source.trimmed()};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

/// To whom the work was given: leads first; before a directive the one who is asked for it, and of an old book those
/// that it names.
QString receiverText(const Directory &directory, const BookEntry &entry)
{
    const auto leads = namesOf(directory, entry, Relationship::Lead);
    const auto contributors = namesOf(directory, entry, Relationship::Contributor);
    if (!leads.isEmpty())
        return leads.join(u"; "_s)
            + (contributors.isEmpty() ? QString() : u"\nPhối hợp: "_s + contributors.join(u"; "_s));
    for (const auto relationship : {Relationship::Director, Relationship::Approver})
        if (const auto names = namesOf(directory, entry, relationship); !names.isEmpty())
            return names.join(u"; "_s);
    QStringList named;
    for (const auto &recipient : entry.recipients)
        named.append(recipient.name);
    return named.join(u"; "_s);
}

/// The latest moment set for those who lead the work, else the day that the paper itself asks for.
std::optional<QDate> deadlineOf(const Directory &directory, const BookEntry &entry)
{
    std::optional<Instant> due;
    for (const auto &task : entry.tasks)
        if (task.relationship == Relationship::Lead && task.state != WorkState::Withdrawn && task.due)
            due = std::max(due.value_or(*task.due), *task.due);
    if (due)
        return due->dateIn(directory.zone());
    return entry.line.metadata.dueDate;
}

QString progressText(
    const BookEntry &entry, std::optional<QDate> deadline, QDate today, const QTimeZone &zone)
{
    const auto &line = entry.line;
    if (line.closedAt && line.documentState == DocumentState::Done) {
        const auto closed = line.closedAt->dateIn(zone);
        const bool late = deadline && closed > *deadline;
        return u"Đã giải quyết ngày "_s + dayOf(closed) + (late ? u" (quá hạn)"_s : QString());
    }
    QString text;
    if (line.documentState == DocumentState::Received || line.documentState == DocumentState::Registered)
        text = u"Chờ ý kiến chỉ đạo"_s;
    else if (line.documentState == DocumentState::InProgress)
        text = u"Đang giải quyết"_s;
    if (!text.isEmpty() && deadline && *deadline < today)
        text += u", quá hạn %1 ngày"_s.arg(deadline->daysTo(today));
    return text;
}

FollowUpRegisterRow rowOf(const Directory &directory, const BookEntry &entry, QDate today)
{
    const auto &line = entry.line;
    FollowUpRegisterRow row;
    row.arrivalNumber = formatNumber(line.number);
    row.document = documentText(line.metadata);
    if (line.state == NumberState::Cancelled) {
        row.note = line.reason.startsWith(u"Đã hủy"_s) ? line.reason : u"Đã hủy: "_s + line.reason;
        return row;
    }
    row.receiver = receiverText(directory, entry);
    const auto deadline = deadlineOf(directory, entry);
    row.deadline = deadline ? dayOf(*deadline) : QString();
    if (line.state == NumberState::Used)
        row.progress = progressText(entry, deadline, today, directory.zone());
    QStringList replies;
    for (const auto &reply : entry.replies)
        replies.append(reply.notation);
    row.replyCodeNumber = replies.join(u"; "_s);
    row.note = line.metadata.note;
    return row;
}

}

Result<QList<FollowUpRegisterRow>> followUpBook(
    Database &database, const Directory &directory, const Register &entry, const FollowUpPeriod &period)
{
    if (entry.kind != DocumentKind::Incoming)
        return Error{ErrorKind::Invalid, "document.wrong-kind", toWord(entry.kind)};
    TRY_ASSIGN(const auto entries, bookEntries(database, entry, period.from, period.to));
    QList<FollowUpRegisterRow> rows;
    for (const auto &each : entries)
        rows.append(rowOf(directory, each, period.now.dateIn(directory.zone())));
    return rows;
}

Result<QByteArray> printFollowUp(
    Database &database, const Directory &directory, const Register &entry, const FollowUpPeriod &period)
{
    TRY_ASSIGN(const auto rows, followUpBook(database, directory, entry, period));
    return printRegister(bookHeading(directory, entry, period.from, period.to), rows);
}

Result<QByteArray> exportFollowUp(
    Database &database, const Directory &directory, const Register &entry, const FollowUpPeriod &period)
{
    TRY_ASSIGN(const auto rows, followUpBook(database, directory, entry, period));
    return registerCsv(rows);
}

}
