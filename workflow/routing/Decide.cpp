// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

namespace chauban {

Result<QList<RoutingEvent>> decide(
    const Routing &routing, const RoutingCommand &command, const DirectorySnapshot &directory)
{
    Decision decision(routing, command, directory);
    if (!directory.people.contains(command.actor))
        return Error{ErrorKind::Denied, "routing.actor-unknown"};
    TRY(std::visit([&](const auto &what) { return apply(decision, what); }, command.what));
    return decision.takeEvents();
}

Result<> apply(Decision &decision, const Start &start)
{
    const auto &routing = decision.routing();
    if (routing.state != RoutingState::NotStarted)
        return Error{ErrorKind::Conflict, "routing.already-started"};
    decision.by.rule = QStringLiteral("initiator");
    const auto &title = routing.chain.title();
    decision.emit(Started{title.id,
        title.version,
        routing.chain.hash(),
        start.document,
        start.unit,
        start.fields,
        start.chosen,
        decision.command.seen,
        start.repliesTo});
    return advance(decision);
}

}
