// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/Chain.h"

#include "workflow/chain/ChainFile.h"

using namespace Qt::Literals::StringLiterals;

namespace chauban {

QString AssignmentRule::text() const
{
    QString result = nameOf(kind);
    if (!name.isEmpty())
        result += u':' + name;
    if (!unit.isEmpty())
        result += u'@' + unit;
    return result;
}

Chain::Chain()
{
    static const Chain empty({}, {Block{BlockKind::Sequence}});
    m_state = empty.m_state;
}

Chain::Chain(ChainTitle title, QList<Block> blocks)
{
    const auto hash = Sha256::of(chainToJson(title, blocks));
    m_state = std::make_shared<const State>(State{std::move(title), std::move(blocks), hash});
}

int Chain::find(const QString &stepId) const
{
    for (int place = 0; place < size(); ++place)
        if (block(place).kind == BlockKind::Step && step(place).id == stepId)
            return place;
    return -1;
}

bool Chain::follows(int earlier, int later) const
{
    const auto parent = [this](int place) { return block(place).parent; };
    const auto depth = [&](int place) {
        int steps = 0;
        for (; parent(place) >= 0; place = parent(place))
            ++steps;
        return steps;
    };
    const int depthEarlier = depth(earlier);
    const int depthLater = depth(later);
    for (int i = depthEarlier; i > depthLater; --i)
        earlier = parent(earlier);
    for (int i = depthLater; i > depthEarlier; --i)
        later = parent(later);
    if (earlier == later)
        return false;
    while (parent(earlier) != parent(later)) {
        earlier = parent(earlier);
        later = parent(later);
    }
    return earlier < later && block(parent(earlier)).kind == BlockKind::Sequence;
}

}
