// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/Directory.h"

#include <algorithm>

namespace chauban {

namespace {

template<typename T, typename Predicate>
const T *find(const QList<T> &items, Predicate predicate)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), predicate);
    return found == items.cend() ? nullptr : &*found;
}

}

const Person *Directory::person(const PersonId &id) const
{
    return find(people, [&](const Person &person) { return person.id == id; });
}

const Person *Directory::personByLogin(const QString &login) const
{
    return find(people, [&](const Person &person) { return person.login == login; });
}

const Position *Directory::position(const PositionId &id) const
{
    return find(positions, [&](const Position &position) { return position.id == id; });
}

const Unit *Directory::unit(const UnitId &id) const
{
    return find(units, [&](const Unit &unit) { return unit.id == id; });
}

const Body *Directory::body(const BodyId &id) const
{
    return find(bodies, [&](const Body &body) { return body.id == id; });
}

const RegisteredCertificate *Directory::certificate(const Sha256 &fingerprint) const
{
    return find(certificates,
        [&](const RegisteredCertificate &candidate) { return candidate.fingerprint == fingerprint; });
}

QList<Position> Directory::positionsOf(const PersonId &id, QDate date) const
{
    QList<Position> held;
    for (const auto &appointment : appointments)
        if (appointment.person == id && appointment.activeOn(date))
            if (const auto *found = position(appointment.position))
                held.append(*found);
    return held;
}

QList<PersonId> Directory::holders(const PositionId &id, QDate date) const
{
    QList<PersonId> found;
    for (const auto &appointment : appointments) {
        const auto *holder = person(appointment.person);
        if (appointment.position == id && appointment.activeOn(date) && holder && holder->active)
            found.append(appointment.person);
    }
    return found;
}

std::optional<Delegation> Directory::delegation(
    const PersonId &principal, const PersonId &actor, Instant now) const
{
    const auto *giver = person(principal);
    const auto *found = find(delegations, [&](const Delegation &candidate) {
        return candidate.from == principal && candidate.to == actor && candidate.activeAt(now);
    });
    return found && giver && giver->active ? std::optional(*found) : std::nullopt;
}

std::optional<Delegation> Directory::delegation(
    const PersonId &principal, const PersonId &actor, Instant now, const QString &kind) const
{
    if (!delegation(principal, actor, now))
        return std::nullopt;
    const auto *found = find(delegations, [&](const Delegation &candidate) {
        return candidate.from == principal && candidate.to == actor && candidate.activeAt(now)
            && candidate.covers(kind);
    });
    return found ? std::optional(*found) : std::nullopt;
}

QStringList Directory::delegatedKinds(const PersonId &principal, const PersonId &actor, Instant now) const
{
    QStringList kinds;
    if (!delegation(principal, actor, now))
        return kinds;
    for (const auto &candidate : delegations)
        if (candidate.from == principal && candidate.to == actor && candidate.activeAt(now))
            kinds.append(candidate.scope);
    return kinds;
}

}
