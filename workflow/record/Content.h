// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/ruling/Scene.h"

namespace chauban {

/// Newest first: the moment, then the document's own id, so that no two papers share a key.
QByteArray sortKeyAt(Instant moment, const DocumentId &document);

/// The version that follows: adds it to the ruling and moves the document to it.
/// Fails with "document.no-file" without a main file, "document.secret-file" when the paper is Mật or above (only
/// its register line is kept) and has files.
Result<> addVersion(const Scene &scene,
    Ruling &ruling,
    Document &document,
    const QList<DocumentFile> &files,
    const QString &note,
    std::optional<int> extends = {});

/// The content that the actor saw must be the newest: fails with "document.changed-meanwhile".
Result<> checkSeen(const Scene &scene, const Document &document);

/// Fails with "document.wrong-state" unless the document is in one of the states.
Result<> checkState(const Document &document, std::initializer_list<DocumentState> states);

/// Fails with "document.no-subject", "document.unknown-type" or "document.too-long".
Result<> checkMetadata(const Metadata &metadata);

/// The document of the scene, or "document.unknown".
Result<Document> targetDocument(const Scene &scene);

}
