// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/directory/Principal.h"
#include "core/document/Register.h"
#include "workflow/access/Access.h"

namespace chauban::rows {

/// A number of a register with what the register says of its paper; all but the first three blank without paper.
struct BookLine
{
    qint64 number = 0;
    NumberState state = NumberState::Used;
    QString reason;
    DocumentId document; ///< null: only the reason is known
    UnitId unit;
    std::optional<QDate> arrivalDate;
    std::optional<Instant> issuedAt;
    std::optional<Instant> closedAt;
    DocumentState documentState = DocumentState::Received;
    Metadata metadata; ///< only the members that a register prints

    auto columns()
    {
        auto &m = metadata;
        return std::tie(number,
            state,
            reason,
            document,
            unit,
            arrivalDate,
            issuedAt,
            closedAt,
            documentState,
            m.dueDate,
            m.type,
            m.notation,
            m.issuedDate,
            m.agency,
            m.subject,
            m.signerName,
            m.copies,
            m.toPlaces,
            m.note);
    }
};

struct BookTask
{
    DocumentId document;
    Principal principal;
    Relationship relationship = Relationship::Lead;
    WorkState state = WorkState::Open;
    Instant openedAt;
    std::optional<Instant> closedAt;
    PersonId doneBy;
    std::optional<Instant> due;

    auto columns()
    {
        return std::tie(document, principal, relationship, state, openedAt, closedAt, doneBy, due);
    }
};

struct BookRecipient
{
    DocumentId document;
    Recipient recipient;

    auto columns()
    {
        auto &r = recipient;
        return std::tie(document, r.name, r.code, r.state, r.changedAt, r.receiver);
    }
};

/// A paper that answers one of the register.
struct BookReply
{
    DocumentId document; ///< the one answered
    QString notation;

    auto columns() { return std::tie(document, notation); }
};

/// The register's lines with numbers after `after`, ascending, at most `limit`.
Result<QList<BookLine>> selectBookLines(
    Database &database, const RegisterId &registerId, qint64 after, int limit);
/// Tasks, recipients and numbered replies, in that order, of the papers with numbers after `after` up to `last`.
Result<QList<BookTask>> selectBookTasks(
    Database &database, const RegisterId &registerId, qint64 after, qint64 last);
Result<QList<BookRecipient>> selectBookRecipients(
    Database &database, const RegisterId &registerId, qint64 after, qint64 last);
Result<QList<BookReply>> selectBookReplies(
    Database &database, const RegisterId &registerId, qint64 after, qint64 last);

}
