// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

#include <algorithm>

namespace chauban {

namespace {

/// Decree 30/2020: the number is given to a signed paper (article 15), the agency's signature comes after both.
Result<> checkOrder(const Routing &routing, const Perform &perform)
{
    const bool outgoing = routing.chain.title().kind != ChainKind::Incoming;
    const bool afterSignature = perform.act == Act::AssignNumber || perform.act == Act::Seal;
    if (outgoing && afterSignature && !routing.hasDone(Act::Sign))
        return Error{ErrorKind::Conflict, "routing.not-signed-yet"};
    if (outgoing && perform.act == Act::Seal && !routing.hasDone(Act::AssignNumber))
        return Error{ErrorKind::Conflict, "routing.not-numbered-yet"};
    return {};
}

Result<> checkSignedContent(const Decision &decision, const Perform &perform)
{
    if (perform.signedContent.isNull())
        return {};
    const bool adds = perform.act == Act::Initial || perform.act == Act::Sign
        || perform.act == Act::AssignNumber || perform.act == Act::Seal;
    if (!adds)
        return Error{ErrorKind::Invalid, "routing.act-adds-no-signature"};
    // A signature is put under exactly the bytes that were shown.
    if (decision.command.seen != decision.routing().content)
        return Error{ErrorKind::Conflict, "routing.content-changed"};
    return {};
}

/// One person, one vote, even when they hold two of the positions asked.
bool hasVoted(const Decision &decision, const RoutingTask &mine)
{
    const auto voter = decision.by.onBehalfOf.isNull() ? decision.by.actor : decision.by.onBehalfOf;
    const auto &tasks = decision.routing().tasks;
    return std::any_of(tasks.begin(), tasks.end(), [&](const auto &task) {
        return task.block == mine.block && task.visit == mine.visit && task.part == Part::Step
            && task.state == TaskState::Decided && task.decidedFor() == voter;
    });
}

Result<> decideTask(Decision &decision, int place, Verdict verdict, const QString &note)
{
    const auto task = decision.task(place);
    if (task.part == Part::Step && hasVoted(decision, task))
        return Error{ErrorKind::Denied, "routing.already-voted"};
    decision.emit(TaskDecided{note, place, verdict});
    return {};
}

}

Result<> apply(Decision &decision, const Perform &perform)
{
    TRY_ASSIGN(const int place, standOnTask(decision));
    const auto task = decision.task(place);
    if (task.part == Part::Lead || task.part == Part::Contribute)
        return Error{ErrorKind::Invalid, "routing.close-your-part"};
    if (task.act == Act::Directive || task.part == Part::Revise || perform.act != task.act)
        return Error{ErrorKind::Invalid, "routing.wrong-act", nameOf(task.act)};
    if (perform.verdict != Verdict::Approved && perform.verdict != Verdict::Abstained)
        return Error{ErrorKind::Invalid, "routing.wrong-act", nameOf(task.act)};
    TRY(checkOrder(decision.routing(), perform));
    TRY(checkSignedContent(decision, perform));
    TRY(decideTask(decision, place, perform.verdict, perform.note));
    if (!perform.signedContent.isNull())
        decision.emit(ContentExtended{perform.signedContent});
    TRY(settle(decision, task.block));
    return advance(decision);
}

Result<> apply(Decision &decision, const Refuse &refusal)
{
    TRY_ASSIGN(const int place, standOnTask(decision));
    const auto task = decision.task(place);
    if (task.part != Part::Step)
        return Error{ErrorKind::Invalid, "routing.cannot-refuse"};
    if (decision.routing().hasDone(Act::AssignNumber))
        return Error{ErrorKind::Conflict, "routing.already-numbered"};
    if (refusal.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, "routing.reason-missing"};
    TRY(decideTask(decision, place, Verdict::Refused, refusal.reason));
    TRY(settle(decision, task.block));
    return advance(decision);
}

}
