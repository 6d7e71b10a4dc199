// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/DirectorySnapshot.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

QString Assignee::text() const
{
    return nameOf(kind) + u':' + id.toString(QUuid::WithoutBraces);
}

std::optional<Assignee> Assignee::fromText(QStringView text)
{
    const auto colon = text.indexOf(u':');
    const auto kind = fromName<Kind>(text.left(std::max<qsizetype>(colon, 0)));
    const auto id = QUuid::fromString(text.mid(colon + 1));
    if (!kind || id.isNull())
        return std::nullopt;
    return Assignee{*kind, id};
}

bool DirectorySnapshot::holds(const PersonId &person, const Assignee &assignee) const
{
    if (assignee.kind == Assignee::Kind::Person)
        return assignee.id == person.uuid;
    return std::any_of(appointments.begin(), appointments.end(), [&](const auto &appointment) {
        return appointment.position.uuid == assignee.id && appointment.person == person;
    });
}

bool DirectorySnapshot::hasRole(const PersonId &person, QLatin1StringView role) const
{
    return std::any_of(positions.begin(), positions.end(), [&](const auto &position) {
        return position.role == role && holds(person, Assignee::of(position.id));
    });
}

QList<PersonId> DirectorySnapshot::holders(const Assignee &assignee) const
{
    QList<PersonId> result;
    if (assignee.kind == Assignee::Kind::Person) {
        if (people.contains(PersonId{assignee.id}))
            result += PersonId{assignee.id};
        return result;
    }
    for (const auto &appointment : appointments)
        if (appointment.position.uuid == assignee.id && !result.contains(appointment.person))
            result += appointment.person;
    return result;
}

PositionId DirectorySnapshot::headOf(const UnitId &unit) const
{
    auto current = unit;
    for (qsizetype climbed = 0; climbed <= units.size() && !current.isNull(); ++climbed) {
        const auto found
            = std::find_if(units.begin(), units.end(), [&](const auto &one) { return one.id == current; });
        if (found == units.end())
            break;
        if (!found->head.isNull() && !holders(Assignee::of(found->head)).isEmpty())
            return found->head;
        current = found->parent;
    }
    return {};
}

QList<Assignee> resolve(const AssignmentRule &rule,
    const QString &stepId,
    const RuleContext &context,
    const DirectorySnapshot &directory)
{
    QList<Assignee> result;
    const auto add = [&](const Assignee &assignee) {
        if (!assignee.isNull() && !result.contains(assignee) && !directory.holders(assignee).isEmpty())
            result += assignee;
    };
    using Kind = AssignmentRule::Kind;
    switch (rule.kind) {
    case Kind::Position:
    case Kind::Role:
        for (const auto &position : directory.positions) {
            if (rule.kind == Kind::Position ? position.code != rule.name : position.role != rule.name)
                continue;
            const bool anywhere = rule.unit.isEmpty();
            const bool inUnit = anywhere
                || std::any_of(directory.units.begin(), directory.units.end(), [&](const auto &unit) {
                       return unit.id == position.unit && unit.code == rule.unit;
                   });
            if (inUnit)
                add(Assignee::of(position.id));
        }
        break;
    case Kind::UnitHead:
        add(Assignee::of(directory.headOf(context.unit)));
        break;
    case Kind::Initiator:
        add(Assignee::of(context.initiator));
        break;
    case Kind::Chosen:
        add(context.chosen.value(stepId));
        break;
    case Kind::Field:
        add(Assignee::fromText(context.fields.value(rule.name)).value_or(Assignee{}));
        break;
    }
    return result;
}

}
