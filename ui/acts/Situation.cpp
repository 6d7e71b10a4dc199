// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/Situation.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAssignmentEvent(const QString &type)
{
    return type == "routing.direct"_L1 || type == "routing.forward"_L1;
}

bool isBy(const HistoryEntry &entry, const PersonId &person)
{
    return entry.actor == person || entry.onBehalfOf == person;
}

/// The event by which a part of an assignment was given; null for steps of the chain.
const HistoryEntry *givenBy(const DocumentView &view, const Task &task)
{
    const bool isPart = task.relationship == Relationship::Lead
        || task.relationship == Relationship::Contributor || task.relationship == Relationship::Informed;
    if (isPart)
        for (const auto &entry : view.history)
            if (entry.decidedAt == task.openedAt && isAssignmentEvent(entry.type))
                return &entry;
    return nullptr;
}

Standing standingOf(const DocumentView &view, const Directory &directory, const PersonId &viewer, QDate today)
{
    Standing standing;
    standing.positions = directory.positionsOf(viewer, today);
    standing.relationships = view.relationships;
    standing.servesBody
        = principalsOf(directory, viewer, today).contains(Principal::of(Role::Clerk, view.document.body));
    return standing;
}

}

bool Situation::isNumbered() const
{
    const auto state = view.document.state;
    return state == DocumentState::Numbered || state == DocumentState::Sealed
        || state == DocumentState::Issued;
}

bool Situation::may(const char *command) const
{
    return chauban::may(QString::fromLatin1(command), standing);
}

const Task *Situation::asked(const char *act) const
{
    for (const auto &task : mine)
        if (task.act == QLatin1StringView(act))
            return &task;
    return nullptr;
}

const Task *Situation::part(Relationship relationship) const
{
    for (const auto &task : mine)
        if (task.relationship == relationship && task.act == "work-on"_L1)
            return &task;
    return nullptr;
}

const Task *Situation::revision() const
{
    return part(Relationship::Author);
}

bool Situation::allows(RoutingVerb verb, const TaskId &task) const
{
    return std::any_of(view.possible.cbegin(), view.possible.cend(), [&](const PossibleAct &act) {
        return act.verb == verb && act.task == task;
    });
}

bool Situation::hasGivenLead() const
{
    return std::any_of(view.tasks.cbegin(), view.tasks.cend(), [this](const Task &task) {
        if (task.relationship != Relationship::Lead || task.state == WorkState::Withdrawn)
            return false;
        const auto *entry = givenBy(view, task);
        return entry && entry->type == "routing.forward"_L1 && isBy(*entry, viewer);
    });
}

bool Situation::holdsRole(Role role) const
{
    return std::any_of(standing.positions.cbegin(), standing.positions.cend(), [role](const Position &held) {
        return held.role == role;
    });
}

std::optional<TaskId> Situation::recallable() const
{
    const Task *latest = nullptr;
    for (const auto &task : view.tasks)
        if (allows(RoutingVerb::Recall, task.id) && (!latest || task.closedAt > latest->closedAt))
            latest = &task;
    if (latest)
        return latest->id;
    return allows(RoutingVerb::Recall) ? std::optional(TaskId{}) : std::nullopt;
}

bool Situation::hasReply() const
{
    return std::any_of(view.relations.cbegin(), view.relations.cend(), [this](const Relation &relation) {
        return relation.kind == RelationKind::ReplyTo && relation.other == view.document.id;
    });
}

Situation situationOf(const DocumentView &view,
    const Directory &directory,
    const PersonId &viewer,
    Instant now,
    const TaskId &preferred)
{
    const auto today = now.dateIn(directory.zone());
    Situation situation{view, viewer, standingOf(view, directory, viewer, today), {}, {}, false};
    const auto own = principalsOf(directory, viewer, today);
    for (const auto &task : view.tasks) {
        if (task.state != WorkState::Open)
            continue;
        situation.running |= task.act != "acknowledge"_L1;
        if (!own.contains(task.principal))
            situation.others.append(task);
        else if (task.id == preferred)
            situation.mine.prepend(task);
        else
            situation.mine.append(task);
    }
    return situation;
}

}
