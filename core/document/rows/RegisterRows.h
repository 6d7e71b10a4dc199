// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/document/Dossier.h"
#include "core/document/Register.h"

namespace chauban::rows {

Result<std::optional<Register>> selectRegister(
    Database &database, const BodyId &body, DocumentKind kind, const QString &series, int year);
Result<std::optional<Register>> selectRegister(Database &database, const RegisterId &id);
Result<QList<Register>> selectRegisters(Database &database, const OrgId &org);
/// Creates the register or moves its next number.
Result<> upsertRegister(Database &database, const OrgId &org, const Register &entry);

struct NumberRow
{
    qint64 number = 0;
    DocumentId document; ///< null: only its reason is known
    NumberState state = NumberState::Used;
    QString reason;
    Instant at;

    auto columns() { return std::tie(number, document, state, reason, at); }
};
Result<> upsertNumber(Database &database, const RegisterId &registerId, const NumberRow &number);
/// The issue date of the paper that has the register's highest number; nothing when it is not known.
Result<std::optional<QDate>> selectLastDate(Database &database, const RegisterId &registerId);
/// The register's numbers after `after`, ascending, at most `limit`.
Result<QList<NumberRow>> selectNumbers(
    Database &database, const RegisterId &registerId, qint64 after, int limit);

Result<std::optional<Dossier>> selectDossier(Database &database, const OrgId &org, const DossierId &id);
Result<std::optional<DossierId>> selectDossierByCode(
    Database &database, const OrgId &org, const QString &code);
Result<> upsertDossier(Database &database, const OrgId &org, const Dossier &dossier);
/// Puts a document into the dossier, or makes work of what lay there for reference.
Result<> upsertDossierDocument(
    Database &database, const DossierId &dossier, const DocumentId &document, Filing filing);
Result<> deleteDossierDocument(Database &database, const DossierId &dossier, const DocumentId &document);
Result<QList<DocumentId>> selectDossierDocuments(Database &database, const DossierId &dossier);
/// Those that lie in it for reference only.
Result<QList<DocumentId>> selectDossierReferences(Database &database, const DossierId &dossier);
Result<QList<DossierId>> selectDossiersOf(Database &database, const DocumentId &document);
/// Who holds a dossier in which the document lies as work.
Result<QList<PersonId>> selectHoldersOf(Database &database, const DocumentId &document);
/// The agency's dossiers behind the code `after`, by code, at most `limit`.
Result<QList<Dossier>> selectDossiers(Database &database, const OrgId &org, const QString &after, int limit);

}
