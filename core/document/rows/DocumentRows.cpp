// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/DocumentRows.h"

#include "core/base/Fold.h"

namespace chauban::rows {

namespace {

constexpr auto SelectDocument = R"(
    SELECT id, body_id, kind, state, sort_key, created_by, created_at, unit_id, number, register_id, arrival_date,
        type, notation, issued_date, agency, agency_code, subject, signer_name, signer_title, urgency, secrecy,
        language, pages, copies, due_date, to_places, description, note, version, content_hash, issued_at, closed_at
    FROM document WHERE org_id = ?1 AND id = ?2)";
constexpr auto InsertDocument = R"(
    INSERT INTO document(org_id, id, body_id, kind, state, sort_key, created_by, created_at, unit_id, number,
        register_id, arrival_date, type, notation, issued_date, agency, agency_code, subject, signer_name,
        signer_title, urgency, secrecy, language, pages, copies, due_date, to_places, description, note, version,
        content_hash, issued_at, closed_at, notation_fold, agency_fold)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
        ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35))";
constexpr auto UpdateDocument = R"(
    UPDATE document SET state = ?3, unit_id = ?4, number = ?5, register_id = ?6, arrival_date = ?7, type = ?8,
        notation = ?9, issued_date = ?10, agency = ?11, agency_code = ?12, subject = ?13, signer_name = ?14,
        signer_title = ?15, urgency = ?16, secrecy = ?17, language = ?18, pages = ?19, copies = ?20, due_date = ?21,
        to_places = ?22, description = ?23, note = ?24, version = ?25, content_hash = ?26, issued_at = ?27,
        closed_at = ?28, notation_fold = ?29, agency_fold = ?30
    WHERE org_id = ?1 AND id = ?2)";
constexpr auto InsertVersion = R"(
    INSERT INTO document_version(document_id, version, extends, content_hash, manifest, note, created_by, created_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr auto SelectVersions = R"(
    SELECT version, extends, content_hash, manifest, note, created_by, created_at FROM document_version
    WHERE document_id = ?1 ORDER BY version)";
constexpr auto InsertFile = R"(
    INSERT INTO attachment(document_id, version, position, name, role, media_type, blob, size, pages)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))";
constexpr auto SelectFiles = R"(
    SELECT name, role, media_type, blob, size, pages FROM attachment
    WHERE document_id = ?1 AND version = ?2 ORDER BY position)";
constexpr auto InsertRelation = R"(
    INSERT INTO relation(document_id, other_id, kind) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING)";
constexpr auto SelectRelations = R"(
    SELECT document_id, other_id, kind FROM relation WHERE document_id = ?1
    UNION ALL SELECT document_id, other_id, kind FROM relation WHERE other_id = ?1)";
constexpr auto DeleteRecipients = "DELETE FROM recipient WHERE document_id = ?1";
constexpr auto InsertRecipient = R"(
    INSERT INTO recipient(document_id, position, name, code, state, changed_at, receiver)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";
constexpr auto SelectRecipients = R"(
    SELECT name, code, state, changed_at, receiver FROM recipient WHERE document_id = ?1 ORDER BY position)";
constexpr auto SelectSameLetter = R"(
    SELECT id FROM document WHERE org_id = ?1 AND kind = 'incoming' AND notation_fold = ?2 AND agency_fold = ?3
        AND issued_date IS ?4 AND state NOT IN ('rejected', 'cancelled') LIMIT 10)";
constexpr auto SelectByNotation = R"(
    SELECT id FROM document WHERE org_id = ?1 AND kind IN ('incoming', 'outgoing', 'internal') AND notation_fold = ?2
    LIMIT ?3)";
constexpr auto SelectByBlob = R"(
    SELECT DISTINCT attachment.document_id FROM attachment JOIN document ON document.id = attachment.document_id
    WHERE attachment.blob = ?2 AND document.org_id = ?1 LIMIT 10)";

/// Blanks and the padding of the number do not make another letter.
QString notationKey(const QString &notation)
{
    auto key = folded(notation);
    key.remove(u' ');
    while (key.startsWith(u'0'))
        key.remove(0, 1);
    return key;
}

struct DocumentRow
{
    Document document;

    auto columns()
    {
        auto &d = document;
        auto &m = document.metadata;
        return std::tie(d.id,
            d.body,
            d.kind,
            d.state,
            d.sortKey,
            d.createdBy,
            d.createdAt,
            d.unit,
            d.number,
            d.registerId,
            d.arrivalDate,
            m.type,
            m.notation,
            m.issuedDate,
            m.agency,
            m.agencyCode,
            m.subject,
            m.signerName,
            m.signerTitle,
            m.urgency,
            m.secrecy,
            m.language,
            m.pages,
            m.copies,
            m.dueDate,
            m.toPlaces,
            m.description,
            m.note,
            d.version,
            d.contentHash,
            d.issuedAt,
            d.closedAt);
    }
};

}

