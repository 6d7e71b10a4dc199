// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/RegisterRows.h"

namespace chauban::rows {

namespace {

constexpr auto SelectRegister = R"(
    SELECT id, body_id, kind, series, year, opening, next FROM register
    WHERE body_id = ?1 AND kind = ?2 AND series = ?3 AND year = ?4)";
constexpr auto SelectRegisterById
    = "SELECT id, body_id, kind, series, year, opening, next FROM register WHERE id = ?1";
constexpr auto SelectRegisters = R"(
    SELECT id, body_id, kind, series, year, opening, next FROM register WHERE org_id = ?1
    ORDER BY year DESC, kind, series)";
constexpr auto UpsertRegister = R"(
    INSERT INTO register(org_id, id, body_id, kind, series, year, opening, next)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (id) DO UPDATE SET next = excluded.next, opening = excluded.opening)";
constexpr auto UpsertNumber = R"(
    INSERT INTO number(register_id, number, document_id, state, reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (register_id, number) DO UPDATE SET state = excluded.state, reason = excluded.reason, at = excluded.at)";
constexpr auto SelectNumbers = R"(
    SELECT number, document_id, state, reason, at FROM number
    WHERE register_id = ?1 AND number > ?2 ORDER BY number LIMIT ?3)";
constexpr auto SelectLastDate = R"(
    SELECT issued_date FROM document WHERE register_id = ?1 AND number IS NOT NULL ORDER BY number DESC LIMIT 1)";
constexpr auto SelectDossier = R"(
    SELECT id, unit_id, holder, code, title, state, retention, access_mode, start_date, end_date, archived_at, note
    FROM dossier WHERE org_id = ?1 AND id = ?2)";
constexpr auto SelectDossierByCode = "SELECT id FROM dossier WHERE org_id = ?1 AND code = ?2";
constexpr auto UpsertDossier = R"(
    INSERT INTO dossier(org_id, id, unit_id, holder, code, title, state, retention, access_mode, start_date, end_date,
        archived_at, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
    ON CONFLICT (id) DO UPDATE SET unit_id = excluded.unit_id, holder = excluded.holder, title = excluded.title,
        state = excluded.state, retention = excluded.retention, access_mode = excluded.access_mode,
        end_date = excluded.end_date, archived_at = excluded.archived_at, note = excluded.note)";
constexpr auto DeleteDossierDocument
    = "DELETE FROM dossier_document WHERE dossier_id = ?1 AND document_id = ?2";
constexpr auto UpsertDossierDocument = R"(
    INSERT INTO dossier_document(dossier_id, document_id, filing) VALUES (?1, ?2, ?3)
    ON CONFLICT (dossier_id, document_id) DO UPDATE SET filing = excluded.filing)";
constexpr auto SelectDossierDocuments
    = "SELECT document_id FROM dossier_document WHERE dossier_id = ?1 ORDER BY document_id";
constexpr auto SelectDossierReferences = R"(
    SELECT document_id FROM dossier_document WHERE dossier_id = ?1 AND filing = 'reference' ORDER BY document_id)";
constexpr auto SelectDossiersOf = "SELECT dossier_id FROM dossier_document WHERE document_id = ?1";

constexpr auto SelectHoldersOf = R"(
    SELECT DISTINCT dossier.holder FROM dossier_document JOIN dossier ON dossier.id = dossier_document.dossier_id
    WHERE dossier_document.document_id = ?1 AND dossier_document.filing = 'work')";
constexpr auto SelectDossiers = R"(
    SELECT id, unit_id, holder, code, title, state, retention, access_mode, start_date, end_date, archived_at, note
    FROM dossier WHERE org_id = ?1 AND code > ?2 ORDER BY code LIMIT ?3)";

template<typename AnyId>
Result<QList<AnyId>> idList(Database &database, const char *sql, const auto &key)
{
    TRY_ASSIGN(const auto rows, database.rows<AnyId>(sql, key));
    QList<AnyId> ids;
    for (const auto &[id] : rows)
        ids.append(id);
    return ids;
}

}

Result<std::optional<Register>> selectRegister(
    Database &database, const BodyId &body, DocumentKind kind, const QString &series, int year)
{
    return database.first<Register>(SelectRegister, body, kind, series, year);
}

Result<std::optional<Register>> selectRegister(Database &database, const RegisterId &id)
{
    return database.first<Register>(SelectRegisterById, id);
}

Result<QList<Register>> selectRegisters(Database &database, const OrgId &org)
{
    return database.all<Register>(SelectRegisters, org);
}

Result<> upsertRegister(Database &database, const OrgId &org, const Register &entry)
{
    TRY(database.run(UpsertRegister,
        org,
        entry.id,
        entry.body,
        entry.kind,
        entry.series,
        entry.year,
        entry.opening,
        entry.next));
    return {};
}

Result<> upsertNumber(Database &database, const RegisterId &registerId, const NumberRow &number)
{
    TRY(database.run(
        UpsertNumber, registerId, number.number, number.document, number.state, number.reason, number.at));
    return {};
}

Result<QList<NumberRow>> selectNumbers(
    Database &database, const RegisterId &registerId, qint64 after, int limit)
{
    return database.all<NumberRow>(SelectNumbers, registerId, after, limit);
}

Result<std::optional<QDate>> selectLastDate(Database &database, const RegisterId &registerId)
{
    TRY_ASSIGN(const auto found, database.value<std::optional<QDate>>(SelectLastDate, registerId));
    return found.value_or(std::nullopt);
}

Result<std::optional<Dossier>> selectDossier(Database &database, const OrgId &org, const DossierId &id)
{
    return database.first<Dossier>(SelectDossier, org, id);
}

Result<std::optional<DossierId>> selectDossierByCode(
    Database &database, const OrgId &org, const QString &code)
{
    return database.value<DossierId>(SelectDossierByCode, org, code);
}

Result<> upsertDossier(Database &database, const OrgId &org, const Dossier &dossier)
{
    auto copy = dossier;
    TRY(std::apply(
        [&](const auto &...column) { return database.run(UpsertDossier, org, column...); }, copy.columns()));
    return {};
}

Result<> upsertDossierDocument(
    Database &database, const DossierId &dossier, const DocumentId &document, Filing filing)
{
    TRY(database.run(UpsertDossierDocument, dossier, document, filing));
    return {};
}

Result<> deleteDossierDocument(Database &database, const DossierId &dossier, const DocumentId &document)
{
    TRY(database.run(DeleteDossierDocument, dossier, document));
    return {};
}

Result<QList<DocumentId>> selectDossierDocuments(Database &database, const DossierId &dossier)
{
    return idList<DocumentId>(database, SelectDossierDocuments, dossier);
}

Result<QList<DocumentId>> selectDossierReferences(Database &database, const DossierId &dossier)
{
    return idList<DocumentId>(database, SelectDossierReferences, dossier);
}

Result<QList<DossierId>> selectDossiersOf(Database &database, const DocumentId &document)
{
    return idList<DossierId>(database, SelectDossiersOf, document);
}

Result<QList<PersonId>> selectHoldersOf(Database &database, const DocumentId &document)
{
    return idList<PersonId>(database, SelectHoldersOf, document);
}

Result<QList<Dossier>> selectDossiers(Database &database, const OrgId &org, const QString &after, int limit)
{
    return database.all<Dossier>(SelectDossiers, org, after, limit);
}

}
