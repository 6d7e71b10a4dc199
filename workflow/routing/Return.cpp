// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

#include <algorithm>

namespace chauban {

namespace {

QList<int> everyBlock(const Routing &routing)
{
    QList<int> blocks;
    for (int place = 0; place < routing.chain.size(); ++place)
        blocks += place;
    return blocks;
}

/// The step settled last before `from` in the order of the chain, or -1: the initiator.
int previousStep(const Routing &routing, int from)
{
    for (int place = from - 1; place >= 0; --place) {
        const auto state = routing.blocks[place].state;
        const bool acted = state == BlockState::Approved || state == BlockState::Refused;
        if (acted && routing.chain.block(place).kind == BlockKind::Step && routing.chain.follows(place, from))
            return place;
    }
    return -1;
}

Result<int> targetOf(const Routing &routing, const Return &back, int from)
{
    if (back.target == Return::Target::Initiator)
        return -1;
    if (back.target == Return::Target::Previous)
        return previousStep(routing, from);
    const int to = routing.chain.find(back.step);
    const bool acted = to >= 0
        && (routing.blocks[to].state == BlockState::Approved
            || routing.blocks[to].state == BlockState::Refused);
    if (!acted || !routing.chain.follows(to, from))
        return Error{ErrorKind::Invalid, "routing.return-not-back", back.step};
    return to;
}

void openRevision(Decision &decision)
{
    const auto initiator = Assignee::of(decision.routing().initiator);
    decision.open({.act = Act::WorkOn, .assignee = initiator, .part = Part::Revise});
}

/// An assignment is given back to whoever assigned it. A lead given back makes the leader direct anew.
Result<> giveBack(Decision &decision, int place)
{
    const auto &routing = decision.routing();
    const auto task = decision.task(place);
    decision.cancelWhere([&](const auto &other) { return descends(routing, other, place); });
    const auto giver = decision.task(task.parent);
    if (task.part == Part::Lead && giver.act == Act::Directive && giver.part == Part::Step
        && !giver.isOpen()) {
        decision.cancelWhere([&](const auto &other) { return descends(routing, other, task.parent); });
        decision.emit(Recalled{{}, task.parent});
        decision.open({.act = giver.act, .assignee = giver.assignee, .block = giver.block, .due = giver.due});
        return {};
    }
    TRY(settle(decision, task.block));
    return advance(decision);
}

/// Steps approved on bytes that `content` replaces.
QList<int> approvalsLost(const Routing &routing, const Sha256 &content)
{
    QList<int> lost;
    for (const auto &task : routing.tasks) {
        const bool counts = task.block >= 0 && task.part == Part::Step && task.isApproved()
            && judgesContent(task.act) && routing.blocks[task.block].state == BlockState::Approved;
        if (counts && task.seen != content && !lost.contains(task.block))
            lost += task.block;
    }
    return lost;
}

}

Result<> sendBack(Decision &decision, int to, int from, ComeBack comeBack, const QString &reason)
{
    const auto &chain = decision.routing().chain;
    QList<int> blocks;
    if (comeBack == ComeBack::StraightBack)
        blocks = to < 0 ? QList{from} : QList{to, from};
    else if (to < 0)
        blocks = everyBlock(decision.routing());
    else
        for (int place = 0; place < chain.size(); ++place)
            if (place == to || chain.follows(to, place))
                blocks += place;
    decision.cancelWhere(
        [&](const auto &task) { return task.part != Part::Inform && blocks.contains(task.block); });
    decision.emit(Returned{blocks, comeBack, reason, to});
    if (to < 0)
        openRevision(decision);
    return {};
}

Result<> apply(Decision &decision, const Return &back)
{
    TRY_ASSIGN(const int place, standOnTask(decision));
    const auto task = decision.task(place);
    if (task.part == Part::Revise || task.part == Part::Inform)
        return Error{ErrorKind::Invalid, "routing.cannot-return"};
    if (back.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, "routing.reason-missing"};
    if (decision.routing().hasDone(Act::AssignNumber))
        return Error{ErrorKind::Conflict, "routing.already-numbered"};
    if (task.isAssignment()) {
        decision.emit(TaskDecided{back.reason, place, Verdict::Returned});
        return giveBack(decision, place);
    }
    TRY_ASSIGN(const int to, targetOf(decision.routing(), back, task.block));
    decision.emit(TaskDecided{back.reason, place, Verdict::Returned});
    TRY(sendBack(decision, to, task.block, back.comeBack, back.reason));
    return advance(decision);
}

Result<> apply(Decision &decision, const Resubmit &resubmit)
{
    TRY_ASSIGN(const int place, standOnTask(decision));
    const auto task = decision.task(place);
    const bool mayReplace = task.part == Part::Revise
        || (task.part == Part::Step
            && decision.routing().chain.step(task.block).rights.testFlag(StepRight::ReplaceFile));
    if (!mayReplace)
        return Error{ErrorKind::Denied, "routing.may-not-resubmit"};
    if (resubmit.content.isNull())
        return Error{ErrorKind::Invalid, "routing.content-missing"};
    if (decision.routing().hasDone(Act::AssignNumber))
        return Error{ErrorKind::Conflict, "routing.already-numbered"};
    // Straight back means that the steps in between are not asked again, whatever the new bytes.
    const bool asksAgain = decision.routing().comeBack == ComeBack::Continue;
    const auto lost = asksAgain ? approvalsLost(decision.routing(), resubmit.content) : QList<int>();
    decision.by.seen = resubmit.content;
    decision.emit(TaskDecided{{}, place, Verdict::Approved});
    decision.emit(Resubmitted{lost, resubmit.content, resubmit.fields});
    TRY(settle(decision, task.block));
    return advance(decision);
}

namespace {

Result<> recallSubmission(Decision &decision)
{
    const auto &routing = decision.routing();
    if (routing.initiator != decision.command.actor)
        return Error{ErrorKind::Denied, "routing.not-the-initiator"};
    int submitted = 1;
    for (const auto &task : routing.tasks) {
        if (task.part != Part::Revise)
            continue;
        if (task.isOpen())
            return Error{ErrorKind::Conflict, "routing.nothing-to-recall"};
        submitted = std::max(submitted, task.endedIn);
    }
    for (const auto &task : routing.tasks)
        if (task.part != Part::Revise && task.state == TaskState::Decided && task.endedIn > submitted)
            return Error{ErrorKind::Conflict, "routing.next-already-acted"};
    decision.by.rule = QStringLiteral("initiator");
    decision.cancelWhere([](const auto &task) { return task.part != Part::Inform; });
    decision.emit(Recalled{everyBlock(routing), -1});
    openRevision(decision);
    return {};
}

/// What has to wait again when the step at `block` is open once more; refused when someone there has acted.
Result<QList<int>> blocksToUndo(const Routing &routing, const RoutingTask &mine, int place)
{
    QList<int> blocks;
    for (int later = 0; later < routing.chain.size(); ++later)
        if (routing.chain.follows(mine.block, later) && routing.blocks[later].state != BlockState::Waiting)
            blocks += later;
    for (const auto &task : routing.tasks) {
        const bool comesAfter = blocks.contains(task.block) || descends(routing, task, place);
        if (comesAfter && task.state == TaskState::Decided && task.endedIn > mine.endedIn)
            return Error{ErrorKind::Conflict, "routing.next-already-acted"};
    }
    return blocks;
}

}

Result<> apply(Decision &decision, const Recall &)
{
    const auto &routing = decision.routing();
    if (!routing.isRunning())
        return Error{ErrorKind::Conflict, "routing.not-running"};
    if (decision.command.task.isNull())
        return recallSubmission(decision);
    const int place = routing.find(decision.command.task);
    if (place < 0)
        return Error{ErrorKind::NotFound, "routing.task-unknown"};
    const auto mine = decision.task(place);
    const bool counts = mine.state == TaskState::Decided && mine.verdict != Verdict::Returned
        && mine.block >= 0 && mine.visit == routing.blocks[mine.block].visit
        && routing.blocks[mine.block].state != BlockState::Waiting;
    if (mine.actor != decision.command.actor && mine.onBehalfOf != decision.command.actor)
        return Error{ErrorKind::Denied, "routing.not-your-decision"};
    if (!counts || mine.part == Part::Inform)
        return Error{ErrorKind::Conflict, "routing.nothing-to-recall"};
    if (mine.act == Act::Sign || mine.act == Act::AssignNumber || mine.act == Act::Seal
        || mine.act == Act::Issue)
        return Error{ErrorKind::Conflict, "routing.signed-cannot-be-recalled"};
    TRY_ASSIGN(const auto blocks, blocksToUndo(routing, mine, place));

    decision.by.rule = QStringLiteral("own-decision");
    decision.cancelWhere(
        [&](const auto &task) { return blocks.contains(task.block) || descends(routing, task, place); });
    const auto before = routing.tasks;
    decision.emit(Recalled{blocks, place});
    for (const auto &task : before) {
        // Those who were no longer needed once this decided the step are asked again.
        const bool withMine = task.state == TaskState::Cancelled && task.endedIn == mine.endedIn
            && task.block == mine.block && task.parent == mine.parent;
        if (task.id == mine.id || withMine)
            decision.open({.act = task.act,
                .assignee = task.assignee,
                .block = task.block,
                .due = task.due,
                .parent = task.parent,
                .part = task.part});
    }
    return {};
}

Result<> apply(Decision &decision, const Withdraw &withdraw)
{
    const auto &routing = decision.routing();
    if (!routing.isRunning())
        return Error{ErrorKind::Conflict, "routing.not-running"};
    if (routing.initiator != decision.command.actor)
        return Error{ErrorKind::Denied, "routing.not-the-initiator"};
    if (withdraw.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, "routing.reason-missing"};
    if (routing.hasDone(Act::AssignNumber))
        return Error{ErrorKind::Conflict, "routing.already-numbered"};
    decision.by.rule = QStringLiteral("initiator");
    decision.cancelWhere([](const auto &) { return true; });
    decision.emit(Ended{withdraw.reason, RoutingState::Withdrawn});
    return {};
}

}
