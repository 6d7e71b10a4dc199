// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/chain/Chain.h"
#include "workflow/routing/Assignee.h"
#include "workflow/time/WorkingCalendar.h"

namespace chauban {

/// What the rules may know of an agency at the instant of a decision: only what is active then. Whoever makes it
/// (the Authority, a test, a preview at a later date) leaves out what has ended or not begun.
struct DirectorySnapshot
{
    struct Unit
    {
        UnitId id;
        UnitId parent; ///< null: directly under the agency
        QString code; ///< as chains name it: "van-phong"
        PositionId head; ///< null: the unit above answers for it
    };
    struct Position
    {
        PositionId id;
        UnitId unit;
        QString code; ///< as chains name it: "chu-tich"
        QString role; ///< "clerk", "leader", "office-chief", "unit-head", "specialist", "secretary" …
    };
    struct Appointment
    {
        PersonId person;
        PositionId position;
    };
    /// `giver` lets `receiver` act for them. Never passed on: whoever acts by it acts for `giver` alone.
    struct Delegation
    {
        DelegationId id;
        PersonId giver;
        PersonId receiver;
        QList<ChainKind> kinds = {}; ///< papers it is limited to; empty: all
        QList<Act> acts = {}; ///< acts it is limited to; empty: all

        bool covers(ChainKind kind, Act act) const
        {
            return (kinds.isEmpty() || kinds.contains(kind)) && (acts.isEmpty() || acts.contains(act));
        }
    };

    QList<Unit> units;
    QList<Position> positions;
    QList<Appointment> appointments;
    QList<Delegation> delegations;
    QList<PersonId> people; ///< active accounts
    WorkingCalendar calendar;

    bool holds(const PersonId &person, const Assignee &assignee) const;
    bool hasRole(const PersonId &person, QLatin1StringView role) const;
    /// Everyone who could act on a task of the assignee without a delegation.
    QList<PersonId> holders(const Assignee &assignee) const;
    /// The head of the unit or of the nearest unit above that has one; null when there is none.
    PositionId headOf(const UnitId &unit) const;
};

/// What an assignment rule needs of the routing.
struct RuleContext
{
    PersonId initiator;
    UnitId unit;
    DocumentFields fields;
    QMap<QString, Assignee> chosen; ///< by step id
};

/// Everyone whom the rule names and who exists now, in the directory's order without repetition.
QList<Assignee> resolve(const AssignmentRule &rule,
    const QString &stepId,
    const RuleContext &context,
    const DirectorySnapshot &directory);

}
