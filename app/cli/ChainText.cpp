// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ChainText.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    const char *vietnamese;
    const char *english;

    QString in(Language language) const
    {
        return QString::fromUtf8(language == Language::Vietnamese ? vietnamese : english);
    }
};

// In the order of the enums.
constexpr Words ActWords[] = {{"bút phê", "directive"},
    {"duyệt nội dung", "approve content"},
    {"kiểm tra thể thức", "check form"},
    {"ký nháy", "initial"},
    {"ký", "sign"},
    {"cấp số", "assign number"},
    {"đóng dấu", "seal"},
    {"ban hành", "issue"},
    {"xử lý", "work on"},
    {"nhận để biết", "acknowledge"},
    {"cho ý kiến", "opinion"}};
constexpr Words BlockWords[] = {{"lần lượt", "in sequence"},
    {"đồng thời", "in parallel"},
    {"chọn một nhánh", "first branch that holds"},
    {"mọi nhánh thỏa điều kiện", "every branch that holds"}};
constexpr Words RuleWords[] = {{"chức vụ", "position"},
    {"vai trò", "role"},
    {"trưởng đơn vị soạn thảo", "head of the drafting unit"},
    {"người trình", "initiator"},
    {"lãnh đạo được chọn khi trình", "leader chosen on submission"},
    {"trường", "field"}};
constexpr Words RefusalWords[] = {{"từ chối: kết thúc", "refusal: ends"},
    {"từ chối: về người trình", "refusal: back to the initiator"},
    {"từ chối: về bước", "refusal: back to step"},
    {"từ chối: vẫn đi tiếp", "refusal: goes on"}};
constexpr Words KindWords[]
    = {{"văn bản đến", "incoming"}, {"văn bản đi", "outgoing"}, {"văn bản nội bộ", "internal"}};
constexpr Words OperatorWords[] = {{"là", "is"},
    {"khác", "is not"},
    {"thuộc", "one of"},
    {"từ", "at least"},
    {"đến", "at most"},
    {"có giá trị", "is set"},
    {"trống", "is not set"}};

QString conditionText(const Condition &condition, Language language)
{
    QStringList parts;
    for (const auto &one : condition)
        parts
            += (one.field + u' ' + OperatorWords[int(one.op)].in(language) + u' ' + one.values.join(u", "_s))
                   .trimmed();
    return parts.join(language == Language::Vietnamese ? u" và "_s : u" and "_s);
}

QString stepText(const Step &step, Language language)
{
    auto who = RuleWords[int(step.who.kind)].in(language);
    if (!step.who.name.isEmpty())
        who += u' ' + step.who.name;
    if (!step.who.unit.isEmpty())
        who += u" @ "_s + step.who.unit;
    QStringList parts{ActWords[int(step.act)].in(language), who};
    if (step.vote != VoteRule{})
        parts += u"%1 / %2"_s.arg(step.vote.approve.text(), step.vote.refuse.text());
    if (step.deadline) {
        const bool days = step.deadline->unit == AllowanceUnit::WorkingDays;
        const Words unit
            = days ? Words{"ngày làm việc", "working days"} : Words{"giờ làm việc", "working hours"};
        parts += QString::number(step.deadline->amount) + u' ' + unit.in(language);
    }
    parts += (RefusalWords[int(step.refusal.kind)].in(language) + u' ' + step.refusal.step).trimmed();
    return u"%1 [%2] — %3"_s.arg(step.name, step.id, parts.join(u" · "_s));
}

void addBlock(QString &text, const Chain &chain, int place, int depth, Language language)
{
    const auto &block = chain.block(place);
    text += u'\n' + QString(depth * 2, u' ') + u"• "_s;
    const bool isBranch = block.parent >= 0
        && (chain.block(block.parent).kind == BlockKind::Choice
            || chain.block(block.parent).kind == BlockKind::Inclusive);
    if (isBranch) {
        const auto otherwise = language == Language::Vietnamese ? u"còn lại"_s : u"otherwise"_s;
        text += u'(' + (block.when.isEmpty() ? otherwise : conditionText(block.when, language)) + u") "_s;
    }
    text += block.kind == BlockKind::Step ? stepText(block.step, language)
                                          : BlockWords[int(block.kind)].in(language) + u':';
    for (const int child : block.children)
        addBlock(text, chain, child, depth + 1, language);
}

}

QString chainText(const Chain &chain, Language language)
{
    const auto &title = chain.title();
    auto text = u"%1 — %2, %3 %4\n%5"_s.arg(title.name,
        KindWords[int(title.kind)].in(language),
        language == Language::Vietnamese ? u"bản"_s : u"version"_s,
        QString::number(title.version),
        chain.hash().hex());
    addBlock(text, chain, 0, 0, language);
    return text;
}

}
