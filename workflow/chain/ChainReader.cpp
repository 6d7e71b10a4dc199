// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/ChainFile.h"
#include "workflow/json/JsonReader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

/// Deep enough for any office; keeps a hostile file from exhausting the stack.
constexpr int DeepestNesting = 32;

/// {"at-least": "5"} on one field; false when the value does not have the shape of its operator.
bool readComparison(Comparison &comparison, const QJsonValue &value)
{
    using Operator = Comparison::Operator;
    if (comparison.op == Operator::IsSet || comparison.op == Operator::IsNotSet)
        return value == QJsonValue(true);
    if (comparison.op != Operator::OneOf) {
        comparison.values = {value.toString()};
        return value.isString();
    }
    for (const auto &item : value.toArray()) {
        if (!item.isString())
            return false;
        comparison.values += item.toString();
    }
    return !comparison.values.isEmpty();
}

Condition readCondition(JsonReader &branch)
{
    Condition condition;
    if (!branch.has("when"_L1))
        return condition;
    const auto fields = branch.value("when"_L1).toObject();
    if (fields.isEmpty())
        branch.problem("when"_L1, u"phải có dạng {\"trường\": \"giá trị\"}, ít nhất một trường"_s);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue shape = field.value();
        // A text is short for {"is": text}, a list for {"one-of": list}.
        const auto tests = shape.isString() ? QJsonObject{{u"is"_s, shape}}
            : shape.isArray()               ? QJsonObject{{u"one-of"_s, shape}}
                                            : shape.toObject();
        if (tests.isEmpty())
            branch.problem("when"_L1, u"%1 không có phép so sánh"_s.arg(field.key()));
        for (auto test = tests.begin(); test != tests.end(); ++test) {
            const auto op = fromName<Comparison::Operator>(test.key());
            Comparison comparison{field.key(), op.value_or(Comparison::Operator::Is), {}};
            if (!op)
                branch.problem("when"_L1, notOneOf<Comparison::Operator>(test.key()));
            else if (!readComparison(comparison, test.value()))
                branch.problem("when"_L1, u"giá trị của %1 không đúng dạng"_s.arg(test.key()));
            condition += comparison;
        }
    }
    return condition;
}

Threshold readThreshold(JsonReader &vote, QLatin1StringView key, Threshold fallback)
{
    const auto text = vote.text(key, Presence::Optional);
    if (text.isEmpty())
        return fallback;
    const auto threshold = Threshold::fromText(text);
    if (!threshold)
        vote.problem(key, u"“%1” phải là any, all, 3, >=2/3, >1/2 hoặc >=75%"_s.arg(text));
    return threshold.value_or(fallback);
}

VoteRule readVote(JsonReader &step)
{
    VoteRule vote;
    if (!step.has("vote"_L1))
        return vote;
    auto reader = step.object("vote"_L1);
    vote.approve = readThreshold(reader, "approve"_L1, vote.approve);
    vote.refuse = readThreshold(reader, "refuse"_L1, vote.refuse);
    vote.timing = reader.name("timing"_L1, vote.timing, Presence::Optional);
    vote.tie = reader.name("tie"_L1, vote.tie, Presence::Optional);
    if (vote.tie == VoteOutcome::Open)
        reader.problem("tie"_L1, u"phải là approved hoặc refused"_s);
    reader.finish();
    return vote;
}

AssignmentRule readWho(JsonReader &step)
{
    auto reader = step.object("who"_L1);
    AssignmentRule who;
    who.kind = reader.name("rule"_L1, who.kind);
    using Kind = AssignmentRule::Kind;
    const bool named = who.kind == Kind::Position || who.kind == Kind::Role || who.kind == Kind::Field;
    if (named)
        who.name = reader.text("name"_L1);
    if (who.kind == Kind::Role)
        who.unit = reader.text("unit"_L1, Presence::Optional);
    reader.finish();
    return who;
}

