// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/People.h"

#include "ui/text/DocumentText.h"

#include <QCoreApplication>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::People)
};

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u" · "_s + second;
}

Principal principalOf(const Assignee &assignee)
{
    return assignee.kind == Assignee::Kind::Person ? Principal::of(PersonId{assignee.id})
                                                   : Principal::of(PositionId{assignee.id});
}

}

QString personLine(const Directory &directory, const PersonId &person, QDate date)
{
    const auto *known = directory.person(person);
    const auto positions = directory.positionsOf(person, date);
    return joined(known ? known->name : PeopleWords::tr("Người không còn trong danh bạ"),
        positions.isEmpty() ? QString() : positions.first().title);
}

QString actorLine(const Directory &directory, const PersonId &actor, const PersonId &onBehalfOf, QDate date)
{
    if (actor.isNull())
        return PeopleWords::tr("Hệ thống");
    const auto line = personLine(directory, actor, date);
    const auto *other = onBehalfOf.isNull() || onBehalfOf == actor ? nullptr : directory.person(onBehalfOf);
    return other ? PeopleWords::tr("%1 (thay %2)").arg(line, other->name) : line;
}

QString principalLine(const Directory &directory, const Principal &principal, QDate date)
{
    switch (principal.kind) {
    case Principal::Kind::Person:
        return personLine(directory, PersonId{principal.id}, date);
    case Principal::Kind::Position: {
        const auto *position = directory.position(PositionId{principal.id});
        const auto holders = directory.holders(PositionId{principal.id}, date);
        const auto *person = holders.isEmpty() ? nullptr : directory.person(holders.first());
        return joined(person ? person->name : QString(), position ? position->title : QString());
    }
    case Principal::Kind::Unit: {
        const auto *unit = directory.unit(UnitId{principal.id});
        return unit ? unit->name : QString();
    }
    case Principal::Kind::Role:
        break;
    }
    return textOf(principal.role);
}

QString assigneeLine(const Directory &directory, const Assignee &assignee, QDate date)
{
    return principalLine(directory, principalOf(assignee), date);
}

QString unitOf(const Directory &directory, const Principal &principal, QDate date)
{
    UnitId id;
    if (principal.kind == Principal::Kind::Unit)
        id = UnitId{principal.id};
    else if (principal.kind == Principal::Kind::Position) {
        if (const auto *position = directory.position(PositionId{principal.id}))
            id = position->unit;
    } else if (principal.kind == Principal::Kind::Person) {
        const auto positions = directory.positionsOf(PersonId{principal.id}, date);
        if (!positions.isEmpty())
            id = positions.first().unit;
    }
    const auto *unit = directory.unit(id);
    return unit ? unit->name : QString();
}

QString momentText(const Directory &directory, Instant time)
{
    return time.toDateTime(directory.zone()).toString(u"dd/MM/yyyy HH:mm"_s);
}

}
