// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/chain/Chain.h"
#include "workflow/routing/DirectorySnapshot.h"

namespace chauban {

/// What a task is within its routing. Lead, Contribute and Inform are the three roles of an assignment.
enum class Part { Step, Revise, Lead, Contribute, Inform };
template<>
inline constexpr std::array enumNames<Part> = {"step", "revise", "lead", "contribute", "inform"};

enum class TaskState { Open, Decided, Cancelled, Recalled };
template<>
inline constexpr std::array enumNames<TaskState> = {"open", "decided", "cancelled", "recalled"};

enum class Verdict { Approved, Refused, Abstained, Returned };
template<>
inline constexpr std::array enumNames<Verdict> = {"approved", "refused", "abstained", "returned"};

/// Where a block stands. A composite block is settled when its branches are.
enum class BlockState { Waiting, Open, Approved, Refused, Skipped };
template<>
inline constexpr std::array enumNames<BlockState> = {"waiting", "open", "approved", "refused", "skipped"};

/// Closed: ended from outside because the reply was issued.
enum class RoutingState { NotStarted, Running, Completed, Refused, Withdrawn, Closed };
template<>
inline constexpr std::array enumNames<RoutingState> = {
    "not-started", "running", "completed", "refused", "withdrawn", "closed"};

/// What happens after a return has been dealt with.
enum class ComeBack {
    Continue, ///< every step after the one returned to acts again (kept approvals excepted)
    StraightBack, ///< it goes at once to the one who returned it
};
template<>
inline constexpr std::array enumNames<ComeBack> = {"continue", "straight-back"};

/// One piece of work for one assignee; with its parent an assignment of the forward tree. Tasks are never
/// removed: the list is the history of who was asked and who did what.
struct RoutingTask
{
    TaskId id;
    int block = -1; ///< place in the chain; -1: the initiator revises the draft
    int parent = -1; ///< the task (place in Routing::tasks) by which this was assigned
    int visit = 0; ///< of the block, when opened
    Part part = Part::Step;
    Act act = Act::Approve;
    Assignee assignee = {};
    Sha256 expects = {}; ///< the content when it was opened
    std::optional<Instant> due = {};

    TaskState state = TaskState::Open;
    Verdict verdict = Verdict::Approved; ///< when decided
    PersonId actor = {}; ///< who decided it
    PersonId onBehalfOf = {};
    Sha256 seen = {}; ///< the content that the actor saw
    int openedIn = 0; ///< Routing::version of the command that opened it
    int endedIn = 0; ///< and of the one that ended it

    bool isOpen() const { return state == TaskState::Open; }
    bool isApproved() const { return state == TaskState::Decided && verdict == Verdict::Approved; }
    bool isAssignment() const
    {
        return part == Part::Lead || part == Part::Contribute || part == Part::Inform;
    }
    /// The person in whose name it was decided.
    PersonId decidedFor() const { return onBehalfOf.isNull() ? actor : onBehalfOf; }

    template<typename Self, typename Archive>
    static void describe(Self &self, Archive &archive)
    {
        archive("act", self.act)("actor", self.actor)("assignee", self.assignee)("block", self.block)(
            "due", self.due)("endedIn", self.endedIn)("expects", self.expects)("for", self.onBehalfOf)(
            "id", self.id)("openedIn", self.openedIn)("parent", self.parent)("part", self.part)(
            "seen", self.seen)("state", self.state)("verdict", self.verdict)("visit", self.visit);
    }
    friend bool operator==(const RoutingTask &, const RoutingTask &) = default;
};

/// How far one block of the chain has come.
struct BlockRun
{
    BlockState state = BlockState::Waiting;
    bool mustActAgain = false; ///< a return named this step: earlier approvals of it do not count
    int visit = 0; ///< how often it was opened anew
    QList<int> kept = {}; ///< tasks of earlier visits whose approval still counts

    template<typename Self, typename Archive>
    static void describe(Self &self, Archive &archive)
    {
        archive("kept", self.kept)("mustActAgain", self.mustActAgain)("state", self.state)(
            "visit", self.visit);
    }
    friend bool operator==(const BlockRun &, const BlockRun &) = default;
};

/// A version that only adds a signature, number or seal to the one before it.
struct ContentExtension
{
    Sha256 content;
    Sha256 extends;

    template<typename Self, typename Archive>
    static void describe(Self &self, Archive &archive)
    {
        archive("content", self.content)("extends", self.extends);
    }
    friend bool operator==(const ContentExtension &, const ContentExtension &) = default;
};

/// The way one paper takes: a chain pinned by version and hash, how far its blocks have come, and the tree of
/// tasks that people extend at run time. A value; only evolve() makes a new one.
struct Routing
{
    RoutingId id;
    Chain chain;
    RoutingState state = RoutingState::NotStarted;
    DocumentId document = {};
    PersonId initiator = {};
    UnitId unit = {}; ///< in which the paper was drafted
    DocumentFields fields = {};
    QMap<QString, Assignee> chosen = {}; ///< leaders chosen by the submitter, by step id
    Sha256 content = {};
    QList<ContentExtension> extensions = {};
    std::optional<DocumentId> repliesTo = {}; ///< closed with the issue when set
    ComeBack comeBack = ComeBack::Continue; ///< of the latest return
    QList<BlockRun> blocks = {}; ///< as the chain's
    QList<RoutingTask> tasks = {};
    int version = 0; ///< commands taken

    /// A routing that waits for its Start.
    static Routing create(RoutingId id, Chain chain);

    int find(const TaskId &task) const; ///< its place, or -1
    TaskId
    nextTaskId() const; ///< derived from the routing's id and the number of tasks: no randomness in rules
    bool isRunning() const { return state == RoutingState::Running; }
    /// True when a block needs nobody any more.
    bool isSettled(int block) const;
    /// True when `seen` is the current content, or the current one only adds signatures to it.
    bool keeps(const Sha256 &seen) const;
    /// True when a step with this act is approved in what counts now.
    bool hasDone(Act act) const;
    RuleContext ruleContext() const { return {initiator, unit, fields, chosen}; }

    friend bool operator==(const Routing &, const Routing &) = default;
};

}
