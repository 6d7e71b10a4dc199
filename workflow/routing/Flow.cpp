// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

#include <algorithm>

namespace chauban {

namespace {

/// The approval of an earlier visit that still counts for the assignee, or -1.
int keptApproval(const Routing &routing, int block, const Assignee &assignee)
{
    if (routing.blocks[block].mustActAgain || !judgesContent(routing.chain.step(block).act))
        return -1;
    for (int place = int(routing.tasks.size()) - 1; place >= 0; --place) {
        const auto &task = routing.tasks[place];
        if (task.block == block && task.part == Part::Step && task.assignee == assignee && !task.isOpen())
            return task.isApproved() && routing.keeps(task.seen) ? place : -1;
    }
    return -1;
}

/// Everyone whom the step asks now and whom four eyes do not bar.
Result<QList<Assignee>> votersOf(const Decision &decision, const Step &step)
{
    const auto named = resolve(step.who, step.id, decision.routing().ruleContext(), decision.directory);
    if (named.isEmpty())
        return Error{ErrorKind::Invalid, "routing.nobody-for-step", step.name};
    const auto barred = barredFrom(decision.routing(), step);
    QList<Assignee> voters;
    for (const auto &assignee : named)
        if (!allBarred(decision.directory, assignee, barred))
            voters += assignee;
    if (voters.isEmpty())
        return Error{ErrorKind::Denied, "routing.four-eyes-nobody", step.name};
    if (step.vote.approve.needed(int(voters.size())) > voters.size())
        return Error{ErrorKind::Invalid, "routing.too-few-voters", step.name};
    return voters;
}

Result<> openStep(Decision &decision, int block)
{
    const auto &step = decision.routing().chain.step(block); // shared and never changed: outlives every event
    TRY_ASSIGN(const auto voters, votersOf(decision, step));
    std::optional<Instant> due;
    if (step.deadline)
        due = dueAfter(decision.command.at, *step.deadline, decision.directory.calendar);
    decision.emit(StepOpened{block});
    for (const auto &voter : voters) {
        if (const int kept = keptApproval(decision.routing(), block, voter); kept >= 0)
            decision.emit(ApprovalKept{kept});
        else
            decision.open({.act = step.act, .assignee = voter, .block = block, .due = due});
    }
    return settle(decision, block);
}

void takeBranches(Decision &decision, int place)
{
    const auto &chain = decision.routing().chain;
    const auto &block = chain.block(place);
    QList<int> taken;
    for (const int child : block.children) {
        if (!holds(chain.block(child).when, decision.routing().fields))
            continue;
        taken += child;
        if (block.kind == BlockKind::Choice)
            break;
    }
    decision.emit(BranchesTaken{place, taken});
}

/// Opens what is due to open below the block.
Result<> openBlock(Decision &decision, int place)
{
    const auto &routing = decision.routing();
    const auto &block = routing.chain.block(place);
    if (routing.isSettled(place) || !routing.isRunning())
        return {};
    if (block.kind == BlockKind::Step)
        return routing.blocks[place].state == BlockState::Waiting ? openStep(decision, place) : Result<>();
    const bool branches = block.kind == BlockKind::Choice || block.kind == BlockKind::Inclusive;
    if (branches && routing.blocks[place].state == BlockState::Waiting)
        takeBranches(decision, place);
    for (const int child : block.children) {
        TRY(openBlock(decision, child));
        if (block.kind == BlockKind::Sequence && !routing.isSettled(child))
            break;
    }
    return {};
}

/// Abstentions and refusals count as cast; a task that was returned, cancelled or recalled has no vote.
Tally tallyOf(const Routing &routing, int block)
{
    const auto &run = routing.blocks[block];
    Tally tally{int(run.kept.size()), int(run.kept.size()), 0, 0};
    for (const auto &task : routing.tasks) {
        const bool counts = task.block == block && task.part == Part::Step && task.visit == run.visit
            && (task.isOpen() || (task.state == TaskState::Decided && task.verdict != Verdict::Returned));
        if (!counts)
            continue;
        ++tally.voters;
        tally.approvals += task.isApproved();
        tally.refusals += !task.isOpen() && task.verdict == Verdict::Refused;
        tally.abstentions += !task.isOpen() && task.verdict == Verdict::Abstained;
    }
    return tally;
}

Result<> afterRefusal(Decision &decision, int block)
{
    const auto &step = decision.routing().chain.step(block);
    const auto *refusal = std::get_if<Refuse>(&decision.command.what);
    const auto reason = refusal ? refusal->reason : QString();
    switch (step.refusal.kind) {
    case RefusalRule::Kind::Continue:
        return {};
    case RefusalRule::Kind::End:
        decision.cancelWhere([](const auto &task) { return task.part != Part::Inform; });
        decision.emit(Ended{reason, RoutingState::Refused});
        return {};
    case RefusalRule::Kind::Initiator:
        return sendBack(decision, -1, block, ComeBack::Continue, reason);
    case RefusalRule::Kind::Step:
        return sendBack(
            decision, decision.routing().chain.find(step.refusal.step), block, ComeBack::Continue, reason);
    }
    return {};
}

}

bool hasOpenParts(const Routing &routing, int block)
{
    return std::any_of(routing.tasks.begin(), routing.tasks.end(), [&](const auto &task) {
        return task.block == block && task.isOpen()
            && (task.part == Part::Lead || task.part == Part::Contribute);
    });
}

bool descends(const Routing &routing, const RoutingTask &task, int ancestor)
{
    for (int parent = task.parent; parent >= 0; parent = routing.tasks[parent].parent)
        if (parent == ancestor)
            return true;
    return false;
}

Result<> settle(Decision &decision, int block)
{
    const auto &routing = decision.routing();
    if (block < 0 || routing.blocks[block].state != BlockState::Open)
        return {};
    const auto &step = routing.chain.step(block);
    const auto outcome = step.vote.outcome(tallyOf(routing, block));
    if (outcome == VoteOutcome::Open)
        return {};
    // A directive that was given is settled only when the work it ordered is done.
    if (step.act == Act::Directive && outcome == VoteOutcome::Approved && hasOpenParts(routing, block)) {
        decision.cancelWhere(
            [&](const auto &task) { return task.block == block && task.part == Part::Step; });
        return {};
    }
    decision.emit(StepSettled{block, outcome});
    decision.cancelWhere([&](const auto &task) { return task.block == block && task.part != Part::Inform; });
    if (outcome == VoteOutcome::Refused)
        return afterRefusal(decision, block);
    if (step.act == Act::Issue && routing.repliesTo)
        decision.emit(ReplyIssued{*routing.repliesTo});
    return {};
}

Result<> advance(Decision &decision)
{
    const auto &routing = decision.routing();
    const bool isBeingRevised = std::any_of(routing.tasks.begin(), routing.tasks.end(), [](const auto &task) {
        return task.part == Part::Revise && task.isOpen();
    });
    if (isBeingRevised || !routing.isRunning())
        return {};
    TRY(openBlock(decision, 0));
    if (routing.isRunning() && routing.isSettled(0))
        decision.emit(Ended{{}, RoutingState::Completed});
    return {};
}

}
