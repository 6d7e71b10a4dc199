// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/authority/Command.h"

namespace chauban {

class Database;

/// The body that a command names, when its target does not exist yet.
BodyId namedBody(const CommandBody &body);
/// Whether the command's target may be a document that does not exist yet.
bool createsDocument(const CommandBody &body);

/// The word of the kind of document that a command is about, for the scope of a delegation; empty: none.
QString documentKind(const CommandBody &body, const std::optional<Document> &target);

/// Loads into the scene what the command's rule asks for (Need), in a fixed order; document, body and standing are
/// there already. Fails with "dossier.unknown" where the actor may not know of the dossier.
Result<> loadNeeds(Database &database, const Command &command, Scene &scene);

}
