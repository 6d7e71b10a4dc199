// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/journal/Journal.h"

namespace chauban::rows {

Result<std::optional<JournalHead>> selectHead(Database &database, const OrgId &org);
Result<> upsertHead(Database &database, const OrgId &org, const JournalHead &head);
Result<> insertEvent(Database &database, const Event &event, const SealedEvent &sealed);
Result<QList<SealedEvent>> selectEventsAfter(
    Database &database, const OrgId &org, qint64 position, int limit);
Result<QList<SealedEvent>> selectEventsOfDocument(
    Database &database, const OrgId &org, const DocumentId &document);

}
