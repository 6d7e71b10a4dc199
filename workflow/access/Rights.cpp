// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/access/Rights.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Right
{
    QLatin1StringView command;
    QList<Demand> demands;
};

const QList<Right> &rights()
{
    using enum Demand;
    static const QList<Right> table = {
        {"directory.change"_L1, {Administrator}},
        {"person.set-password"_L1, {Administrator, Officer}}, // officers: only their own
        {"delegation.grant"_L1, {Officer}},
        {"delegation.revoke"_L1, {Officer}},
        {"chain.publish"_L1, {Administrator}},
        {"register.open"_L1, {BodyClerk}},
        {"register.import"_L1, {BodyClerk}},
        {"document.receive"_L1, {BodyClerk}},
        {"document.register"_L1, {BodyClerk}},
        {"document.reject"_L1, {BodyClerk}},
        {"document.join"_L1, {BodyClerk}},
        {"document.correct"_L1, {BodyClerk}},
        {"document.draft"_L1, {Officer}},
        {"document.revise"_L1, {Author}},
        {"document.relate"_L1, {Author, BodyClerk, Participant}},
        {"document.copy"_L1, {BodyClerk}},
        {"document.sign"_L1, {Signer}},
        {"number.assign"_L1, {BodyClerk}},
        {"number.cancel"_L1, {BodyClerk}},
        {"document.seal"_L1, {BodyClerk}},
        {"document.issue"_L1, {BodyClerk}},
        {"document.raise"_L1, {BodyClerk}},
        {"recipient.update"_L1, {BodyClerk}},
        {"dossier.open"_L1, {Officer}},
        {"dossier.collect"_L1, {Viewer}},
        {"dossier.remove"_L1, {DossierKeeper}},
        {"dossier.hand-over"_L1, {DossierKeeper}},
        {"dossier.close"_L1, {DossierKeeper}},
        {"dossier.archive"_L1, {DossierKeeper, AnyClerk}},
        {"routing.start"_L1, {Author, BodyClerk}},
        {"routing.act"_L1, {TaskHolder, BodyClerk}},
    };
    return table;
}

bool holds(const Standing &standing, bool administrator)
{
    return std::any_of(standing.positions.cbegin(), standing.positions.cend(), [&](const Position &position) {
        return (position.role == Role::Administrator) == administrator;
    });
}

bool holdsRole(const Standing &standing, Role role)
{
    return std::any_of(standing.positions.cbegin(), standing.positions.cend(), [&](const Position &position) {
        return position.role == role;
    });
}

}

bool filesAsWork(const QList<Relationship> &relationships)
{
    return std::any_of(relationships.cbegin(), relationships.cend(), [](Relationship relationship) {
        return relationship != Relationship::Informed && relationship != Relationship::Recipient
            && relationship != Relationship::Holder;
    });
}

bool closesByReply(const QList<Relationship> &relationships)
{
    return relationships.contains(Relationship::Clerk) || relationships.contains(Relationship::Director)
        || relationships.contains(Relationship::Lead);
}

QList<Demand> demandsOf(const QString &command)
{
    for (const auto &right : rights())
        if (right.command == command)
            return right.demands;
    return {};
}

QStringList commandNames()
{
    QStringList names;
    for (const auto &right : rights())
        names.append(right.command);
    return names;
}

bool meets(Demand demand, const Standing &standing)
{
    const auto &relationships = standing.relationships;
    switch (demand) {
    case Demand::Administrator:
        return holds(standing, true);
    case Demand::Officer:
        return holds(standing, false);
    case Demand::BodyClerk:
        return standing.servesBody;
    case Demand::DossierKeeper:
        return standing.keepsDossier;
    case Demand::AnyClerk:
        return holdsRole(standing, Role::Clerk);
    case Demand::Author:
        return relationships.contains(Relationship::Author);
    case Demand::Signer:
        return relationships.contains(Relationship::Signer);
    case Demand::Participant:
        return std::any_of(relationships.cbegin(), relationships.cend(), [](Relationship relationship) {
            return relationship != Relationship::Informed;
        });
    case Demand::Viewer:
        return !relationships.isEmpty();
    case Demand::TaskHolder:
        return std::any_of(relationships.cbegin(), relationships.cend(), [](Relationship relationship) {
            return relationship != Relationship::Clerk && relationship != Relationship::Holder;
        });
    }
    return false;
}

bool may(const QString &command, const Standing &standing)
{
    const auto demands = demandsOf(command);
    return std::any_of(
        demands.cbegin(), demands.cend(), [&](Demand demand) { return meets(demand, standing); });
}

}
