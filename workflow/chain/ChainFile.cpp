// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/ChainFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

QJsonObject toJson(const Condition &condition)
{
    QJsonObject result;
    for (const auto &comparison : condition) {
        const auto operatorName = QString(nameOf(comparison.op));
        auto tests = result.value(comparison.field).toObject();
        if (comparison.op == Comparison::Operator::OneOf)
            tests.insert(operatorName, QJsonArray::fromStringList(comparison.values));
        else if (comparison.values.isEmpty())
            tests.insert(operatorName, true);
        else
            tests.insert(operatorName, comparison.values.first());
        result.insert(comparison.field, tests);
    }
    return result;
}

QJsonObject toJson(const VoteRule &vote)
{
    return {{u"approve"_s, vote.approve.text()},
        {u"refuse"_s, vote.refuse.text()},
        {u"tie"_s, nameOf(vote.tie)},
        {u"timing"_s, nameOf(vote.timing)}};
}

QJsonObject toJson(const AssignmentRule &who)
{
    QJsonObject result{{u"rule"_s, nameOf(who.kind)}};
    if (!who.name.isEmpty())
        result.insert(u"name"_s, who.name);
    if (!who.unit.isEmpty())
        result.insert(u"unit"_s, who.unit);
    return result;
}

QJsonArray toJson(StepRights rights)
{
    QJsonArray result;
    for (size_t i = 0; i < stepRightNames.size(); ++i)
        if (rights.testFlag(StepRight(1 << i)))
            result.append(QLatin1StringView(stepRightNames[i]));
    return result;
}

QJsonObject toJson(const Step &step)
{
    QJsonObject result{{u"step"_s, step.id},
        {u"name"_s, step.name},
        {u"act"_s, nameOf(step.act)},
        {u"who"_s, toJson(step.who)},
        {u"onRefusal"_s, nameOf(step.refusal.kind)}};
    if (step.refusal.kind == RefusalRule::Kind::Step)
        result.insert(u"returnTo"_s, step.refusal.step);
    if (step.vote != VoteRule{})
        result.insert(u"vote"_s, toJson(step.vote));
    if (step.deadline)
        result.insert(u"deadline"_s, QJsonObject{{nameOf(step.deadline->unit), step.deadline->amount}});
    if (step.rights)
        result.insert(u"rights"_s, toJson(step.rights));
    if (!step.fourEyes.isEmpty())
        result.insert(u"fourEyes"_s, QJsonArray::fromStringList(step.fourEyes));
    if (step.signedDecision != SignedDecision::Optional)
        result.insert(u"signedDecision"_s, nameOf(step.signedDecision));
    return result;
}

QJsonObject toJson(const QList<Block> &blocks, int place)
{
    const auto &block = blocks[place];
    QJsonObject result;
    if (block.kind == BlockKind::Step) {
        result = toJson(block.step);
    } else {
        QJsonArray children;
        for (const int child : block.children)
            children.append(toJson(blocks, child));
        result.insert(nameOf(block.kind), children);
    }
    if (!block.when.isEmpty())
        result.insert(u"when"_s, toJson(block.when));
    return result;
}

}

QByteArray chainToJson(const Chain &chain)
{
    return chainToJson(chain.title(), chain.blocks());
}

QByteArray chainToJson(const ChainTitle &title, const QList<Block> &blocks)
{
    const QJsonObject file{{u"format"_s, u"chauban-chain-1"_s},
        {u"id"_s, title.id.text()},
        {u"version"_s, title.version},
        {u"kind"_s, nameOf(title.kind)},
        {u"name"_s, title.name},
        {u"flow"_s, toJson(blocks, 0)}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

}
