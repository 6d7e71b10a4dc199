// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/print/rows/RegisterBookRows.h"

namespace chauban::rows {

namespace {

constexpr auto SelectLines = R"(
    SELECT number.number, number.state, number.reason, document.id, document.unit_id, document.arrival_date,
        document.issued_at, document.closed_at, ifnull(document.state, 'received'), document.due_date,
        ifnull(document.type, ''), ifnull(document.notation, ''), document.issued_date,
        ifnull(document.agency, ''), ifnull(document.subject, ''), ifnull(document.signer_name, ''),
        ifnull(document.copies, 0), ifnull(document.to_places, ''), ifnull(document.note, '')
    FROM number LEFT JOIN document ON document.id = number.document_id
    WHERE number.register_id = ?1 AND number.number > ?2 ORDER BY number.number LIMIT ?3)";
constexpr auto SelectTasks = R"(
    SELECT task.document_id, task.principal, task.role, task.state, task.opened_at, task.closed_at, task.done_by,
        task.due_at
    FROM number JOIN task ON task.document_id = number.document_id
    WHERE number.register_id = ?1 AND number.number > ?2 AND number.number <= ?3 ORDER BY task.opened_at, task.id)";
constexpr auto SelectRecipients = R"(
    SELECT recipient.document_id, recipient.name, recipient.code, recipient.state, recipient.changed_at,
        recipient.receiver
    FROM number JOIN recipient ON recipient.document_id = number.document_id
    WHERE number.register_id = ?1 AND number.number > ?2 AND number.number <= ?3
    ORDER BY number.number, recipient.position)";
constexpr auto SelectReplies = R"(
    SELECT relation.other_id, reply.notation
    FROM number JOIN relation ON relation.other_id = number.document_id AND relation.kind = 'reply-to'
        JOIN document AS reply ON reply.id = relation.document_id
    WHERE number.register_id = ?1 AND number.number > ?2 AND number.number <= ?3 AND reply.number IS NOT NULL
        AND reply.state <> 'cancelled'
    ORDER BY number.number, reply.number)";

}

Result<QList<BookLine>> selectBookLines(
    Database &database, const RegisterId &registerId, qint64 after, int limit)
{
    return database.all<BookLine>(SelectLines, registerId, after, limit);
}

Result<QList<BookTask>> selectBookTasks(
    Database &database, const RegisterId &registerId, qint64 after, qint64 last)
{
    return database.all<BookTask>(SelectTasks, registerId, after, last);
}

Result<QList<BookRecipient>> selectBookRecipients(
    Database &database, const RegisterId &registerId, qint64 after, qint64 last)
{
    return database.all<BookRecipient>(SelectRecipients, registerId, after, last);
}

Result<QList<BookReply>> selectBookReplies(
    Database &database, const RegisterId &registerId, qint64 after, qint64 last)
{
    return database.all<BookReply>(SelectReplies, registerId, after, last);
}

}
