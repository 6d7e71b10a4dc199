// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/routing/RoutingCommand.h"

#include <string>

namespace chauban::test {

/// A commune with its people, each named by one word. Every person holds one position of the same name.
///
/// office: chief, clerk, clerk2 · leaders: chair, vice, vice2 · economy: head1, spec1, spec2 · culture: head2, spec3 ·
/// admin; "gone" has an account no more.
struct Office
{
    DirectorySnapshot directory;

    Office();
    PersonId person(const char *name) const;
    Assignee position(const char *name) const;
    UnitId unit(const char *name) const;
    QString nameOf(const QUuid &id) const;
    void delegate(const char *giver, const char *receiver, QList<Act> acts = {});
    void leave(const char *name);
};

/// A chain from shorthand: a flow in JSON where `<id:act:WHO>` stands for a step. WHO is a person's name (their
/// position), `@role`, `initiator`, `chosen` or `unit-head`; `<…,"vote":{…}>` adds keys.
Chain chainOf(const QString &flow, const char *kind = "internal");

/// Plays commands on one routing and keeps the whole log as text, one line an event.
class Play
{
public:
    Play(Office &office, const Chain &chain);

    /// Gives the command of `who`; on their open task with that place, or for -1 none. Returns the refusal's
    /// reason, or "" when it was taken.
    std::string give(const char *who, int task, RoutingCommandBody what, const char *onBehalfOf = nullptr);
    /// The same on the only open task of `who` (their own or, with `onBehalfOf`, that person's).
    std::string give(const char *who, RoutingCommandBody what, const char *onBehalfOf = nullptr);

    std::string start(const char *who, Start start = {});
    std::string perform(const char *who, Act act) { return give(who, Perform{act}); }
    std::string sign(const char *who, Act act, const char *newContent);

    /// The lines since the last call.
    std::string log();
    /// "chief:approve head1:initial": who is asked what now, in the order opened.
    std::string open() const;
    QString text(const RoutingEvent &event) const;

    Routing routing;
    Routing first; ///< before Start
    QList<RoutingEvent> events;
    Sha256 seen; ///< what everybody has in view
    Instant now;
    Office &office;

private:
    qsizetype m_logged = 0;
};

Sha256 content(const char *name);

}
