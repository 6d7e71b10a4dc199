// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

namespace chauban {

class Database;
class Session;

/// How many papers wait for the viewer's own signature: those lines of "to-sign" whose task makes its holder the signer.
/// Errors: those of Session::directory and the database.
Result<qint64> awaitedSignatures(Database &database, const Session &session, Instant now);

}
