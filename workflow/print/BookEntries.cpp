// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/print/BookEntries.h"

namespace chauban {

namespace {

constexpr int PageSize = 500;

std::optional<QDate> dateOf(const Register &entry, const rows::BookLine &line)
{
    return entry.kind == DocumentKind::Incoming ? line.arrivalDate : line.metadata.issuedDate;
}

}

Result<QList<BookEntry>> bookEntriesAfter(
    Database &database, const RegisterId &entry, qint64 after, int limit)
{
    TRY_ASSIGN(const auto lines, rows::selectBookLines(database, entry, after, limit));
    if (lines.isEmpty())
        return QList<BookEntry>{};
    const auto last = lines.last().number;
    TRY_ASSIGN(const auto tasks, rows::selectBookTasks(database, entry, after, last));
    TRY_ASSIGN(const auto recipients, rows::selectBookRecipients(database, entry, after, last));
    TRY_ASSIGN(const auto replies, rows::selectBookReplies(database, entry, after, last));
    QList<BookEntry> page;
    QHash<DocumentId, qsizetype> places;
    for (const auto &line : lines) {
        if (!line.document.isNull())
            places.insert(line.document, page.size());
        page.append({line, {}, {}, {}});
    }
    for (const auto &task : tasks)
        page[places.value(task.document)].tasks.append(task);
    for (const auto &recipient : recipients)
        page[places.value(recipient.document)].recipients.append(recipient.recipient);
    for (const auto &reply : replies)
        page[places.value(reply.document)].replies.append(reply);
    return page;
}

Result<QList<BookEntry>> bookEntries(Database &database, const Register &entry, QDate from, QDate to)
{
    QList<BookEntry> result;
    qint64 after = 0;
    std::optional<QDate> date;
    for (;;) {
        TRY_ASSIGN(auto page, bookEntriesAfter(database, entry.id, after, PageSize));
        const bool isLast = page.size() < PageSize;
        if (!page.isEmpty())
            after = page.last().line.number;
        for (auto &each : page) {
            if (const auto own = dateOf(entry, each.line))
                date = own;
            const bool isIn
                = (!from.isValid() || (date && *date >= from)) && (!to.isValid() || !date || *date <= to);
            if (isIn)
                result.append(std::move(each));
        }
        if (isLast)
            return result;
    }
}

}
