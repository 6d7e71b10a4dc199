// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <tuple>

namespace chauban {

class Database;
struct Document;

/// A document whose newest content was not read yet.
struct UnreadContent
{
    OrgId org;
    DocumentId document;
    Sha256 content; ///< the newest content's hash

    auto columns() { return std::tie(org, document, content); }
};

/// What can be found of the documents: derived rows in the store's own file, written in the transaction that
/// changes the document.
///
/// A document's local key is made of its sort key, so that walking the full-text index by key goes newest first, in
/// whatever order documents were entered. Documents from Mật upwards are never entered, nor are papers that were sent
/// back; one that becomes so is taken out.
class SearchIndex
{
public:
    /// `database` must have the tokenizer (registerTokenizer) and the migrations.
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// The place of a sort key (8 bytes of milliseconds, then what tells documents of one moment apart) in the index:
    /// 42 bits of time, 21 of the rest. Two documents that agree in all 63 stand in the order in which they came.
    static qint64 keyOf(const QByteArray &sortKey);

    /// Makes the full-text index of this program's form, from the rows, unless it is there. Once, by the writer,
    /// when the store is opened; in a transaction of its own.
    Result<> prepare();

    /// Enters or renews what the register knows of a document; its text stays.
    Result<> put(const OrgId &org, const Document &document);
    /// Renews the text read from its files; `content` is the hash of the content that was read, null when unknown.
    /// Nothing happens when the document is not entered.
    Result<> putContent(const DocumentId &document, const QString &text, const Sha256 &content = {});
    Result<> remove(const DocumentId &document);

    /// The newest document of which another content was read than its newest.
    Result<std::optional<UnreadContent>> nextUnread();
    /// How many are unread.
    Result<qint64> unreadCount();
    /// Takes everything out. In the caller's transaction, which enters all documents again.
    Result<> clear();

private:
    struct Row;
    Result<> makeIndex();
    Result<Row> load(const DocumentId &document);
    Result<> insert(const Row &row);
    Result<> replace(const Row &before, const Row &after);
    Result<qint64> freeKey(const QByteArray &sortKey);

    Database &m_database;
};

}
