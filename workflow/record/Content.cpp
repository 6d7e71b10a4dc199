// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record/Content.h"

#include "core/document/DocumentType.h"

#include <QtEndian>

#include <algorithm>

namespace chauban {

QByteArray sortKeyAt(Instant moment, const DocumentId &document)
{
    QByteArray key(8, Qt::Uninitialized);
    qToBigEndian(quint64(moment.milliseconds), key.data());
    return key + document.bytes().right(8);
}

Result<> addVersion(const Scene &scene,
    Ruling &ruling,
    Document &document,
    const QList<DocumentFile> &files,
    const QString &note,
    std::optional<int> extends)
{
    if (document.metadata.secrecy != Secrecy::None) {
        if (!files.isEmpty())
            return refuse("document.secret-file");
        return {};
    }
    const bool hasMain = std::any_of(
        files.cbegin(), files.cend(), [](const DocumentFile &file) { return file.role == FileRole::Main; });
    if (!hasMain)
        return refuse("document.no-file");

    DocumentVersion version;
    version.version = document.version + 1;
    version.extends = extends;
    version.manifest = contentManifest(document.metadata, files);
    version.contentHash = Sha256::of(version.manifest);
    version.note = note;
    version.createdBy = scene.actor;
    version.createdAt = scene.now;
    document.version = version.version;
    document.contentHash = version.contentHash;
    ruling.changes.append(AddVersion{document.id, version, files});
    return {};
}

Result<> checkSeen(const Scene &scene, const Document &document)
{
    if (!scene.expectedContent.isNull() && scene.expectedContent != document.contentHash)
        return refuse("document.changed-meanwhile", document.metadata.subject, ErrorKind::Conflict);
    return {};
}

Result<> checkState(const Document &document, std::initializer_list<DocumentState> states)
{
    if (std::find(states.begin(), states.end(), document.state) == states.end())
        return refuse("document.wrong-state", toWord(document.state), ErrorKind::Conflict);
    return {};
}

Result<> checkMetadata(const Metadata &metadata)
{
    if (metadata.subject.trimmed().isEmpty())
        return refuse("document.no-subject");
    if (!metadata.type.isEmpty() && !documentType(metadata.type))
        return refuse("document.unknown-type", metadata.type);
    return checkLengths(metadata);
}

Result<Document> targetDocument(const Scene &scene)
{
    if (!scene.document)
        return refuse("document.unknown", scene.target.text(), ErrorKind::NotFound);
    return *scene.document;
}

}
