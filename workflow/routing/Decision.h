// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/routing/RoutingCommand.h"

namespace chauban {

/// A command while it is being decided: each event is applied to the copy at once, so that what is decided next
/// sees it, and a replay of the events arrives at the same routing. Internal to the rules.
class Decision
{
public:
    Decision(const Routing &start, const RoutingCommand &asked, const DirectorySnapshot &agency);

    const Routing &routing() const { return m_routing; }
    const RoutingTask &task(int place) const { return m_routing.tasks[place]; }
    QList<RoutingEvent> takeEvents() { return std::move(m_events); }

    void emit(RoutingEventBody what);

    /// Opens a task that follows from this command and returns its place.
    int open(TaskOpened task);
    void cancel(int place);
    /// Cancels the open tasks for which the predicate holds.
    template<typename Predicate>
    void cancelWhere(Predicate predicate)
    {
        for (int place = 0; place < m_routing.tasks.size(); ++place)
            if (m_routing.tasks[place].isOpen() && predicate(m_routing.tasks[place]))
                cancel(place);
    }

    const RoutingCommand &command;
    const DirectorySnapshot &directory;
    Authorship by; ///< set once the actor's standing is known

private:
    Routing m_routing;
    QList<RoutingEvent> m_events;
};

// Standing.cpp: who may act on what
/// The place of the open task that the command names and on which the actor stands; sets Decision::by.
Result<int> standOnTask(Decision &decision);
/// For acts open to everyone who takes part in the paper.
Result<> standAsParticipant(Decision &decision);
/// For granting time and handing over: whoever assigned the task; leaders and the office chief for steps.
bool oversees(const Decision &decision, const RoutingTask &task);
/// Whom four eyes bar from a step: the people whose work it judges.
QList<PersonId> barredFrom(const Routing &routing, const Step &step);
bool allBarred(const DirectorySnapshot &directory, const Assignee &assignee, const QList<PersonId> &barred);

// Flow.cpp: what opens and settles
/// Opens what is due to open, and ends the routing when nothing is left.
Result<> advance(Decision &decision);
/// Settles the step when its vote is decided, with what a refusal does.
Result<> settle(Decision &decision, int block);
/// True when a lead or contributor of the step has not ended their part.
bool hasOpenParts(const Routing &routing, int block);
/// True when the task stands below `ancestor` in the forward tree.
bool descends(const Routing &routing, const RoutingTask &task, int ancestor);

// Return.cpp
/// Sends the paper back from `from` to the step at `to`, or to the initiator (-1).
Result<> sendBack(Decision &decision, int to, int from, ComeBack comeBack, const QString &reason);

// One for each command.
Result<> apply(Decision &decision, const Start &start);
Result<> apply(Decision &decision, const Perform &perform);
Result<> apply(Decision &decision, const Direct &direct);
Result<> apply(Decision &decision, const Forward &forward);
Result<> apply(Decision &decision, const ClosePart &close);
Result<> apply(Decision &decision, const Refuse &refusal);
Result<> apply(Decision &decision, const Return &back);
Result<> apply(Decision &decision, const Resubmit &resubmit);
Result<> apply(Decision &decision, const Recall &recall);
Result<> apply(Decision &decision, const Withdraw &withdraw);
Result<> apply(Decision &decision, const Comment &comment);
Result<> apply(Decision &decision, const Reassign &reassign);
Result<> apply(Decision &decision, const ExtendDue &extend);
Result<> apply(Decision &decision, const Urge &urge);
Result<> apply(Decision &decision, const Void &voided);
Result<> apply(Decision &decision, const CloseByReply &close);

}
