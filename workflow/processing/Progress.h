// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/processing/ProcessingCommands.h"
#include "workflow/routing/RoutingCommand.h"
#include "workflow/ruling/Scene.h"

namespace chauban {

/// The directory as routing rules see it at a moment.
DirectorySnapshot snapshotOf(const Scene &scene);
std::optional<Assignee> assigneeOf(const Principal &principal);

/// A routing together with the row that it came from.
struct LoadedRouting
{
    StoredRouting row;
    Routing routing;
};
/// A chain and a routing as the store keeps them. What cannot be read is damage (ErrorKind::Corrupt), never a
/// refusal.
Result<Chain> storedChain(const QByteArray &body, const ChainId &id);
Result<LoadedRouting> load(const StoredRouting &row);
/// The document's open routing that holds the expected task, else its only open one. Nothing when none is open.
Result<std::optional<LoadedRouting>> openRouting(const Scene &scene);

/// Whether the step of the task asks whoever decides it (acts, abstains, directs, forwards, refuses, returns) to sign that.
bool demandsSignature(const Routing &routing, const TaskId &task, RoutingVerb verb);

/// Lets the routing decide and, when it does not refuse, adds its new state, tasks and events to the ruling and
/// moves the document's state. `document` must be the one that the routing is about.
Result<> advance(const Scene &scene,
    Ruling &ruling,
    Document &document,
    LoadedRouting loaded,
    const RoutingCommandBody &what);

/// The incoming paper that the target answers and whose work its issue ends; nothing: it answers none. Refused with
/// "routing.not-yours-to-close" unless the actor answers for that work. Needs Need::Answered.
Result<std::optional<DocumentId>> repliedPaper(const Scene &scene);

/// The acts that have a command of their own (sign, number, seal, issue): told to the routing when the paper has
/// one. Fails when it is somebody else's turn or another act's.
Result<> perform(const Scene &scene,
    Ruling &ruling,
    Document &document,
    Act act,
    const QString &note,
    const Sha256 &signedContent = {});

}
