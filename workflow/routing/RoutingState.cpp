// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/RoutingState.h"

#include <algorithm>

namespace chauban {

namespace {

bool isAsked(const Routing &routing, Act act)
{
    return std::any_of(routing.tasks.begin(), routing.tasks.end(), [act](const auto &task) {
        return task.isOpen() && task.act == act && task.part == Part::Step;
    });
}

bool isRevised(const Routing &routing)
{
    return std::any_of(routing.tasks.begin(), routing.tasks.end(), [](const auto &task) {
        return task.isOpen() && task.part == Part::Revise;
    });
}

RoutedState outgoingState(const Routing &routing)
{
    if (routing.state == RoutingState::NotStarted || routing.state == RoutingState::Withdrawn)
        return RoutedState::Draft;
    if (routing.state == RoutingState::Refused)
        return RoutedState::Cancelled;
    if (isRevised(routing))
        return RoutedState::Returned;
    if (routing.hasDone(Act::Issue))
        return RoutedState::Issued;
    if (routing.hasDone(Act::Seal))
        return RoutedState::Sealed;
    if (routing.hasDone(Act::AssignNumber))
        return RoutedState::Numbered;
    if (routing.hasDone(Act::Sign))
        return isAsked(routing, Act::AssignNumber) ? RoutedState::WaitingForNumber : RoutedState::Signed;
    return isAsked(routing, Act::Initial) ? RoutedState::WaitingForInitials : RoutedState::Submitted;
}

RoutedState incomingState(const Routing &routing)
{
    switch (routing.state) {
    case RoutingState::NotStarted:
        return RoutedState::WaitingForReceipt;
    case RoutingState::Completed:
    case RoutingState::Closed:
        return RoutedState::Done;
    case RoutingState::Withdrawn:
    case RoutingState::Refused:
        return RoutedState::Returned;
    case RoutingState::Running:
        break;
    }
    if (isRevised(routing))
        return RoutedState::Returned;
    const bool worked = std::any_of(routing.tasks.begin(), routing.tasks.end(), [](const auto &task) {
        return task.isAssignment() && (task.isOpen() || task.isApproved());
    });
    return worked ? RoutedState::InProgress : RoutedState::Waiting;
}

}

RoutedState documentState(const Routing &routing)
{
    return routing.chain.title().kind == ChainKind::Incoming ? incomingState(routing)
                                                             : outgoingState(routing);
}

DirectiveState directiveState(const Routing &routing)
{
    bool isPossible = false;
    for (int place = 0; place < routing.chain.size(); ++place) {
        const auto &block = routing.chain.block(place);
        isPossible = isPossible
            || (block.kind == BlockKind::Step && block.step.act == Act::Directive
                && routing.blocks[place].state != BlockState::Skipped);
    }
    if (isAsked(routing, Act::Directive))
        return DirectiveState::Waiting;
    for (auto task = routing.tasks.rbegin(); task != routing.tasks.rend(); ++task)
        if (task->act == Act::Directive && task->state == TaskState::Decided)
            return task->verdict == Verdict::Approved ? DirectiveState::Given : DirectiveState::Refused;
    return isPossible && routing.state <= RoutingState::Running ? DirectiveState::NotAsked
                                                                : DirectiveState::NotNeeded;
}

}
