// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Routing.h"

#include <algorithm>

namespace chauban {

Routing Routing::create(RoutingId id, Chain chain)
{
    Routing routing{.id = id, .chain = std::move(chain)};
    routing.blocks.resize(routing.chain.size());
    return routing;
}

int Routing::find(const TaskId &task) const
{
    const auto found
        = std::find_if(tasks.rbegin(), tasks.rend(), [&](const auto &one) { return one.id == task; });
    return int(tasks.rend() - found) - 1;
}

TaskId Routing::nextTaskId() const
{
    // The time bits of the routing stay, so that a routing's tasks lie together in an index; the tail is mixed
    // with the task's number by the finaliser of SplitMix64, which is a bijection.
    auto uuid = id.uuid;
    quint64 tail = 0;
    for (const auto byte : uuid.data4)
        tail = tail << 8 | byte;
    tail += 0x9e3779b97f4a7c15ull * quint64(tasks.size() + 1);
    tail = (tail ^ (tail >> 30)) * 0xbf58476d1ce4e5b9ull;
    tail = (tail ^ (tail >> 27)) * 0x94d049bb133111ebull;
    tail ^= tail >> 31;
    for (int i = 0; i < 8; ++i)
        uuid.data4[i] = uchar(tail >> (56 - 8 * i));
    uuid.data4[0] = uchar((uuid.data4[0] & 0x3f) | 0x80);
    return TaskId{uuid};
}

bool Routing::isSettled(int place) const
{
    const auto &block = chain.block(place);
    const auto own = blocks[place].state;
    if (block.kind == BlockKind::Step || own == BlockState::Skipped)
        return own == BlockState::Approved || own == BlockState::Refused || own == BlockState::Skipped;
    const bool branchesKnown
        = block.kind == BlockKind::Sequence || block.kind == BlockKind::Parallel || own == BlockState::Open;
    return branchesKnown && std::all_of(block.children.begin(), block.children.end(), [this](int child) {
        return isSettled(child);
    });
}

bool Routing::keeps(const Sha256 &seen) const
{
    auto current = content;
    for (auto it = extensions.rbegin(); current != seen && it != extensions.rend(); ++it)
        if (it->content == current)
            current = it->extends;
    return current == seen;
}

bool Routing::hasDone(Act act) const
{
    for (int place = 0; place < chain.size(); ++place)
        if (chain.block(place).kind == BlockKind::Step && chain.step(place).act == act
            && blocks[place].state == BlockState::Approved)
            return true;
    return false;
}

}
