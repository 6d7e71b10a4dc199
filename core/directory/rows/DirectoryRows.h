// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/directory/Directory.h"

namespace chauban::rows {

Result<QList<OrgId>> selectOrgs(Database &database);
/// Everything about one agency's people, or nothing when the agency does not exist.
Result<std::optional<Directory>> selectDirectory(Database &database, const OrgId &org);
/// Inserts or updates every member of the directory; deletes nothing.
Result<> upsertDirectory(Database &database, const Directory &directory, Instant now);
Result<> upsertDelegation(Database &database, const OrgId &org, const Delegation &delegation);

}
