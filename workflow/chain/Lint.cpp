// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/Lint.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

using Acts = quint32; ///< a bit per Act

constexpr Acts bit(Act act)
{
    return 1u << unsigned(act);
}

/// One walk over a chain, collecting findings.
class Linter
{
public:
    explicit Linter(const Chain &chain)
        : m_chain(chain)
    {
    }

    QList<Finding> run()
    {
        for (int place = 0; place < m_chain.size(); ++place) {
            const auto &block = m_chain.block(place);
            if (block.kind == BlockKind::Step)
                checkStep(place, block.step);
            else if (block.children.isEmpty())
                error("chain.block-empty", place);
            if (block.kind == BlockKind::Choice)
                checkChoice(block);
            checkCondition(place, block.when);
        }
        checkOrder(0, 0);
        return m_findings;
    }

private:
    void error(Reason reason, int place, const QString &detail = {})
    {
        m_findings += {Severity::Error, reason, placeName(place), detail};
    }
    void warning(Reason reason, int place, const QString &detail = {})
    {
        m_findings += {Severity::Warning, reason, placeName(place), detail};
    }
    QString placeName(int place) const
    {
        const auto &block = m_chain.block(place);
        return block.kind == BlockKind::Step ? block.step.id : blockPath(m_chain, place);
    }

    void checkChoice(const Block &choice)
    {
        if (!choice.children.isEmpty() && !m_chain.block(choice.children.last()).when.isEmpty())
            error("chain.choice-without-default", choice.children.last());
        for (qsizetype i = 0; i < choice.children.size(); ++i) {
            const auto &when = m_chain.block(choice.children[i]).when;
            for (qsizetype earlier = 0; earlier < i; ++earlier) {
                const auto &covering = m_chain.block(choice.children[earlier]).when;
                if (implies(when, covering)) {
                    error("chain.branch-unreachable",
                        choice.children[i],
                        blockPath(m_chain, choice.children[earlier]));
                    break;
                }
            }
        }
    }

    void checkCondition(int place, const Condition &condition)
    {
        const int parent = m_chain.block(place).parent;
        const auto kind = parent < 0 ? BlockKind::Sequence : m_chain.block(parent).kind;
        if (!condition.isEmpty() && kind != BlockKind::Choice && kind != BlockKind::Inclusive)
            error("chain.condition-without-choice", place);
        for (const auto &comparison : condition) {
            const auto *field = KnownField::find(comparison.field);
            if (!field) {
                error("chain.field-unknown", place, comparison.field);
                continue;
            }
            const bool numeric = comparison.op == Comparison::Operator::AtLeast
                || comparison.op == Comparison::Operator::AtMost;
            if (numeric != (field->type == KnownField::Type::Number) && !comparison.values.isEmpty())
                error("chain.comparison-unfit", place, comparison.field);
            for (const auto &value : comparison.values)
                if (!field->choices.isEmpty() && !field->choices.contains(value))
                    error("chain.value-unknown", place, comparison.field + u" = "_s + value);
        }
        if (isImpossible(condition))
            error("chain.branch-unreachable", place, u"when"_s);
    }

    void checkStep(int place, const Step &step)
    {
        if (m_ids.contains(step.id) || step.id == "initiator"_L1)
            error("chain.step-id-twice", place);
        m_ids.insert(step.id);
        if (step.deadline && step.deadline->amount <= 0)
            error("chain.deadline-not-positive", place);
        if (step.who.kind == AssignmentRule::Kind::Field) {
            const auto *field = KnownField::find(step.who.name);
            if (!field || field->type != KnownField::Type::Holder)
                error("chain.field-unknown", place, step.who.name);
        }
        if (step.refusal.kind == RefusalRule::Kind::Step) {
            const int target = m_chain.find(step.refusal.step);
            if (target < 0)
                error("chain.step-unknown", place, step.refusal.step);
            else if (!m_chain.follows(target, place))
                error("chain.return-not-back", place, step.refusal.step);
        }
        checkFourEyes(place, step);
    }

    void checkFourEyes(int place, const Step &step)
    {
        for (const auto &other : step.fourEyes) {
            const int target = other == "initiator"_L1 ? -1 : m_chain.find(other);
            if (other != "initiator"_L1 && target < 0)
                error("chain.step-unknown", place, other);
            using Kind = AssignmentRule::Kind;
            const auto otherWho = target < 0 ? AssignmentRule{Kind::Initiator} : m_chain.step(target).who;
            if (target == place
                || (otherWho == step.who
                    && (otherWho.kind == Kind::Initiator || otherWho.kind == Kind::UnitHead)))
                error("chain.four-eyes-impossible", place, other);
        }
    }

    /// The acts certainly done once the block at `place` is settled, when those in `before` are done before it.
    Acts checkOrder(int place, Acts before)
    {
        const auto &block = m_chain.block(place);
        Acts after = before;
        switch (block.kind) {
        case BlockKind::Step:
            checkActOrder(place, block.step.act, before);
            return before | bit(block.step.act);
        case BlockKind::Sequence:
            for (const int child : block.children)
                after = checkOrder(child, after);
            return after;
        case BlockKind::Parallel:
            for (const int child : block.children)
                after |= checkOrder(child, before);
            return after;
        case BlockKind::Choice: {
            Acts common = ~0u;
            for (const int child : block.children)
                common &= checkOrder(child, before);
            return block.children.isEmpty() ? before : common;
        }
        case BlockKind::Inclusive:
            for (const int child : block.children) {
                const auto branch = checkOrder(child, before);
                if (m_chain.block(child).when.isEmpty())
                    after |= branch;
            }
            return after;
        }
        return after;
    }

    void checkActOrder(int place, Act act, Acts before)
    {
        const bool isSigned = before & bit(Act::Sign);
        const bool isNumbered = before & bit(Act::AssignNumber);
        const bool isSealed = before & bit(Act::Seal);
        if (m_chain.title().kind == ChainKind::Incoming)
            return;
        if (act == Act::AssignNumber && !isSigned)
            error("chain.number-before-signature", place);
        if (act == Act::Seal && !isSigned)
            error("chain.seal-before-signature", place);
        if (act == Act::Seal && !isNumbered)
            error("chain.seal-before-number", place);
        if (act == Act::AssignNumber && isSealed)
            error("chain.seal-before-number", place);
        if (act == Act::Issue && !isNumbered)
            error("chain.issue-before-number", place);
        if (act == Act::Issue && !isSealed && m_chain.title().kind == ChainKind::Outgoing)
            warning("chain.issue-without-seal", place);
        if (act == Act::Sign && (isNumbered || isSealed))
            error("chain.number-before-signature", place);
    }

    const Chain &m_chain;
    QList<Finding> m_findings;
    QSet<QString> m_ids;
};

}

QList<Finding> lint(const Chain &chain)
{
    return Linter(chain).run();
}

QString blockPath(const Chain &chain, int place)
{
    const int parent = chain.block(place).parent;
    if (parent < 0)
        return u"flow"_s;
    const auto &above = chain.block(parent);
    return u"%1.%2[%3]"_s.arg(blockPath(chain, parent), nameOf(above.kind))
        .arg(above.children.indexOf(place));
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const auto &finding) {
        return finding.severity == Severity::Error;
    });
}

}
