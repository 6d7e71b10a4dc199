// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/ChainFile.h"
#include "workflow/chain/Lint.h"
#include "workflow/processing/ProcessingCommands.h"
#include "workflow/processing/Progress.h"
#include "workflow/record/Content.h"
#include "workflow/record/SignatureRules.h"
#include "workflow/routing/RoutingJson.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<StoredChain> chainFor(const Scene &scene, const StartRouting &body)
{
    const auto kind = toWord(scene.document->kind);
    const auto found
        = std::find_if(scene.chains.cbegin(), scene.chains.cend(), [&](const StoredChain &chain) {
              return body.chain.isNull() ? chain.kind == kind : chain.id == body.chain;
          });
    return found == scene.chains.cend() ? std::nullopt : std::optional(*found);
}

/// What choices in a chain may ask of a paper.
DocumentFields fieldsOf(const Document &document)
{
    return {{u"type"_s, document.metadata.type},
        {u"urgency"_s, toWord(document.metadata.urgency)},
        {u"secrecy"_s, toWord(document.metadata.secrecy)},
        {u"kind"_s, toWord(document.kind)}};
}

Result<Assignments> assignmentsOf(const ActOnRouting &body)
{
    Assignments assignments;
    assignments.opinion = body.text;
    if (body.workingDays)
        assignments.deadline = Allowance{AllowanceUnit::WorkingDays, *body.workingDays};
    else if (body.workingHours)
        assignments.deadline = Allowance{AllowanceUnit::WorkingHours, *body.workingHours};
    const auto add = [](const Principal &principal, QList<Assignee> &list) {
        const auto assignee = assigneeOf(principal);
        if (assignee)
            list.append(*assignee);
        return assignee.has_value();
    };
    QList<Assignee> lead;
    bool known = !body.lead || add(*body.lead, lead);
    for (const auto &principal : body.contributors)
        known &= add(principal, assignments.contributors);
    for (const auto &principal : body.informed)
        known &= add(principal, assignments.informed);
    if (!known)
        return refuse("routing.assignee-unknown");
    if (!lead.isEmpty())
        assignments.lead = lead.first();
    return assignments;
}

/// The expected task, or the actor's only open one; null: there is none.
const RoutingTask *askedTask(const Scene &scene, const Routing &routing)
{
    const auto snapshot = snapshotOf(scene);
    for (const auto &task : routing.tasks) {
        const bool named = task.id == scene.expectedTask;
        const bool mine = scene.expectedTask.isNull() && snapshot.holds(scene.principal(), task.assignee);
        if (task.isOpen() && (named || mine))
            return &task;
    }
    return nullptr;
}

Act askedAct(const Scene &scene, const Routing &routing)
{
    const auto *task = askedTask(scene, routing);
    return task ? task->act : Act::Approve;
}

Result<> checkSigned(const Scene &scene, const Routing &routing, RoutingVerb verb)
{
    const auto *task = askedTask(scene, routing);
    if (!scene.isSigned && task && demandsSignature(routing, task->id, verb))
        return refuse("decision.signature-required", routing.chain.step(task->block).name);
    return {};
}

Return returnOf(const ActOnRouting &body)
{
    Return back;
    back.reason = body.text;
    back.comeBack = body.straightBack ? ComeBack::StraightBack : ComeBack::Continue;
    if (body.step == "initiator"_L1) {
        back.target = Return::Target::Initiator;
    } else if (!body.step.isEmpty()) {
        back.target = Return::Target::Step;
        back.step = body.step;
    }
    return back;
}

