// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/database/Database.h"

namespace chauban::rows {

/// Which store a file is.
struct StoreRow
{
    QByteArray id; ///< 16 bytes
    qint64 epoch = 1;

    auto columns() { return std::tie(id, epoch); }
};

/// Whether the file has our schema at all.
Result<bool> isStore(Database &database);
Result<std::optional<StoreRow>> selectStore(Database &database);
Result<> insertStore(Database &database, const StoreRow &store, Instant now);

/// The documents of all agencies in the order of their ids, behind `last`, at most `limit`.
Result<QList<std::tuple<OrgId, DocumentId>>> selectDocumentsAfter(
    Database &database, const DocumentId &last, int limit);

}
