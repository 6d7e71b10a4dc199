// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Principal.h"
#include "core/document/KindScope.h"

namespace chauban {

/// Why someone may see a document. Only a relation gives a right on a document, never a job title alone.
enum class Relationship {
    Author, ///< wrote the draft
    Clerk, ///< serves the body in whose registers the document stands
    Director, ///< was asked for a directive, or gave it
    Lead, ///< leads the work (chủ trì)
    Contributor, ///< contributes (phối hợp)
    Informed, ///< receives it to know (nhận để biết)
    Approver, ///< checks, initials or approves
    Signer, ///< signs
    Recipient, ///< an internal paper addressed to them
    Holder, ///< keeps the dossier in which it lies
};
template<>
inline constexpr auto enumWords<Relationship> = std::to_array<EnumWord<Relationship>>({
    {Relationship::Author, "author"},
    {Relationship::Clerk, "clerk"},
    {Relationship::Director, "director"},
    {Relationship::Lead, "lead"},
    {Relationship::Contributor, "contributor"},
    {Relationship::Informed, "informed"},
    {Relationship::Approver, "approver"},
    {Relationship::Signer, "signer"},
    {Relationship::Recipient, "recipient"},
    {Relationship::Holder, "holder"},
});

/// One row of the table that alone says who may see a document.
struct AccessEntry
{
    Principal principal;
    Relationship relationship = Relationship::Informed;

    friend bool operator==(const AccessEntry &, const AccessEntry &) = default;
    friend bool operator<(const AccessEntry &a, const AccessEntry &b)
    {
        return std::tuple(a.principal.bytes(), a.relationship)
            < std::tuple(b.principal.bytes(), b.relationship);
    }
};

enum class WorkState { Open, Done, Withdrawn };
template<>
inline constexpr auto enumWords<WorkState> = std::to_array<EnumWord<WorkState>>({
    {WorkState::Open, "open"},
    {WorkState::Done, "done"},
    {WorkState::Withdrawn,
        "withdrawn"}, ///< recalled, returned over, or handed to another before it was acted on
});

/// Something that a principal is asked to do with a document. A row of the work list.
struct Task
{
    TaskId id;
    RoutingId routing;
    DocumentId document;
    Principal principal;
    QString act; ///< the routing's word: "direct", "work-on", "approve", "sign" …
    Relationship relationship = Relationship::Approver; ///< what having it makes of its holder
    WorkState state = WorkState::Open;
    std::optional<Instant> due;
    Instant openedAt;
    std::optional<Instant> closedAt;
    PersonId doneBy; ///< null until done
    PersonId doneFor; ///< on whose behalf; null: own

    auto columns()
    {
        return std::tie(id,
            routing,
            document,
            principal,
            act,
            relationship,
            state,
            due,
            openedAt,
            closedAt,
            doneBy,
            doneFor);
    }
    friend bool operator==(const Task &, const Task &) = default;
};

/// A line of somebody's work list or clerk queue.
struct InboxEntry
{
    Principal principal;
    QString box;
    TaskId task; ///< null: a clerk queue, where the document's state is what calls for work

    friend bool operator==(const InboxEntry &, const InboxEntry &) = default;
    friend bool operator<(const InboxEntry &a, const InboxEntry &b)
    {
        return std::tuple(a.principal.bytes(), a.box, a.task.uuid)
            < std::tuple(b.principal.bytes(), b.box, b.task.uuid);
    }
};

/// Who may see the document, derived from what it is and from all its tasks:
///  1. its author (an incoming paper has none here: whoever entered it saw it as clerk); 2. the clerks of its body,
///  once it has left its author's desk; 3. the principal of every open task;
///  4. whoever did a task, and for whom; a withdrawn task leaves no right behind;
///  5. the holders of the dossiers in which it lies as work (Rights.h).
/// From Mật upwards contributors, informed and holders of dossiers are not served.
QList<AccessEntry> accessOf(
    const Document &document, const QList<Task> &tasks, const QList<PersonId> &holders = {});

/// Where the document waits, derived likewise: each open task in its principal's box, and by its state in the
/// queues of the body's clerks ("to-register", "to-submit", "to-number", "to-issue").
QList<InboxEntry> inboxOf(const Document &document, const QList<Task> &tasks);

/// What somebody sees who acts for another: no more than the delegations cover. Without `onBehalfOf`: everything.
KindScope scopeOf(const Directory &directory, const PersonId &actor, const PersonId &onBehalfOf, Instant now);

}