Result<std::optional<Document>> selectDocument(Database &database, const OrgId &org, const DocumentId &id)
{
    TRY_ASSIGN(auto row, database.first<DocumentRow>(SelectDocument, org, id));
    return row ? std::optional(std::move(row->document)) : std::nullopt;
}

Result<> insertDocument(Database &database, const OrgId &org, const Document &document)
{
    DocumentRow row{document};
    const auto notation = notationKey(document.metadata.notation);
    const auto agency = folded(document.metadata.agency);
    TRY(std::apply(
        [&](const auto &...column) { return database.run(InsertDocument, org, column..., notation, agency); },
        row.columns()));
    return {};
}

Result<> updateDocument(Database &database, const OrgId &org, const Document &document)
{
    const auto &d = document;
    const auto &m = document.metadata;
    TRY_ASSIGN(const auto changed,
        database.run(UpdateDocument,
            org,
            d.id,
            d.state,
            d.unit,
            d.number,
            d.registerId,
            d.arrivalDate,
            m.type,
            m.notation,
            m.issuedDate,
            m.agency,
            m.agencyCode,
            m.subject,
            m.signerName,
            m.signerTitle,
            m.urgency,
            m.secrecy,
            m.language,
            m.pages,
            m.copies,
            m.dueDate,
            m.toPlaces,
            m.description,
            m.note,
            d.version,
            d.contentHash,
            d.issuedAt,
            d.closedAt,
            notationKey(m.notation),
            folded(m.agency)));
    return changed == 1 ? Result<>() : Error{ErrorKind::NotFound, "document.unknown", d.id.text()};
}

Result<> insertVersion(Database &database,
    const DocumentId &document,
    const DocumentVersion &version,
    const QList<DocumentFile> &files)
{
    TRY(database.run(InsertVersion,
        document,
        version.version,
        version.extends,
        version.contentHash,
        version.manifest,
        version.note,
        version.createdBy,
        version.createdAt));
    for (int i = 0; i < files.size(); ++i) {
        const auto &file = files[i];
        TRY(database.run(InsertFile,
            document,
            version.version,
            i,
            file.name,
            file.role,
            file.mediaType,
            file.blob,
            file.size,
            file.pages));
    }
    return {};
}

Result<QList<DocumentVersion>> selectVersions(Database &database, const DocumentId &document)
{
    return database.all<DocumentVersion>(SelectVersions, document);
}

Result<QList<DocumentFile>> selectFiles(Database &database, const DocumentId &document, int version)
{
    return database.all<DocumentFile>(SelectFiles, document, version);
}

Result<> insertRelation(Database &database, const Relation &relation)
{
    TRY(database.run(InsertRelation, relation.document, relation.other, relation.kind));
    return {};
}

Result<QList<Relation>> selectRelations(Database &database, const DocumentId &document)
{
    return database.all<Relation>(SelectRelations, document);
}

Result<> replaceRecipients(Database &database, const DocumentId &document, const QList<Recipient> &recipients)
{
    TRY(database.run(DeleteRecipients, document));
    for (int i = 0; i < recipients.size(); ++i) {
        const auto &recipient = recipients[i];
        TRY(database.run(InsertRecipient,
            document,
            i,
            recipient.name,
            recipient.code,
            recipient.state,
            recipient.changedAt,
            recipient.receiver));
    }
    return {};
}

Result<QList<Recipient>> selectRecipients(Database &database, const DocumentId &document)
{
    return database.all<Recipient>(SelectRecipients, document);
}

namespace {
Result<QList<DocumentId>> ids(Result<QList<std::tuple<DocumentId>>> rows)
{
    TRY_ASSIGN(const auto found, std::move(rows));
    QList<DocumentId> result;
    for (const auto &[id] : found)
        result.append(id);
    return result;
}
}

Result<QList<DocumentId>> selectSameLetter(Database &database, const OrgId &org, const Metadata &metadata)
{
    if (metadata.notation.isEmpty())
        return QList<DocumentId>{};
    return ids(database.rows<DocumentId>(
        SelectSameLetter, org, notationKey(metadata.notation), folded(metadata.agency), metadata.issuedDate));
}

Result<QList<DocumentId>> selectByNotation(
    Database &database, const OrgId &org, const QString &notation, int limit)
{
    const auto key = notationKey(notation);
    return key.isEmpty() ? QList<DocumentId>{}
                         : ids(database.rows<DocumentId>(SelectByNotation, org, key, limit));
}

Result<QList<DocumentId>> selectByBlob(Database &database, const OrgId &org, const Sha256 &blob)
{
    return ids(database.rows<DocumentId>(SelectByBlob, org, blob));
}

}
