// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/SearchText.h"

#include "core/blob/BlobStore.h"
#include "core/database/Database.h"
#include "core/document/rows/DocumentRows.h"
#include "core/search/SearchIndex.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Result<TextProgress> SearchText::refresh(const TextBudget &budget)
{
    using Stopwatch = std::chrono::steady_clock;
    const auto start = Stopwatch::now();
    SearchIndex index(m_writer);
    TextProgress progress;
    while (progress.read < budget.documents && Stopwatch::now() - start < budget.time) {
        TRY_ASSIGN(const auto unread, index.nextUnread());
        if (!unread)
            return progress;
        const auto text = textOf(*unread);
        if (!text.ok()) {
            progress.obstacle = text.error();
            break;
        }
        TRY(enter(*unread, text.value()));
        ++progress.read;
    }
    TRY_ASSIGN(progress.waiting, index.unreadCount());
    return progress;
}

Result<> SearchText::enter(const UnreadContent &unread, const QString &text)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(m_writer));
    TRY(SearchIndex(m_writer).putContent(unread.document, text, unread.content));
    return transaction.commit();
}

Result<QString> SearchText::textOf(const UnreadContent &unread)
{
    TRY_ASSIGN(const auto document, rows::selectDocument(m_writer, unread.org, unread.document));
    QString text;
    if (!document || document->metadata.secrecy != Secrecy::None)
        return text;
    TRY_ASSIGN(const auto files, rows::selectFiles(m_writer, document->id, document->version));
    for (const auto &file : files) {
        const bool isPaper = file.role == FileRole::Main || file.role == FileRole::Annex;
        if (!isPaper || file.mediaType != "application/pdf"_L1)
            continue;
        TRY_ASSIGN(const auto words, textOf(file.blob));
        text += words + u'\n';
    }
    return text;
}

Result<QString> SearchText::textOf(const Sha256 &blob)
{
    const auto stored = m_blobs.get(blob);
    auto text = stored.ok() ? m_reader(stored->bytes()) : Result<QString>(stored.error());
    if (!text.ok() && text.error().kind != ErrorKind::Unavailable)
        return QString();
    return text;
}

}
