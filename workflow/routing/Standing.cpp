// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

/// The task named by the command, or for a command without one the open task with its act, the actor's own first.
int findTask(const Decision &decision)
{
    const auto &routing = decision.routing();
    const auto &command = decision.command;
    if (!command.task.isNull())
        return routing.find(command.task);
    const auto *perform = std::get_if<Perform>(&command.what);
    const auto &holder = command.onBehalfOf.isNull() ? command.actor : command.onBehalfOf;
    int found = -1;
    for (int place = 0; place < routing.tasks.size(); ++place) {
        const auto &task = routing.tasks[place];
        if (!task.isOpen() || (perform && task.act != perform->act))
            continue;
        if (decision.directory.holds(holder, task.assignee))
            return place;
        found = perform ? place : found;
    }
    return found;
}

/// Says why nothing is open for the act, where the order of acts on a paper is the reason.
Error missingTask(const Decision &decision)
{
    if (const auto *perform = std::get_if<Perform>(&decision.command.what);
        perform && decision.command.task.isNull()) {
        const bool afterSignature = perform->act == Act::Seal || perform->act == Act::AssignNumber;
        if (afterSignature && !decision.routing().hasDone(Act::Sign))
            return {ErrorKind::Conflict, "routing.not-signed-yet"};
        if (perform->act == Act::Seal && !decision.routing().hasDone(Act::AssignNumber))
            return {ErrorKind::Conflict, "routing.not-numbered-yet"};
    }
    return {ErrorKind::NotFound, "routing.task-unknown"};
}

Result<> checkOpen(const Decision &decision, const RoutingTask &task)
{
    const bool mayEndLate = task.part == Part::Inform && decision.routing().state != RoutingState::NotStarted;
    if (task.state == TaskState::Decided)
        return Error{ErrorKind::Conflict, "routing.already-decided"};
    if (task.state != TaskState::Open)
        return Error{ErrorKind::Conflict, "routing.task-gone"};
    if (!decision.routing().isRunning() && !mayEndLate)
        return Error{ErrorKind::Conflict, "routing.not-running"};
    return {};
}

/// Whether the delegation holds is asked of this moment's directory; nobody acts by a delegation of a delegation.
Result<> checkHolder(Decision &decision, const RoutingTask &task)
{
    const auto &actor = decision.command.actor;
    const auto &directory = decision.directory;
    const auto &principal = decision.command.onBehalfOf;
    if (principal.isNull() || principal == actor) {
        if (!directory.holds(actor, task.assignee))
            return Error{ErrorKind::Denied, "routing.not-your-turn"};
        return {};
    }
    const auto kind = decision.routing().chain.title().kind;
    const auto &delegations = directory.delegations;
    const auto covering = std::find_if(delegations.begin(), delegations.end(), [&](const auto &one) {
        return one.giver == principal && one.receiver == actor && one.covers(kind, task.act);
    });
    if (covering == delegations.end())
        return Error{ErrorKind::Denied, "routing.no-delegation"};
    if (!directory.holds(principal, task.assignee)) {
        const bool passedOn = std::any_of(delegations.begin(), delegations.end(), [&](const auto &one) {
            return one.receiver == principal && directory.holds(one.giver, task.assignee);
        });
        if (passedOn)
            return Error{ErrorKind::Denied, "routing.authority-not-redelegable"};
        return Error{ErrorKind::Denied, "routing.not-your-turn"};
    }
    decision.by.onBehalfOf = principal;
    decision.by.delegation = covering->id;
    return {};
}

QString ruleOf(const Routing &routing, const RoutingTask &task)
{
    if (task.isAssignment())
        return u"assignment"_s;
    if (task.block < 0)
        return u"initiator"_s;
    const auto &step = routing.chain.step(task.block);
    return u"step:"_s + step.id + u' ' + step.who.text();
}

}

Result<int> standOnTask(Decision &decision)
{
    const auto &routing = decision.routing();
    if (routing.state == RoutingState::NotStarted)
        return Error{ErrorKind::Conflict, "routing.not-running"};
    const int place = findTask(decision);
    if (place < 0)
        return missingTask(decision);
    const auto &task = routing.tasks[place];
    TRY(checkOpen(decision, task));
    TRY(checkHolder(decision, task));
    if (!routing.keeps(decision.command.seen))
        return Error{ErrorKind::Conflict, "routing.content-changed"};
    if (task.part == Part::Step) {
        const auto barred = barredFrom(routing, routing.chain.step(task.block));
        if (barred.contains(decision.command.actor) || barred.contains(decision.by.onBehalfOf))
            return Error{ErrorKind::Denied, "routing.four-eyes"};
    }
    decision.by.rule = ruleOf(routing, task);
    return place;
}

Result<> standAsParticipant(Decision &decision)
{
    const auto &routing = decision.routing();
    const auto &actor = decision.command.actor;
    const auto takesPart = [&](const RoutingTask &task) {
        return task.actor == actor || task.onBehalfOf == actor
            || (task.state != TaskState::Cancelled && decision.directory.holds(actor, task.assignee));
    };
    if (routing.state == RoutingState::NotStarted)
        return Error{ErrorKind::Conflict, "routing.not-running"};
    if (routing.initiator != actor && std::none_of(routing.tasks.begin(), routing.tasks.end(), takesPart))
        return Error{ErrorKind::Denied, "routing.not-a-participant"};
    decision.by.rule = u"participant"_s;
    return {};
}

bool oversees(const Decision &decision, const RoutingTask &task)
{
    const auto &actor = decision.command.actor;
    const auto &directory = decision.directory;
    if (task.parent >= 0) {
        const auto &giver = decision.task(task.parent);
        return giver.actor == actor || giver.onBehalfOf == actor || directory.holds(actor, giver.assignee);
    }
    return directory.hasRole(actor, "leader"_L1) || directory.hasRole(actor, "office-chief"_L1);
}

QList<PersonId> barredFrom(const Routing &routing, const Step &step)
{
    QList<PersonId> barred;
    for (const auto &other : step.fourEyes) {
        if (other == "initiator"_L1) {
            barred += routing.initiator;
            continue;
        }
        const int block = routing.chain.find(other);
        for (const auto &task : routing.tasks)
            if (block >= 0 && task.block == block && task.part == Part::Step && task.isApproved())
                barred += {task.actor, task.decidedFor()};
    }
    return barred;
}

bool allBarred(const DirectorySnapshot &directory, const Assignee &assignee, const QList<PersonId> &barred)
{
    const auto holders = directory.holders(assignee);
    return std::all_of(
        holders.begin(), holders.end(), [&](const auto &person) { return barred.contains(person); });
}

}
