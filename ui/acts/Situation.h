// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/access/Rights.h"
#include "workflow/session/View.h"

namespace chauban {

/// How a viewer stands to a document now, worked out once from what the viewer may see of it. Refers to the view,
/// which must outlive it.
struct Situation
{
    const DocumentView &view;
    PersonId viewer;
    Standing standing;
    QList<Task> mine; ///< open, the preferred one first
    QList<Task> others; ///< open, of other people
    bool running = false; ///< the routing waits for somebody

    bool isIncoming() const { return view.document.kind == DocumentKind::Incoming; }
    bool isNumbered() const; ///< by the routing: beyond return, refusal and withdrawal
    bool may(const char *command) const;
    /// The first of one's open tasks that ask for the act; null: none does.
    const Task *asked(const char *act) const;
    /// One's open part of an assignment; null: none.
    const Task *part(Relationship relationship) const;
    /// The draft or submission is back on one's desk; null: it is not.
    const Task *revision() const;
    /// Whether the routing would take the act from the viewer now, about the task or, without one, as a whole.
    bool allows(RoutingVerb verb, const TaskId &task = {}) const;
    /// Whether one has given the lead below one's own task to somebody who works on it, or has.
    bool hasGivenLead() const;
    bool holdsRole(Role role) const;
    /// The latest act that can be taken back: the task that it decided, a null id for a submission; nothing: none.
    std::optional<TaskId> recallable() const;
    bool hasReply() const; ///< a draft or paper that answers it
};

Situation situationOf(const DocumentView &view,
    const Directory &directory,
    const PersonId &viewer,
    Instant now,
    const TaskId &preferred);

}
