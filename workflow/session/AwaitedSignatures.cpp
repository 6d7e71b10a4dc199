// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/AwaitedSignatures.h"

#include "workflow/session/rows/SessionRows.h"
#include "workflow/session/Session.h"

namespace chauban {

Result<qint64> awaitedSignatures(Database &database, const Session &session, Instant now)
{
    TRY_ASSIGN(const auto directory, session.directory());
    TRY_ASSIGN(const auto scope, session.scope());
    return rows::countAwaitedSignatures(database,
        {session.org(), principalsOf(*directory, session.viewer(), now.dateIn(directory->zone())), scope});
}

}
