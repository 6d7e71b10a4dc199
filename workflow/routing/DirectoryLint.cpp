// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/DirectoryLint.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

using Kind = AssignmentRule::Kind;

/// Everyone whom the rule can ever name; rules that depend on the paper name nobody here.
QSet<PersonId> peopleOf(const AssignmentRule &rule, const DirectorySnapshot &directory)
{
    QSet<PersonId> people;
    const auto add = [&](const Assignee &assignee) {
        for (const auto &person : directory.holders(assignee))
            people.insert(person);
    };
    if (rule.kind == Kind::Position || rule.kind == Kind::Role)
        for (const auto &assignee : resolve(rule, {}, {}, directory))
            add(assignee);
    return people;
}

void checkPeople(const Step &step, const DirectorySnapshot &directory, QList<Finding> &findings)
{
    if (step.who.kind == Kind::UnitHead)
        for (const auto &unit : directory.units)
            if (directory.headOf(unit.id).isNull())
                findings += {Severity::Warning, "chain.unit-without-head", step.id, unit.code};
    if (step.who.kind != Kind::Position && step.who.kind != Kind::Role)
        return;
    const auto voters = resolve(step.who, step.id, {}, directory);
    if (voters.isEmpty())
        findings += {Severity::Warning, "chain.nobody-resolves", step.id, step.who.text()};
    else if (step.vote.approve.needed(int(voters.size())) > voters.size())
        findings += {Severity::Warning, "chain.too-few-voters", step.id, QString::number(voters.size())};
}

void checkFourEyes(
    const Chain &chain, const Step &step, const DirectorySnapshot &directory, QList<Finding> &findings)
{
    const auto own = peopleOf(step.who, directory);
    for (const auto &other : step.fourEyes) {
        const int place = chain.find(other);
        if (place >= 0 && own.size() == 1 && own == peopleOf(chain.step(place).who, directory))
            findings += {Severity::Warning, "chain.four-eyes-one-person", step.id, other};
    }
}

/// People who are reached again when one follows their delegations.
void checkCircles(const DirectorySnapshot &directory, QList<Finding> &findings)
{
    const auto deputiesOf = [&](const QSet<PersonId> &people) {
        QSet<PersonId> deputies;
        for (const auto &delegation : directory.delegations)
            if (people.contains(delegation.giver))
                deputies.insert(delegation.receiver);
        return deputies;
    };
    for (const auto &delegation : directory.delegations) {
        auto reached = deputiesOf({delegation.giver});
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            reached.unite(deputiesOf(reached));
        }
        if (reached.contains(delegation.giver)) {
            findings += {Severity::Warning, "chain.deputies-in-circle", {}, delegation.giver.text()};
            return;
        }
    }
}

}

QList<Finding> lint(const Chain &chain, const DirectorySnapshot &directory)
{
    QList<Finding> findings;
    for (const auto &block : chain.blocks()) {
        if (block.kind != BlockKind::Step)
            continue;
        checkPeople(block.step, directory, findings);
        checkFourEyes(chain, block.step, directory, findings);
    }
    checkCircles(directory, findings);
    return findings;
}

}
