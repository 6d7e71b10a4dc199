// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

#include <algorithm>

namespace chauban {

namespace {

/// True when the task already has a lead below it that was not cancelled, recalled or given back.
bool hasLead(const Routing &routing, int parent)
{
    return std::any_of(routing.tasks.begin(), routing.tasks.end(), [&](const auto &task) {
        return task.parent == parent && task.part == Part::Lead && (task.isOpen() || task.isApproved());
    });
}

Result<> checkAssignees(const Decision &decision, const Assignments &assignments, int parent)
{
    auto named = assignments.contributors + assignments.informed;
    if (!assignments.lead.isNull())
        named += assignments.lead;
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (named.indexOf(named[i], i + 1) >= 0)
            return Error{ErrorKind::Invalid, "routing.named-twice"};
        if (decision.directory.holders(named[i]).isEmpty())
            return Error{ErrorKind::Invalid, "routing.assignee-unknown"};
    }
    for (const auto &task : decision.routing().tasks)
        if (task.parent == parent && task.isOpen() && named.contains(task.assignee))
            return Error{ErrorKind::Invalid, "routing.named-twice"};
    if (assignments.deadline && assignments.deadline->amount <= 0)
        return Error{ErrorKind::Invalid, "routing.deadline-not-positive"};
    return {};
}

/// What is passed on is due no later than what was received.
std::optional<Instant> dueOf(
    const Decision &decision, const Assignments &assignments, const RoutingTask &parent)
{
    const auto limit = parent.isAssignment() ? parent.due : std::nullopt;
    if (!assignments.deadline)
        return limit;
    const auto due = dueAfter(decision.command.at, *assignments.deadline, decision.directory.calendar);
    return limit ? std::min(due, *limit) : due;
}

Result<> assign(Decision &decision, const Assignments &assignments, int parent)
{
    TRY(checkAssignees(decision, assignments, parent));
    const auto above = decision.task(parent);
    const auto due = dueOf(decision, assignments, above);
    const auto give = [&](const Assignee &assignee, Part part) {
        const auto act = part == Part::Inform ? Act::Acknowledge : Act::WorkOn;
        decision.open({.act = act,
            .assignee = assignee,
            .block = above.block,
            .due = due,
            .parent = parent,
            .part = part});
    };
    if (!assignments.lead.isNull())
        give(assignments.lead, Part::Lead);
    for (const auto &assignee : assignments.contributors)
        give(assignee, Part::Contribute);
    for (const auto &assignee : assignments.informed)
        give(assignee, Part::Inform);
    return {};
}

}

Result<> apply(Decision &decision, const Direct &direct)
{
    TRY_ASSIGN(const int place, standOnTask(decision));
    const auto task = decision.task(place);
    if (task.act != Act::Directive || task.part != Part::Step)
        return Error{ErrorKind::Invalid, "routing.wrong-act", nameOf(task.act)};
    if (direct.lead.isNull())
        return Error{ErrorKind::Invalid, "routing.lead-missing"};
    decision.emit(TaskDecided{direct.opinion, place, Verdict::Approved});
    TRY(assign(decision, direct, place));
    TRY(settle(decision, task.block));
    return advance(decision);
}

Result<> apply(Decision &decision, const Forward &forward)
{
    TRY_ASSIGN(const int place, standOnTask(decision));
    const auto &task = decision.task(place);
    // A leader who wants work done gives the directive; that alone decides who leads.
    const bool stepAllows = task.part == Part::Step && task.act != Act::Directive
        && decision.routing().chain.step(task.block).rights.testFlag(StepRight::Forward);
    const bool mayForward = task.part == Part::Lead || task.part == Part::Contribute || stepAllows;
    if (!mayForward)
        return Error{ErrorKind::Denied, "routing.may-not-forward"};
    const bool led = hasLead(decision.routing(), place);
    if (led && !forward.lead.isNull())
        return Error{ErrorKind::Conflict, "routing.lead-already-there"};
    const bool onlyInforms = forward.contributors.isEmpty() && !forward.informed.isEmpty();
    if (!led && forward.lead.isNull() && !onlyInforms)
        return Error{ErrorKind::Invalid, "routing.lead-missing"};
    if (led && forward.contributors.isEmpty() && forward.informed.isEmpty())
        return Error{ErrorKind::Invalid, "routing.nobody-named"};
    if (!forward.opinion.isEmpty())
        decision.emit(Commented{forward.opinion});
    return assign(decision, forward, place);
}

Result<> apply(Decision &decision, const ClosePart &close)
{
    TRY_ASSIGN(const int place, standOnTask(decision));
    const auto task = decision.task(place);
    if (task.part != Part::Lead && task.part != Part::Contribute)
        return Error{ErrorKind::Invalid, "routing.not-an-assignment"};

    // The lead answers for everyone assigned beside and below them, a contributor for those below.
    const auto answersFor = [&](const RoutingTask &other) {
        const bool works = other.part == Part::Lead || other.part == Part::Contribute;
        const bool beside = task.part == Part::Lead && other.id != task.id
            && (other.parent == task.parent || descends(decision.routing(), other, task.parent));
        return works && other.id != task.id && (beside || descends(decision.routing(), other, place));
    };
    const auto &tasks = decision.routing().tasks;
    const bool someOpen = std::any_of(
        tasks.begin(), tasks.end(), [&](const auto &other) { return other.isOpen() && answersFor(other); });
    if (someOpen && close.others == OpenParts::MustEndFirst)
        return Error{ErrorKind::Conflict, "routing.parts-still-open"};
    decision.emit(TaskDecided{close.result, place, Verdict::Approved});
    decision.cancelWhere(answersFor);
    TRY(settle(decision, task.block));
    return advance(decision);
}

}
