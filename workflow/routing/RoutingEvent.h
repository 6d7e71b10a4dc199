// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/routing/Routing.h"

#include <variant>

namespace chauban {

/// Who did it, in whose name and by which rule: stands on every event.
struct Authorship
{
    PersonId actor = {};
    PersonId onBehalfOf = {}; ///< null: in their own name
    DelegationId delegation = {}; ///< by which they act for the other
    QString rule = {}; ///< "step:chair role:leader", "assignment", "initiator", "oversight", "participant"
    Sha256 seen = {}; ///< the content they saw

    template<typename Self, typename Archive>
    static void describe(Self &self, Archive &archive)
    {
        archive("actor", self.actor)("delegation", self.delegation)("for", self.onBehalfOf)(
            "rule", self.rule)("seen", self.seen);
    }
    friend bool operator==(const Authorship &, const Authorship &) = default;
};

#define CHAUBAN_EVENT(Name, eventName, ...)                                                                  \
    static constexpr auto name = QLatin1StringView(eventName);                                               \
    template<typename Self, typename Archive>                                                                \
    static void describe(Self &self, Archive &archive)                                                       \
    {                                                                                                        \
        archive __VA_ARGS__;                                                                                 \
    }                                                                                                        \
    friend bool operator==(const Name &, const Name &) = default;

/// The paper was put on its way; pins the chain.
struct Started
{
    ChainId chain;
    int chainVersion = 0;
    Sha256 chainHash;
    DocumentId document;
    UnitId unit;
    DocumentFields fields;
    QMap<QString, Assignee> chosen;
    Sha256 content;
    std::optional<DocumentId> repliesTo; ///< to be closed when this is issued
    CHAUBAN_EVENT(Started,
        "started",
        ("chain", self.chain)("chainHash", self.chainHash)("chainVersion", self.chainVersion)(
            "chosen", self.chosen)("content", self.content)("document", self.document)("fields", self.fields)(
            "repliesTo", self.repliesTo)("unit", self.unit))
};

/// A choice or inclusive block took these branches; the others are skipped.
struct BranchesTaken
{
    int block = 0;
    QList<int> taken;
    CHAUBAN_EVENT(BranchesTaken, "branches-taken", ("block", self.block)("taken", self.taken))
};

struct StepOpened
{
    int block = 0;
    CHAUBAN_EVENT(StepOpened, "step-opened", ("block", self.block))
};

/// An approval of an earlier visit still counts: the content seen then is still what is to be approved.
struct ApprovalKept
{
    int task = 0;
    CHAUBAN_EVENT(ApprovalKept, "approval-kept", ("task", self.task))
};

struct TaskOpened
{
    Act act = Act::Approve;
    Assignee assignee;
    int block = -1;
    std::optional<Instant> due;
    TaskId id;
    int parent = -1;
    Part part = Part::Step;
    CHAUBAN_EVENT(TaskOpened,
        "task-opened",
        ("act", self.act)("assignee", self.assignee)("block", self.block)("due", self.due)("id", self.id)(
            "parent", self.parent)("part", self.part))
};

/// A task was decided: approved (which for a directive means given, for work done), refused, abstained, returned.
struct TaskDecided
{
    QString note; ///< the opinion, the reason, the number assigned …
    int task = 0;
    Verdict verdict = Verdict::Approved;
    CHAUBAN_EVENT(
        TaskDecided, "task-decided", ("note", self.note)("task", self.task)("verdict", self.verdict))
};

struct TaskCancelled
{
    int task = 0;
    CHAUBAN_EVENT(TaskCancelled, "task-cancelled", ("task", self.task))
};

/// A step's vote has its outcome.
struct StepSettled
{
    int block = 0;
    VoteOutcome outcome = VoteOutcome::Approved;
    CHAUBAN_EVENT(StepSettled, "step-settled", ("block", self.block)("outcome", self.outcome))
};

/// The paper goes back; these blocks wait again. `to` -1: to the initiator.
struct Returned
{
    QList<int> blocks;
    ComeBack comeBack = ComeBack::Continue;
    QString reason;
    int to = -1;
    CHAUBAN_EVENT(Returned,
        "returned",
        ("blocks", self.blocks)("comeBack", self.comeBack)("reason", self.reason)("to", self.to))
};

/// A new version was handed in. Approvals of other bytes than these no longer count.
struct Resubmitted
{
    QList<int> blocks; ///< steps whose approval is lost with the old bytes
    Sha256 content;
    DocumentFields fields;
    CHAUBAN_EVENT(
        Resubmitted, "resubmitted", ("blocks", self.blocks)("content", self.content)("fields", self.fields))
};

/// The content grew by a signature, number or seal.
struct ContentExtended
{
    Sha256 content;
    CHAUBAN_EVENT(ContentExtended, "content-extended", ("content", self.content))
};

/// Somebody took their act back before the next acted. `task` -1: the submission itself.
struct Recalled
{
    QList<int> blocks; ///< those that wait again
    int task = -1;
    CHAUBAN_EVENT(Recalled, "recalled", ("blocks", self.blocks)("task", self.task))
};

struct HandedOver
{
    QString reason;
    int task = 0;
    Assignee to;
    CHAUBAN_EVENT(HandedOver, "handed-over", ("reason", self.reason)("task", self.task)("to", self.to))
};

struct DueExtended
{
    Instant due;
    QString reason;
    int task = 0;
    CHAUBAN_EVENT(DueExtended, "due-extended", ("due", self.due)("reason", self.reason)("task", self.task))
};

struct Urged
{
    int task = 0;
    QString text;
    CHAUBAN_EVENT(Urged, "urged", ("task", self.task)("text", self.text))
};

struct Commented
{
    QString text;
    CHAUBAN_EVENT(Commented, "commented", ("text", self.text))
};

/// The reply is issued: whoever records this closes the incoming paper's routing with CloseByReply.
struct ReplyIssued
{
    DocumentId incoming;
    CHAUBAN_EVENT(ReplyIssued, "reply-issued", ("incoming", self.incoming))
};

struct Ended
{
    QString reason;
    RoutingState state = RoutingState::Completed;
    CHAUBAN_EVENT(Ended, "ended", ("reason", self.reason)("state", self.state))
};

#undef CHAUBAN_EVENT

using RoutingEventBody = std::variant<Started,
    BranchesTaken,
    StepOpened,
    ApprovalKept,
    TaskOpened,
    TaskDecided,
    TaskCancelled,
    StepSettled,
    Returned,
    Resubmitted,
    ContentExtended,
    Recalled,
    HandedOver,
    DueExtended,
    Urged,
    Commented,
    ReplyIssued,
    Ended>;

/// One thing that happened to a routing. All events of one command share instant, authorship and version.
struct RoutingEvent
{
    Instant at;
    Authorship by;
    int version = 0; ///< Routing::version after the command
    RoutingEventBody what;

    friend bool operator==(const RoutingEvent &, const RoutingEvent &) = default;
};

/// The routing after the event. Total: an event that decide() never emits for this routing changes nothing that
/// does not exist.
Routing evolve(Routing routing, const RoutingEvent &event);
Routing evolve(Routing routing, const QList<RoutingEvent> &events);

}
