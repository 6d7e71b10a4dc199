// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/authority/Command.h"

namespace chauban {

class Database;

/// The files that a command names.
QList<DocumentFile> namedFiles(const CommandBody &body);
/// Whether the command brings files grown by signatures.
bool growsFiles(const CommandBody &body);
/// Those files: the content before (null: newly made) and after.
QList<std::pair<Sha256, Sha256>> growingFiles(const Scene &scene, const CommandBody &body);

bool namesFiles(const CommandBody &body);
/// Knowing a file's hash gives no right to it: fails with "blob.missing" when the body names one that lies only in
/// documents which the actor may not see, unless they handed in the same bytes.
Result<> checkNamedFiles(Database &database, const Command &command, const Directory &directory, Instant now);

}