std::optional<Allowance> readDeadline(JsonReader &step)
{
    if (!step.has("deadline"_L1))
        return std::nullopt;
    auto reader = step.object("deadline"_L1);
    Allowance allowance;
    const bool hours = reader.has(nameOf(AllowanceUnit::WorkingHours));
    allowance.unit = hours ? AllowanceUnit::WorkingHours : AllowanceUnit::WorkingDays;
    allowance.amount = reader.integer(nameOf(allowance.unit), 0, Presence::Required);
    reader.finish();
    return allowance;
}

Step readStep(JsonReader &reader)
{
    Step step;
    step.id = reader.text("step"_L1);
    step.name = reader.text("name"_L1);
    step.act = reader.name("act"_L1, step.act);
    step.who = readWho(reader);
    step.vote = readVote(reader);
    step.deadline = readDeadline(reader);
    step.refusal.kind = reader.name("onRefusal"_L1, step.refusal.kind, Presence::Optional);
    if (step.refusal.kind == RefusalRule::Kind::Step)
        step.refusal.step = reader.text("returnTo"_L1);
    for (const auto &word : reader.texts("rights"_L1)) {
        const auto found = std::find(stepRightNames.begin(), stepRightNames.end(), word.toStdString());
        if (found == stepRightNames.end())
            reader.problem("rights"_L1, u"không có quyền “%1”"_s.arg(word));
        else
            step.rights |= StepRight(1 << (found - stepRightNames.begin()));
    }
    step.fourEyes = reader.texts("fourEyes"_L1);
    step.signedDecision = reader.name("signedDecision"_L1, step.signedDecision, Presence::Optional);
    return step;
}

/// Appends the block and everything below it, and returns its place.
int readBlock(JsonReader &reader, QList<Block> &blocks, int parent, int depth)
{
    const int place = int(blocks.size());
    blocks += Block{BlockKind::Step, parent};
    blocks[place].when = readCondition(reader);

    const auto composites
        = {BlockKind::Sequence, BlockKind::Parallel, BlockKind::Choice, BlockKind::Inclusive};
    const auto found = std::find_if(
        composites.begin(), composites.end(), [&](BlockKind kind) { return reader.has(nameOf(kind)); });
    if (found == composites.end()) {
        blocks[place].step = readStep(reader);
    } else if (depth >= DeepestNesting) {
        reader.problem(nameOf(*found), u"lồng quá %1 tầng"_s.arg(DeepestNesting));
    } else {
        blocks[place].kind = *found;
        for (auto &child : reader.objects(nameOf(*found))) {
            const int added = readBlock(child, blocks, place, depth + 1);
            blocks[place].children += added;
        }
    }
    reader.finish();
    return place;
}

}

Result<Chain> chainFromJson(const QByteArray &text)
{
    QStringList problems;
    auto reader = JsonReader::fromText(text, problems);
    ChainTitle title;
    QList<Block> blocks;
    if (problems.isEmpty()) {
        if (reader.text("format"_L1) != "chauban-chain-1"_L1)
            reader.problem("format"_L1, u"phải là chauban-chain-1"_s);
        const auto id = ChainId::fromText(reader.text("id"_L1));
        if (!id)
            reader.problem("id"_L1, u"phải là một UUID"_s);
        title.id = id.value_or(ChainId{});
        title.version = reader.integer("version"_L1, 1, Presence::Required);
        if (title.version < 1)
            reader.problem("version"_L1, u"phải từ 1 trở lên"_s);
        title.kind = reader.name("kind"_L1, title.kind);
        title.name = reader.text("name"_L1);
        auto flow = reader.object("flow"_L1);
        readBlock(flow, blocks, -1, 0);
        reader.finish();
    }
    if (!problems.isEmpty())
        return Error{ErrorKind::Invalid, "chain.file-wrong", problems.join(u'\n')};
    return Chain(std::move(title), std::move(blocks));
}

}
