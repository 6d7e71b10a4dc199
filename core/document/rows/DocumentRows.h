// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/document/Document.h"

namespace chauban::rows {

Result<std::optional<Document>> selectDocument(Database &database, const OrgId &org, const DocumentId &id);
Result<> insertDocument(Database &database, const OrgId &org, const Document &document);
/// Writes every column but those fixed at creation.
Result<> updateDocument(Database &database, const OrgId &org, const Document &document);

Result<> insertVersion(Database &database,
    const DocumentId &document,
    const DocumentVersion &version,
    const QList<DocumentFile> &files);
Result<QList<DocumentVersion>> selectVersions(Database &database, const DocumentId &document);
Result<QList<DocumentFile>> selectFiles(Database &database, const DocumentId &document, int version);

Result<> insertRelation(Database &database, const Relation &relation);
/// Relations from and to the document.
Result<QList<Relation>> selectRelations(Database &database, const DocumentId &document);

Result<> replaceRecipients(
    Database &database, const DocumentId &document, const QList<Recipient> &recipients);
Result<QList<Recipient>> selectRecipients(Database &database, const DocumentId &document);

/// Incoming papers of the same agency, notation and date (any agency spelling, folded), at most 10.
Result<QList<DocumentId>> selectSameLetter(Database &database, const OrgId &org, const Metadata &metadata);
/// Documents of that notation, whatever its blanks, case and padding, at most `limit`. Not restricted by access.
Result<QList<DocumentId>> selectByNotation(
    Database &database, const OrgId &org, const QString &notation, int limit);
/// Documents that hold a file with these bytes, at most 10.
Result<QList<DocumentId>> selectByBlob(Database &database, const OrgId &org, const Sha256 &blob);

}
