// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

namespace chauban {

class SqliteDatabase;

/// Brings the schema to the newest version: applies each ":/migrations/NNNN-name.sql" that is missing, each in
/// one transaction with its row in schema_migration.
/// Fails with "store.newer-schema" when the store was written by a newer program, and with
/// "store.changed-migration" when an applied file is not the one that was released.
Result<> migrate(SqliteDatabase &database, Instant now);

}
