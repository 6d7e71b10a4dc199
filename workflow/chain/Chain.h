// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Sha256.h"
#include "workflow/chain/Act.h"
#include "workflow/chain/Condition.h"
#include "workflow/chain/VoteRule.h"
#include "workflow/time/Deadline.h"

#include <QFlags>

#include <memory>

namespace chauban {

/// Who is asked to act, found on the directory of the moment when the step opens.
struct AssignmentRule
{
    enum class Kind {
        Position, ///< whoever holds the position with code `name`
        Role, ///< everyone with role `name` in the unit with code `unit` (empty: the whole agency)
        UnitHead, ///< the head of the unit in which the paper was drafted, or of the nearest unit above
        Initiator, ///< who started the routing
        Chosen, ///< the leader whom the submitter chose for this step
        Field, ///< the person or position in document field `name`
    };

    Kind kind = Kind::Initiator;
    QString name = {};
    QString unit = {};

    QString text() const; ///< "role:clerk@van-phong", "unit-head": as events record it
    friend bool operator==(const AssignmentRule &, const AssignmentRule &) = default;
};
template<>
inline constexpr std::array enumNames<AssignmentRule::Kind> = {
    "position", "role", "unit-head", "initiator", "chosen", "field"};

/// What follows when a step is refused. Step and Initiator return the paper; work then continues from there.
struct RefusalRule
{
    enum class Kind { End, Initiator, Step, Continue };

    Kind kind = Kind::Initiator;
    QString step = {}; ///< the id returned to, for Kind::Step

    friend bool operator==(const RefusalRule &, const RefusalRule &) = default;
};
template<>
inline constexpr std::array enumNames<RefusalRule::Kind> = {"end", "initiator", "step", "continue"};

enum class StepRight { EditMetadata = 1, ReplaceFile = 2, Forward = 4, Insert = 8 };
Q_DECLARE_FLAGS(StepRights, StepRight)
inline constexpr std::array stepRightNames = {"edit-metadata", "replace-file", "forward", "insert"};
Q_DECLARE_OPERATORS_FOR_FLAGS(StepRights)

/// Whether what is decided in a step carries its author's signature (core/decision/FORMAT.md).
enum class SignedDecision { Optional, Required };
template<>
inline constexpr std::array enumNames<SignedDecision> = {"optional", "required"};

/// A leaf of the tree: one act asked of one or several people.
struct Step
{
    QString id = {}; ///< unique in the chain: "chair"
    QString name = {}; ///< as people read it: "Chủ tịch cho ý kiến chỉ đạo"
    Act act = Act::Approve;
    AssignmentRule who = {};
    VoteRule vote = {};
    std::optional<Allowance> deadline = {};
    StepRights rights = {};
    RefusalRule refusal = {};
    QStringList fourEyes = {}; ///< step ids, or "initiator", whose actors must be other people
    SignedDecision signedDecision = SignedDecision::Optional;

    friend bool operator==(const Step &, const Step &) = default;
};

enum class BlockKind {
    Sequence, ///< one after the other
    Parallel, ///< all branches, joined
    Choice, ///< the first branch whose condition holds; the last is the default
    Inclusive, ///< every branch whose condition holds, joined
    Step,
};
template<>
inline constexpr std::array enumNames<BlockKind> = {"sequence", "parallel", "choice", "inclusive", "step"};

struct Block
{
    BlockKind kind = BlockKind::Step;
    int parent = -1;
    QList<int> children = {}; ///< places in Chain::blocks, in the order written
    Condition when = {}; ///< under which a Choice or Inclusive above takes this branch
    Step step = {}; ///< for BlockKind::Step

    friend bool operator==(const Block &, const Block &) = default;
};

/// What a chain is called and what it is for.
struct ChainTitle
{
    ChainId id = {};
    int version = 1;
    ChainKind kind = ChainKind::Internal;
    QString name = {};

    friend bool operator==(const ChainTitle &, const ChainTitle &) = default;
};

/// The definition of a way that papers take: an immutable tree of blocks, the root first, children after their
/// parent. Copies share it. Its hash is that of its canonical file, so a routing can pin exactly these rules.
class Chain
{
public:
    Chain();
    Chain(ChainTitle title, QList<Block> blocks);

    const ChainTitle &title() const { return m_state->title; }
    const QList<Block> &blocks() const { return m_state->blocks; }
    const Block &block(int place) const { return m_state->blocks[place]; }
    const Step &step(int place) const { return m_state->blocks[place].step; }
    const Sha256 &hash() const { return m_state->hash; }
    qsizetype size() const { return m_state->blocks.size(); }

    /// The place of the step with this id, or -1.
    int find(const QString &stepId) const;
    /// True when `later` can only open after `earlier` is settled: they part at a Sequence, in this order.
    bool follows(int earlier, int later) const;

    friend bool operator==(const Chain &a, const Chain &b)
    {
        return a.m_state == b.m_state || a.hash() == b.hash();
    }

private:
    struct State
    {
        ChainTitle title;
        QList<Block> blocks;
        Sha256 hash;
    };
    std::shared_ptr<const State> m_state;
};

}
