// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/SearchIndex.h"

#include "core/database/Database.h"
#include "core/document/Document.h"
#include "core/document/DocumentType.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Raised when the tokenizer or the columns change.
constexpr qint64 Form = 1;

constexpr auto SelectForm = "SELECT form FROM search_form";
constexpr auto StoreForm
    = "INSERT INTO search_form(only, form) VALUES (1, ?1) ON CONFLICT DO UPDATE SET form = excluded.form";
constexpr auto DropIndex = "DROP TABLE IF EXISTS search_index";
constexpr auto CreateIndex = R"(
    CREATE VIRTUAL TABLE search_index USING fts5(notation, subject, names, content,
        content = 'search_document', content_rowid = 'key', tokenize = 'vi', prefix = '2 3'))";
constexpr auto FillIndex = "INSERT INTO search_index(search_index) VALUES ('rebuild')";

constexpr auto SelectRow = R"(
    SELECT key, org_id, document_id, sort_key, notation, subject, names, content, content_hash, text_hash
    FROM search_document WHERE document_id = ?1)";
constexpr auto InsertRow = R"(
    INSERT INTO search_document(key, org_id, document_id, sort_key, notation, subject, names, content, content_hash,
        text_hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))";
constexpr auto UpdateRow
    = "UPDATE search_document SET notation = ?2, subject = ?3, names = ?4, content = ?5 WHERE key = ?1";
constexpr auto UpdateHashes = "UPDATE search_document SET content_hash = ?2, text_hash = ?3 WHERE key = ?1";
constexpr auto DeleteRow = "DELETE FROM search_document WHERE key = ?1";
constexpr auto IndexRow
    = "INSERT INTO search_index(rowid, notation, subject, names, content) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto UnindexRow = R"(
    INSERT INTO search_index(search_index, rowid, notation, subject, names, content)
    VALUES ('delete', ?1, ?2, ?3, ?4, ?5))";
constexpr auto DeleteAll = "DELETE FROM search_document";
// The condition is that of the partial index search_text_stale.
constexpr auto SelectUnread = R"(
    SELECT org_id, document_id, content_hash FROM search_document INDEXED BY search_text_stale
    WHERE text_hash IS NOT content_hash ORDER BY key DESC LIMIT 1)";
constexpr auto CountUnread = R"(
    SELECT count(*) FROM search_document INDEXED BY search_text_stale WHERE text_hash IS NOT content_hash)";
constexpr auto IsKeyTaken = "SELECT 1 FROM search_document WHERE key = ?1";
constexpr auto SelectFreeKey = R"(
    SELECT taken.key + 1 FROM search_document AS taken
    WHERE taken.key >= ?1
        AND NOT EXISTS (SELECT 1 FROM search_document AS next WHERE next.key = taken.key + 1)
    ORDER BY taken.key LIMIT 1)";

}

struct SearchIndex::Row
{
    qint64 key = 0;
    OrgId org;
    DocumentId document; ///< null: not entered
    QByteArray sortKey;
    QString notation;
    QString subject;
    QString names;
    QString content;
    Sha256 newest; ///< the document's newest content
    Sha256 read; ///< that of which `content` is the text

    auto columns()
    {
        return std::tie(key, org, document, sortKey, notation, subject, names, content, newest, read);
    }
    bool isEntered() const { return !document.isNull(); }

    void describe(const Document &source)
    {
        const auto &metadata = source.metadata;
        const auto *type = documentType(metadata.type);
        const auto number = source.number ? QString::number(*source.number) : QString();
        // One field a line: the columns are those that a query may one day be narrowed to.
        notation = QStringList{metadata.notation, number, metadata.agencyCode}.join(u'\n');
        subject = QStringList{type ? type->name : metadata.type, metadata.subject, metadata.description}.join(
            u'\n');
        names
            = QStringList{metadata.agency, metadata.signerName, metadata.signerTitle, metadata.toPlaces}.join(
                u'\n');
        newest = source.contentHash;
    }
    bool saysTheSameAs(const Row &other) const
    {
        return notation == other.notation && subject == other.subject && names == other.names
            && content == other.content;
    }
};

