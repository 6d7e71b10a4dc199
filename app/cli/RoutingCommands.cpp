// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentCommands.h"
#include "app/cli/DocumentOptions.h"
#include "app/cli/KeyOptions.h"
#include "workflow/signing/DecisionSigning.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QList<Principal>> principalsFrom(const DocumentCall &call, const QString &option)
{
    QList<Principal> principals;
    for (const auto &name : call.options.value(option, {}).split(u',', Qt::SkipEmptyParts)) {
        TRY_ASSIGN(const auto principal, principalNamed(call.directory, name.trimmed()));
        principals.append(principal);
    }
    return principals;
}

/// The members of an act that the options name.
Result<ActOnRouting> actFrom(const DocumentCall &call, RoutingVerb verb)
{
    ActOnRouting act;
    act.verb = verb;
    act.text = call.options.value(u"text"_s, {});
    act.step = call.options.value(u"step"_s, {});
    act.straightBack = call.options.has(u"straight-back"_s);
    act.endOthers = call.options.has(u"end-others"_s);
    TRY_ASSIGN(const auto lead, principalsFrom(call, u"lead"_s));
    if (!lead.isEmpty())
        act.lead = lead.first();
    TRY_ASSIGN(act.contributors, principalsFrom(call, u"contribute"_s));
    TRY_ASSIGN(act.informed, principalsFrom(call, u"inform"_s));
    TRY_ASSIGN(const auto to, principalsFrom(call, u"to"_s));
    if (!to.isEmpty())
        act.to = to.first();
    if (const auto days = call.options.value(u"days"_s))
        act.workingDays = days->toInt();
    if (const auto hours = call.options.value(u"hours"_s))
        act.workingHours = hours->toInt();
    return act;
}

/// What is signed names its task: the one given, else the first on which the act is possible now.
Result<TaskId> taskToSign(const DocumentCall &call, const Target &target, RoutingVerb verb)
{
    if (!target.task.isNull())
        return target.task;
    TRY_ASSIGN(const auto view, call.session.document(target.document));
    for (const auto &possible : view.possible)
        if (possible.verb == verb)
            return possible.task;
    return TaskId{};
}

Result<Outcome> submitAct(const DocumentCall &call, RoutingVerb verb)
{
    TRY_ASSIGN(auto target, call.target());
    TRY_ASSIGN(const auto act, actFrom(call, verb));
    if (!call.options.has(u"p12"_s) && !call.options.has(u"token"_s))
        return call.session.submit(act, target);
    TRY_ASSIGN(target.task, taskToSign(call, target, verb));
    TRY_ASSIGN(const auto key, signingKeyFrom(call.options));
    return signDecision(call.session, act, target, *key, call.store.clock().now());
}

Result<Outcome> start(const DocumentCall &call)
{
    TRY_ASSIGN(const auto target, call.target());
    StartRouting body;
    body.closesReplied = call.options.has(u"close-replied"_s);
    if (const auto chain = call.options.value(u"chain"_s))
        body.chain = ChainId::fromText(*chain).value_or(ChainId{});
    // --choose step=login, several separated by commas; --signer and --leader name the usual steps.
    auto choices = call.options.value(u"choose"_s, {}).split(u',', Qt::SkipEmptyParts);
    if (const auto signer = call.options.value(u"signer"_s))
        choices.append(u"sign="_s + *signer);
    if (const auto leader = call.options.value(u"leader"_s))
        choices.append(u"directive="_s + *leader);
    for (const auto &choice : std::as_const(choices)) {
        TRY_ASSIGN(const auto principal, principalNamed(call.directory, choice.section(u'=', 1)));
        body.chosen.append({choice.section(u'=', 0, 0), principal});
    }
    return call.session.submit(body, target);
}

}

int submitDocument(const DocumentCall &call)
{
    return report(call.console, start(call), call.console.text("Đã trình.", "Submitted."));
}

int directDocument(const DocumentCall &call)
{
    return report(call.console,
        submitAct(call, RoutingVerb::Direct),
        call.console.text("Đã cho ý kiến chỉ đạo.", "Directed."));
}

int forwardDocument(const DocumentCall &call)
{
    return report(
        call.console, submitAct(call, RoutingVerb::Forward), call.console.text("Đã chuyển.", "Forwarded."));
}

int actOnDocument(const DocumentCall &call)
{
    const auto word = call.argument(1, u"VERB"_s);
    if (!word.ok())
        return call.console.fail(word.error());
    const auto verb = fromWord<RoutingVerb>(word.value());
    if (!verb)
        return call.console.fail({ErrorKind::Invalid, "cli.bad-value", word.value()});
    return report(call.console, submitAct(call, *verb), call.console.text("Đã ghi nhận.", "Done."));
}

}
