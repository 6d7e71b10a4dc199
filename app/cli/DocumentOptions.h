// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/DocumentCall.h"
#include "core/document/Document.h"

namespace chauban {

/// The options by which a person gives a paper's metadata: --type, --notation, --date (yyyy-mm-dd or dd/mm/yyyy),
/// --agency, --subject, --signer, --signer-title, --urgency, --secrecy, --due, --to-places, --note, --copies.
extern const QStringList MetadataOptions;

/// What the options say, over what is known already; `today` as in dateFrom(). Errors: "cli.bad-value".
Result<Metadata> metadataFrom(const Options &options, QDate today, Metadata known = {});

/// "2026-03-02", "2/3/2026" or "2/3" (this year). Errors: "cli.bad-value".
Result<QDate> dateFrom(const QString &text, QDate today);

/// Stores a file of the computer under its hash and describes it as part of a document.
Result<DocumentFile> storedFile(Session &session, const QString &path, FileRole role);

}
