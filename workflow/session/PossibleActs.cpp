// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/PossibleActs.h"

#include "workflow/processing/Progress.h"

#include <algorithm>
#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Refusals by which the rules only ask for more words or people, or tell of a chain that nobody can go on with.
bool lacksOnlyContent(const Error &error)
{
    static constexpr std::array Reasons{Reason("routing.lead-missing"),
        Reason("routing.nobody-named"),
        Reason("routing.assignee-unknown"),
        Reason("routing.nobody-for-step"),
        Reason("routing.four-eyes-nobody"),
        Reason("routing.too-few-voters")};
    return std::any_of(
        Reasons.begin(), Reasons.end(), [&](const Reason &reason) { return reason == error.reason; });
}

/// The act with words that suffice, so that only who, when and where can speak against it.
RoutingCommandBody attempt(RoutingVerb verb, Act act, const Sha256 &content)
{
    const auto words = u"…"_s;
    switch (verb) {
    case RoutingVerb::Perform:
        return Perform{act};
    case RoutingVerb::Abstain:
        return Perform{act, {}, {}, Verdict::Abstained};
    case RoutingVerb::Direct:
        return Direct{};
    case RoutingVerb::Forward:
        return Forward{};
    case RoutingVerb::ClosePart:
        return ClosePart{words, OpenParts::EndWithMine};
    case RoutingVerb::Refuse:
        return Refuse{words};
    case RoutingVerb::Return:
        return Return{.reason = words};
    case RoutingVerb::Resubmit:
        return Resubmit{content};
    case RoutingVerb::Recall:
        return Recall{};
    case RoutingVerb::Withdraw:
        return Withdraw{words};
    case RoutingVerb::Comment:
        return Comment{words};
    case RoutingVerb::Reassign:
        return Reassign{{}, words};
    case RoutingVerb::Extend:
        return ExtendDue{{AllowanceUnit::WorkingDays, 1}, words};
    case RoutingVerb::Urge:
        return Urge{};
    }
    return Comment{};
}

/// Asks the rules of one routing about one act after the other.
class Asking
{
public:
    Asking(const Scene &scene, const DirectorySnapshot &directory, const Routing &routing)
        : m_scene(scene)
        , m_directory(directory)
        , m_routing(routing)
    {
    }

    void ask(RoutingVerb verb, const TaskId &task, Act act = Act::Approve)
    {
        // Whoever resubmits answers the content that was returned.
        const auto seen = verb == RoutingVerb::Resubmit ? m_routing.content : m_scene.seenContent();
        const RoutingCommand command{m_scene.actor,
            m_scene.now,
            task,
            seen,
            m_scene.onBehalfOf,
            attempt(verb, act, m_scene.seenContent())};
        const auto answer = decide(m_routing, command, m_directory);
        if (answer.ok() || lacksOnlyContent(answer.error()))
            m_found.append({verb,
                task,
                demandsSignature(m_routing, task, verb) ? SignedDecision::Required
                                                        : SignedDecision::Optional});
    }
    QList<PossibleAct> take() { return std::move(m_found); }

private:
    const Scene &m_scene;
    const DirectorySnapshot &m_directory;
    const Routing &m_routing;
    QList<PossibleAct> m_found;
};

}

Result<QList<PossibleAct>> possibleActs(const Scene &scene)
{
    using enum RoutingVerb;
    const auto snapshot = snapshotOf(scene);
    QList<PossibleAct> found;
    for (const auto &row : scene.routings) {
        TRY_ASSIGN(const auto loaded, load(row));
        const auto &routing = loaded.routing;
        Asking asking(scene, snapshot, routing);
        for (const auto &task : routing.tasks) {
            if (task.isOpen())
                for (const auto verb : {Perform,
                         Abstain,
                         Direct,
                         Forward,
                         ClosePart,
                         Refuse,
                         Return,
                         Resubmit,
                         Reassign,
                         Extend,
                         Urge})
                    asking.ask(verb, task.id, task.act);
            else if (row.open && task.state == TaskState::Decided)
                asking.ask(Recall, task.id);
        }
        if (row.open)
            for (const auto verb : {Recall, Withdraw, Comment})
                asking.ask(verb, {});
        found += asking.take();
    }
    return found;
}

}
