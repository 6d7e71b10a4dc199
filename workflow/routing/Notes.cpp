// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

/// The open task that the command names, or why there is none.
Result<int> openTask(const Decision &decision)
{
    const int place = decision.routing().find(decision.command.task);
    if (place < 0)
        return Error{ErrorKind::NotFound, "routing.task-unknown"};
    if (!decision.task(place).isOpen())
        return Error{ErrorKind::Conflict, "routing.task-gone"};
    return place;
}

}

Result<> apply(Decision &decision, const Comment &comment)
{
    TRY(standAsParticipant(decision));
    if (comment.text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, "routing.text-missing"};
    decision.emit(Commented{comment.text});
    return {};
}

Result<> apply(Decision &decision, const Urge &urge)
{
    TRY_ASSIGN(const int place, openTask(decision));
    TRY(standAsParticipant(decision));
    decision.emit(Urged{place, urge.text});
    return {};
}

Result<> apply(Decision &decision, const ExtendDue &extend)
{
    TRY_ASSIGN(const int place, openTask(decision));
    const auto &task = decision.task(place);
    if (!oversees(decision, task))
        return Error{ErrorKind::Denied, "routing.may-not-extend"};
    if (extend.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, "routing.reason-missing"};
    if (extend.more.amount <= 0)
        return Error{ErrorKind::Invalid, "routing.deadline-not-positive"};
    decision.by.rule = u"oversight"_s;
    const auto from = std::max(task.due.value_or(decision.command.at), decision.command.at);
    decision.emit(
        DueExtended{dueAfter(from, extend.more, decision.directory.calendar), extend.reason, place});
    return {};
}

Result<> apply(Decision &decision, const Reassign &reassign)
{
    TRY_ASSIGN(const int place, openTask(decision));
    const auto task = decision.task(place);
    const bool handsOverForOthers
        = oversees(decision, task) || decision.directory.hasRole(decision.command.actor, "administrator"_L1);
    if (handsOverForOthers)
        decision.by.rule = u"oversight"_s;
    else if (const auto own = standOnTask(decision); !own.ok())
        return own.error();
    if (reassign.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, "routing.reason-missing"};
    if (reassign.to == task.assignee)
        return Error{ErrorKind::Invalid, "routing.named-twice"};
    if (decision.directory.holders(reassign.to).isEmpty())
        return Error{ErrorKind::Invalid, "routing.assignee-unknown"};
    for (const auto &other : decision.routing().tasks)
        if (other.isOpen() && other.assignee == reassign.to && other.parent == task.parent
            && other.block == task.block)
            return Error{ErrorKind::Invalid, "routing.named-twice"};
    if (task.part == Part::Step) {
        const auto barred = barredFrom(decision.routing(), decision.routing().chain.step(task.block));
        if (allBarred(decision.directory, reassign.to, barred))
            return Error{ErrorKind::Denied, "routing.four-eyes"};
    }
    decision.emit(HandedOver{reassign.reason, place, reassign.to});
    return {};
}

Result<> apply(Decision &decision, const Void &voided)
{
    if (!decision.routing().isRunning())
        return Error{ErrorKind::Conflict, "routing.not-running"};
    decision.by.rule = u"number-cancelled"_s;
    decision.cancelWhere([](const auto &) { return true; });
    decision.emit(Ended{voided.reason, RoutingState::Withdrawn});
    return {};
}

Result<> apply(Decision &decision, const CloseByReply &close)
{
    if (!decision.routing().isRunning() || decision.routing().chain.title().kind != ChainKind::Incoming)
        return Error{ErrorKind::Conflict, "routing.not-running"};
    decision.by.rule = u"reply:"_s + close.reply.text();
    decision.cancelWhere([](const auto &task) { return task.part != Part::Inform; });
    decision.emit(Ended{{}, RoutingState::Closed});
    return {};
}

}