Result<> SearchIndex::prepare()
{
    TRY_ASSIGN(const auto form, m_database.value<qint64>(SelectForm));
    if (form == Form)
        return {};
    TRY_ASSIGN(auto transaction, Transaction::begin(m_database));
    TRY(makeIndex());
    return transaction.commit();
}

Result<> SearchIndex::clear()
{
    TRY(m_database.run(DeleteAll));
    return makeIndex();
}

Result<> SearchIndex::makeIndex()
{
    TRY(m_database.run(DropIndex));
    TRY(m_database.run(CreateIndex));
    TRY(m_database.run(FillIndex));
    TRY(m_database.run(StoreForm, Form));
    return {};
}

Result<> SearchIndex::put(const OrgId &org, const Document &document)
{
    if (document.metadata.secrecy != Secrecy::None || document.state == DocumentState::Rejected)
        return remove(document.id);
    TRY_ASSIGN(const auto before, load(document.id));
    auto after = before;
    after.describe(document);
    if (before.isEntered())
        return replace(before, after);
    after.org = org;
    after.document = document.id;
    after.sortKey = document.sortKey;
    TRY_ASSIGN(after.key, freeKey(document.sortKey));
    return insert(after);
}

Result<> SearchIndex::putContent(const DocumentId &document, const QString &text, const Sha256 &content)
{
    TRY_ASSIGN(const auto before, load(document));
    if (!before.isEntered())
        return {};
    auto after = before;
    after.content = text;
    after.read = content;
    return replace(before, after);
}

Result<std::optional<UnreadContent>> SearchIndex::nextUnread()
{
    return m_database.first<UnreadContent>(SelectUnread);
}

Result<qint64> SearchIndex::unreadCount()
{
    TRY_ASSIGN(const auto count, m_database.value<qint64>(CountUnread));
    return count.value_or(0);
}

Result<> SearchIndex::remove(const DocumentId &document)
{
    TRY_ASSIGN(const auto row, load(document));
    if (!row.isEntered())
        return {};
    TRY(m_database.run(UnindexRow, row.key, row.notation, row.subject, row.names, row.content));
    TRY(m_database.run(DeleteRow, row.key));
    return {};
}

Result<SearchIndex::Row> SearchIndex::load(const DocumentId &document)
{
    TRY_ASSIGN(auto row, m_database.first<Row>(SelectRow, document));
    return row ? std::move(*row) : Row();
}

Result<> SearchIndex::insert(const Row &row)
{
    TRY(m_database.store(InsertRow, row));
    TRY(m_database.run(IndexRow, row.key, row.notation, row.subject, row.names, row.content));
    return {};
}

Result<> SearchIndex::replace(const Row &before, const Row &after)
{
    if (after.newest != before.newest || after.read != before.read)
        TRY(m_database.run(UpdateHashes, after.key, after.newest, after.read));
    if (after.saysTheSameAs(before))
        return {};
    TRY(m_database.run(
        UnindexRow, before.key, before.notation, before.subject, before.names, before.content));
    TRY(m_database.run(UpdateRow, after.key, after.notation, after.subject, after.names, after.content));
    TRY(m_database.run(IndexRow, after.key, after.notation, after.subject, after.names, after.content));
    return {};
}

qint64 SearchIndex::keyOf(const QByteArray &sortKey)
{
    constexpr int TailBits = 21;
    constexpr quint64 Largest = quint64(1) << (63 - TailBits);
    const auto bytes = sortKey.leftJustified(16, '\0');
    const auto time = std::min(qFromBigEndian<quint64>(bytes.constData()), Largest - 1);
    const auto tail = qFromBigEndian<quint64>(bytes.constData() + 8) >> (64 - TailBits);
    return qint64(time << TailBits | tail);
}

Result<qint64> SearchIndex::freeKey(const QByteArray &sortKey)
{
    const auto wanted = keyOf(sortKey);
    TRY_ASSIGN(const auto taken, m_database.value<int>(IsKeyTaken, wanted));
    if (!taken)
        return wanted;
    TRY_ASSIGN(const auto free, m_database.value<qint64>(SelectFreeKey, wanted));
    return *free;
}

}
