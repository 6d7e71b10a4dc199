// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

namespace chauban {

class Database;
struct Document;

/// What can be found of the documents: derived rows in the store's own file, written in the transaction that
/// changes the document.
///
/// A document's local key is made of its sort key, so that walking the full-text index by key goes newest first, in
/// whatever order documents were entered. Documents from Mật upwards are never entered; one
/// that becomes secret is taken out.
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
    /// Renews the text read from its files. Nothing happens when the document is not entered.
    Result<> putContent(const DocumentId &document, const QString &text);
    Result<> remove(const DocumentId &document);

private:
    struct Row;
    Result<Row> load(const DocumentId &document);
    Result<> insert(const Row &row);
    Result<> replace(const Row &before, const Row &after);
    Result<qint64> freeKey(const QByteArray &sortKey);

    Database &m_database;
};

}
