// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision/DecisionRecord.h"
#include "workflow/authority/Command.h"

namespace chauban {

class Database;

/// The record of what a command decides (core/decision/FORMAT.md): the same for who signs it and for the door, as long as
/// both see the same document, routing and directory. The scene holds the document with the files of its newest version,
/// its routings, the directory, the agency's day; the command its id, expected task and the content seen. Pure.
/// Fails with "decision.not-signable" (the act has no such record), "decision.no-content" (no files that could be meant, or
/// a state secret), "decision.content-changed", "decision.no-task".
Result<DecisionRecord> recordOf(const Command &command, const Scene &scene, const JournalHead &head);

/// The proof that a command carries must be the acting person's own sound signature over exactly this record, with a
/// certificate that is valid at scene.now, and name a head of this journal. Answers what the journal says of it.
/// Fails with those of recordOf() and checkSigner(), "decision.record-damaged", "decision.record-differs",
/// "decision.signature-broken", "decision.certificate-not-valid", "decision.head-unknown".
Result<QJsonObject> checkProof(Database &database, const Command &command, const Scene &scene);

}
