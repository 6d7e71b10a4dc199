// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/RoutingEvent.h"

namespace chauban {

namespace {

RoutingTask *taskAt(Routing &routing, int place)
{
    return place >= 0 && place < routing.tasks.size() ? &routing.tasks[place] : nullptr;
}

BlockRun *blockAt(Routing &routing, int place)
{
    return place >= 0 && place < routing.blocks.size() ? &routing.blocks[place] : nullptr;
}

void wait(Routing &routing, const QList<int> &places)
{
    for (const int place : places)
        if (auto *block = blockAt(routing, place)) {
            block->state = BlockState::Waiting;
            block->kept.clear();
        }
}

void apply(Routing &routing, const RoutingEvent &event, const Started &started)
{
    routing.state = RoutingState::Running;
    routing.document = started.document;
    routing.initiator = event.by.actor;
    routing.unit = started.unit;
    routing.fields = started.fields;
    routing.chosen = started.chosen;
    routing.content = started.content;
    routing.repliesTo = started.repliesTo;
}

void apply(Routing &routing, const RoutingEvent &, const BranchesTaken &branches)
{
    auto *run = blockAt(routing, branches.block);
    if (!run)
        return;
    run->state = BlockState::Open;
    for (const int child : routing.chain.block(branches.block).children)
        if (!branches.taken.contains(child))
            routing.blocks[child].state = BlockState::Skipped;
}

void apply(Routing &routing, const RoutingEvent &, const StepOpened &opened)
{
    if (auto *run = blockAt(routing, opened.block)) {
        run->state = BlockState::Open;
        run->kept.clear();
        ++run->visit;
    }
}

void apply(Routing &routing, const RoutingEvent &, const ApprovalKept &kept)
{
    if (const auto *task = taskAt(routing, kept.task))
        if (auto *run = blockAt(routing, task->block))
            run->kept += kept.task;
}

void apply(Routing &routing, const RoutingEvent &event, const TaskOpened &opened)
{
    const auto *run = blockAt(routing, opened.block);
    routing.tasks += RoutingTask{.id = opened.id,
        .block = opened.block,
        .parent = opened.parent,
        .visit = run ? run->visit : 0,
        .part = opened.part,
        .act = opened.act,
        .assignee = opened.assignee,
        .expects = routing.content,
        .due = opened.due,
        .openedIn = event.version};
}

void end(Routing &routing, const RoutingEvent &event, int place, TaskState state)
{
    if (auto *task = taskAt(routing, place)) {
        task->state = state;
        task->endedIn = event.version;
    }
}

void apply(Routing &routing, const RoutingEvent &event, const TaskDecided &decided)
{
    end(routing, event, decided.task, TaskState::Decided);
    if (auto *task = taskAt(routing, decided.task)) {
        task->verdict = decided.verdict;
        task->actor = event.by.actor;
        task->onBehalfOf = event.by.onBehalfOf;
        task->seen = event.by.seen;
    }
}

void apply(Routing &routing, const RoutingEvent &event, const TaskCancelled &cancelled)
{
    end(routing, event, cancelled.task, TaskState::Cancelled);
}

void apply(Routing &routing, const RoutingEvent &, const StepSettled &settled)
{
    if (auto *run = blockAt(routing, settled.block)) {
        run->state = settled.outcome == VoteOutcome::Approved ? BlockState::Approved : BlockState::Refused;
        run->mustActAgain = false;
    }
}

void apply(Routing &routing, const RoutingEvent &, const Returned &returned)
{
    wait(routing, returned.blocks);
    routing.comeBack = returned.comeBack;
    if (auto *run = blockAt(routing, returned.to))
        run->mustActAgain = true;
}

void apply(Routing &routing, const RoutingEvent &, const Resubmitted &resubmitted)
{
    wait(routing, resubmitted.blocks);
    routing.content = resubmitted.content;
    for (auto it = resubmitted.fields.begin(); it != resubmitted.fields.end(); ++it)
        routing.fields.insert(it.key(), it.value());
}

void apply(Routing &routing, const RoutingEvent &, const ContentExtended &extended)
{
    routing.extensions += ContentExtension{extended.content, routing.content};
    routing.content = extended.content;
}

void apply(Routing &routing, const RoutingEvent &event, const Recalled &recalled)
{
    wait(routing, recalled.blocks);
    end(routing, event, recalled.task, TaskState::Recalled);
    if (const auto *task = taskAt(routing, recalled.task))
        if (auto *run = blockAt(routing, task->block))
            run->state = BlockState::Open;
}

void apply(Routing &routing, const RoutingEvent &, const HandedOver &handed)
{
    if (auto *task = taskAt(routing, handed.task))
        task->assignee = handed.to;
}

void apply(Routing &routing, const RoutingEvent &, const DueExtended &extended)
{
    if (auto *task = taskAt(routing, extended.task))
        task->due = extended.due;
}

void apply(Routing &routing, const RoutingEvent &, const Ended &ended)
{
    routing.state = ended.state;
}

// What people say and what the caller acts on stands in the log alone.
void apply(Routing &, const RoutingEvent &, const Urged &) { }
void apply(Routing &, const RoutingEvent &, const Commented &) { }
void apply(Routing &, const RoutingEvent &, const ReplyIssued &) { }

}

Routing evolve(Routing routing, const RoutingEvent &event)
{
    std::visit([&](const auto &what) { apply(routing, event, what); }, event.what);
    routing.version = event.version;
    return routing;
}

Routing evolve(Routing routing, const QList<RoutingEvent> &events)
{
    for (const auto &event : events)
        routing = evolve(std::move(routing), event);
    return routing;
}

}
