// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "workflow/routing/RoutingEvent.h"

namespace chauban {

/// Who takes part in an assignment: exactly one lead (unless one leads already), contributors, informed.
struct Assignments
{
    Assignee lead = {};
    QList<Assignee> contributors = {};
    QList<Assignee> informed = {};
    std::optional<Allowance> deadline = {};
    QString opinion = {};
};

// The commands. Each names what a person does; who, for whom, when and with which task and content in view
// stands in RoutingCommand.

/// Puts a paper on its way. The actor becomes the initiator; RoutingCommand::seen is the content submitted.
struct Start
{
    DocumentId document;
    UnitId unit;
    DocumentFields fields = {};
    QMap<QString, Assignee> chosen = {};
    std::optional<DocumentId> repliesTo = {}; ///< set: closed when this is issued
};

/// Does what the task asks: approve, initial, check the form, sign, number, seal, issue, acknowledge, end one's
/// part, give an opinion. `signedContent` is the content after a signature, number or seal was added.
struct Perform
{
    Act act = Act::Approve;
    QString note = {};
    Sha256 signedContent = {};
    Verdict verdict = Verdict::Approved; ///< Approved or Abstained
};

struct Direct : Assignments
{
};
struct Forward : Assignments
{
};

/// What becomes of contributors who have not ended their part when the lead ends theirs.
enum class OpenParts { MustEndFirst, EndWithMine };

struct ClosePart
{
    QString result = {};
    OpenParts others = OpenParts::MustEndFirst;
};

struct Refuse
{
    QString reason;
};

/// Sends the paper back to a step, the previous one, or the initiator.
struct Return
{
    enum class Target { Previous, Initiator, Step };

    Target target = Target::Previous;
    QString step = {};
    QString reason = {};
    ComeBack comeBack = ComeBack::Continue;
};

struct Resubmit
{
    Sha256 content;
    DocumentFields fields = {};
};

/// Takes back the actor's own decision of the task, or without a task their submission.
struct Recall
{
};
struct Withdraw
{
    QString reason;
};
struct Comment
{
    QString text;
};
struct Reassign
{
    Assignee to;
    QString reason;
};
struct ExtendDue
{
    Allowance more; ///< counted from the present due, or from now when that is over or unset
    QString reason;
};
struct Urge
{
    QString text;
};
/// The paper's number was cancelled: nothing is left to do on it.
struct Void
{
    QString reason;
};
/// The reply was issued: the routing of the incoming paper ends.
struct CloseByReply
{
    DocumentId reply;
};

using RoutingCommandBody = std::variant<Start,
    Perform,
    Direct,
    Forward,
    ClosePart,
    Refuse,
    Return,
    Resubmit,
    Recall,
    Withdraw,
    Comment,
    Reassign,
    ExtendDue,
    Urge,
    Void,
    CloseByReply>;

struct RoutingCommand
{
    PersonId actor;
    Instant at; ///< as the Authority stamped it
    TaskId task = {}; ///< the task expected to be open
    Sha256 seen = {}; ///< the content that the actor saw
    PersonId onBehalfOf = {}; ///< null: in their own name
    RoutingCommandBody what;
};

/// What follows from the command, or why it is refused (reasons "routing.*" in resources/reasons). Pure: the same
/// arguments give the same events; a refusal changes nothing.
///
/// Before anything else it is checked that the routing runs, that the expected task is open (decided once), that
/// the actor holds it now or acts by a direct, active delegation that covers the act, that four eyes are kept,
/// and that the content seen is the current one (or one that was only signed since, except for signing itself).
Result<QList<RoutingEvent>> decide(
    const Routing &routing, const RoutingCommand &command, const DirectorySnapshot &directory);

}