Result<RoutingCommandBody> commandOf(const Scene &scene, const Routing &routing, const ActOnRouting &body)
{
    switch (body.verb) {
    case RoutingVerb::Perform:
    case RoutingVerb::Abstain: {
        const auto act = askedAct(scene, routing);
        // These leave a mark in the file and have commands of their own.
        if (act == Act::Sign || act == Act::AssignNumber || act == Act::Seal || act == Act::Issue)
            return refuse("routing.wrong-act", nameOf(act));
        const auto verdict = body.verb == RoutingVerb::Abstain ? Verdict::Abstained : Verdict::Approved;
        return RoutingCommandBody(Perform{act, body.text, {}, verdict});
    }
    case RoutingVerb::Direct: {
        TRY_ASSIGN(const auto assignments, assignmentsOf(body));
        return RoutingCommandBody(Direct{assignments});
    }
    case RoutingVerb::Forward: {
        TRY_ASSIGN(const auto assignments, assignmentsOf(body));
        return RoutingCommandBody(Forward{assignments});
    }
    case RoutingVerb::ClosePart:
        return RoutingCommandBody(
            ClosePart{body.text, body.endOthers ? OpenParts::EndWithMine : OpenParts::MustEndFirst});
    case RoutingVerb::Refuse:
        return RoutingCommandBody(Refuse{body.text});
    case RoutingVerb::Return:
        return RoutingCommandBody(returnOf(body));
    case RoutingVerb::Resubmit:
        return RoutingCommandBody(Resubmit{scene.document->contentHash, fieldsOf(*scene.document)});
    case RoutingVerb::Recall:
        return RoutingCommandBody(Recall{});
    case RoutingVerb::Withdraw:
        return RoutingCommandBody(Withdraw{body.text});
    case RoutingVerb::Comment:
        return RoutingCommandBody(Comment{body.text});
    case RoutingVerb::Urge:
        return RoutingCommandBody(Urge{body.text});
    case RoutingVerb::Reassign: {
        const auto to = body.to ? assigneeOf(*body.to) : std::nullopt;
        if (!to)
            return refuse("routing.assignee-unknown");
        if (askedAct(scene, routing) == Act::Sign)
            TRY(checkCompetence(scene, *scene.document, *body.to));
        return RoutingCommandBody(Reassign{*to, body.text});
    }
    case RoutingVerb::Extend: {
        TRY_ASSIGN(const auto assignments, assignmentsOf(body));
        return RoutingCommandBody(ExtendDue{assignments.deadline.value_or(Allowance{}), body.text});
    }
    }
    return refuse("routing.wrong-act", toWord(body.verb));
}

}

Result<Ruling> decide(const Scene &scene, const PublishChain &body)
{
    TRY_ASSIGN(const auto chain, chainFromJson(body.file));
    const auto &title = chain.title();
    for (const auto &known : scene.chains)
        if (known.id == title.id && known.version >= title.version)
            return refuse("chain.version-taken", QString::number(known.version), ErrorKind::Conflict);
    Ruling ruling{u"chain.published"_s,
        {},
        {PutChain{title.id, title.version, title.name, nameOf(title.kind), chainToJson(chain)}}};
    ruling.facts = {{"chain"_L1, title.id.text()},
        {"version"_L1, title.version},
        {"name"_L1, title.name},
        {"hash"_L1, chain.hash().hex()}};
    ruling.result = {{"chain"_L1, title.id.text()}, {"version"_L1, title.version}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const StartRouting &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    TRY(checkState(document, {DocumentState::Registered, DocumentState::Draft}));
    const auto running = std::any_of(
        scene.routings.cbegin(), scene.routings.cend(), [](const StoredRouting &row) { return row.open; });
    if (running)
        return refuse("routing.already-started", document.metadata.subject, ErrorKind::Conflict);
    const auto stored = chainFor(scene, body);
    if (!stored)
        return refuse("chain.none-active", toWord(document.kind));
    TRY_ASSIGN(const auto chain, storedChain(stored->body, stored->id));

    Start start;
    start.document = document.id;
    start.unit = document.unit;
    start.fields = fieldsOf(document);
    for (const auto &choice : body.chosen) {
        const auto assignee = assigneeOf(choice.principal);
        if (!assignee || chain.find(choice.step) < 0)
            return refuse("routing.assignee-unknown", choice.step);
        if (chain.step(chain.find(choice.step)).act == Act::Sign)
            TRY(checkCompetence(scene, document, choice.principal));
        start.chosen.insert(choice.step, *assignee);
    }
    if (body.closesReplied) {
        TRY_ASSIGN(start.repliesTo, repliedPaper(scene));
    }

    Ruling ruling{u"routing.started"_s, document.id};
    const RoutingId id{scene.freshId()};
    TRY(advance(scene, ruling, document, {StoredRouting{.id = id}, Routing::create(id, chain)}, start));
    ruling.changes.append(UpdateDocument{document});
    ruling.result = {{"routing"_L1, id.text()}, {"state"_L1, toWord(document.state)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const ActOnRouting &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    TRY_ASSIGN(auto loaded, openRouting(scene));
    if (!loaded)
        return refuse("routing.not-running", document.metadata.subject, ErrorKind::Conflict);
    TRY_ASSIGN(const auto what, commandOf(scene, loaded->routing, body));
    TRY(checkSigned(scene, loaded->routing, body.verb));

    Ruling ruling{u"routing."_s + toWord(body.verb), document.id};
    ruling.facts = {{"act"_L1, toJson(body)}};
    TRY(advance(scene, ruling, document, std::move(*loaded), what));
    ruling.changes.append(UpdateDocument{document});
    ruling.result = {{"state"_L1, toWord(document.state)}};
    return ruling;
}

}
