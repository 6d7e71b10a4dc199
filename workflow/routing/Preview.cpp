// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Preview.h"

#include <algorithm>

namespace chauban {

namespace {

/// One walk ahead over the tree, carrying the expected time.
class Walk
{
public:
    Walk(const Routing &routing, const DirectorySnapshot &directory)
        : m_routing(routing)
        , m_directory(directory)
    {
    }

    /// Visits what is left of the block when it begins at `start`; returns when it should be done.
    Instant visit(int place, Instant start)
    {
        const auto &block = m_routing.chain.block(place);
        if (m_routing.isSettled(place))
            return start;
        if (block.kind == BlockKind::Step)
            return visitStep(place, start);
        auto end = start;
        for (const int child : branchesOf(place)) {
            const auto done = visit(child, block.kind == BlockKind::Sequence ? end : start);
            end = std::max(end, done);
        }
        return end;
    }

    QList<PreviewStep> takeSteps() { return std::move(m_steps); }

private:
    QList<int> branchesOf(int place) const
    {
        const auto &block = m_routing.chain.block(place);
        const bool chooses = block.kind == BlockKind::Choice || block.kind == BlockKind::Inclusive;
        const bool isChosen = m_routing.blocks[place].state == BlockState::Open;
        if (!chooses || isChosen)
            return block.children;
        QList<int> taken;
        for (const int child : block.children)
            if (holds(m_routing.chain.block(child).when, m_routing.fields)
                && (block.kind == BlockKind::Inclusive || taken.isEmpty()))
                taken += child;
        return taken;
    }

    Instant visitStep(int place, Instant start)
    {
        const auto &step = m_routing.chain.step(place);
        PreviewStep ahead{.block = place};
        for (const auto &task : m_routing.tasks) {
            if (task.block != place || !task.isOpen() || task.part == Part::Inform)
                continue;
            ahead.isOpen = true;
            ahead.who += task.assignee;
            ahead.due = task.due ? std::max(task.due.value(), ahead.due.value_or(*task.due)) : ahead.due;
        }
        if (!ahead.isOpen) {
            ahead.who = resolve(step.who, step.id, m_routing.ruleContext(), m_directory);
            if (step.deadline)
                ahead.due = dueAfter(start, *step.deadline, m_directory.calendar);
        }
        const auto end = std::max(start, ahead.due.value_or(start));
        m_steps += ahead;
        return end;
    }

    const Routing &m_routing;
    const DirectorySnapshot &m_directory;
    QList<PreviewStep> m_steps;
};

}

QList<PreviewStep> preview(const Routing &routing, const DirectorySnapshot &directory, Instant now)
{
    if (routing.state != RoutingState::NotStarted && !routing.isRunning())
        return {};
    Walk walk(routing, directory);
    walk.visit(0, now);
    return walk.takeSteps();
}

QList<PreviewStep> preview(
    const Chain &chain, const RuleContext &context, const DirectorySnapshot &directory, Instant now)
{
    auto routing = Routing::create({}, chain);
    routing.initiator = context.initiator;
    routing.unit = context.unit;
    routing.fields = context.fields;
    routing.chosen = context.chosen;
    return preview(routing, directory, now);
}

}
