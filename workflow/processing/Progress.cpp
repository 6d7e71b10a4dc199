// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/processing/Progress.h"

#include "workflow/chain/ChainFile.h"
#include "workflow/routing/RoutingJson.h"
#include "workflow/routing/RoutingState.h"

#include <QJsonDocument>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

bool leads(const Position &position)
{
    return position.rank == 0
        && (position.role == Role::UnitHead || position.role == Role::OfficeChief
            || position.role == Role::Leader);
}

Relationship relationshipOf(const RoutingTask &task)
{
    switch (task.part) {
    case Part::Lead:
        return Relationship::Lead;
    case Part::Contribute:
        return Relationship::Contributor;
    case Part::Inform:
        return Relationship::Informed;
    case Part::Revise:
        return Relationship::Author;
    case Part::Step:
        break;
    }
    switch (task.act) {
    case Act::Directive:
        return Relationship::Director;
    case Act::Sign:
        return Relationship::Signer;
    case Act::WorkOn:
        return Relationship::Lead;
    case Act::Acknowledge:
        return Relationship::Informed;
    default:
        return Relationship::Approver;
    }
}

WorkState workStateOf(const RoutingTask &task)
{
    switch (task.state) {
    case TaskState::Open:
        return WorkState::Open;
    case TaskState::Decided:
        return WorkState::Done;
    default:
        return WorkState::Withdrawn;
    }
}

Task rowOf(const Scene &scene, const Routing &routing, const RoutingTask &task)
{
    Task row;
    row.id = task.id;
    row.routing = routing.id;
    row.document = routing.document;
    row.principal = task.assignee.kind == Assignee::Kind::Person
        ? Principal::of(PersonId{task.assignee.id})
        : Principal::of(PositionId{task.assignee.id});
    row.act = nameOf(task.act);
    row.relationship = relationshipOf(task);
    row.state = workStateOf(task);
    row.due = task.due;
    row.doneBy = task.actor;
    row.doneFor = task.onBehalfOf;
    const auto known = std::find_if(
        scene.tasks.cbegin(), scene.tasks.cend(), [&](const Task &other) { return other.id == task.id; });
    // Whoever was at work when the reply was issued has done that work, and keeps sight of the paper.
    const bool answered = routing.state == RoutingState::Closed && task.state == TaskState::Cancelled;
    if (answered && known != scene.tasks.cend() && known->state != WorkState::Withdrawn)
        row.state = WorkState::Done;
    row.openedAt = known == scene.tasks.cend() ? scene.now : known->openedAt;
    if (!task.isOpen())
        row.closedAt = known == scene.tasks.cend() ? scene.now : known->closedAt.value_or(scene.now);
    return row;
}

DocumentState stateAfter(const Routing &routing, DocumentState before)
{
    switch (documentState(routing)) {
    case RoutedState::Draft:
        return DocumentState::Draft;
    case RoutedState::WaitingForInitials:
    case RoutedState::Submitted:
        return DocumentState::Submitted;
    case RoutedState::Returned:
        return routing.chain.title().kind == ChainKind::Incoming ? DocumentState::Registered
                                                                 : DocumentState::Returned;
    case RoutedState::Signed:
    case RoutedState::WaitingForNumber:
        return DocumentState::Signed;
    case RoutedState::Numbered:
        return DocumentState::Numbered;
    case RoutedState::Sealed:
        return DocumentState::Sealed;
    case RoutedState::Issued:
        return DocumentState::Issued;
    case RoutedState::Cancelled:
        return DocumentState::Cancelled;
    case RoutedState::WaitingForReceipt:
    case RoutedState::Waiting:
        return DocumentState::Registered;
    case RoutedState::InProgress:
        return DocumentState::InProgress;
    case RoutedState::Done:
        return DocumentState::Done;
    }
    return before;
}

/// What the journal keeps of a routing's events: each in its own words.
QJsonArray factsOf(const QList<RoutingEvent> &events)
{
    QJsonArray facts;
    for (const auto &event : events)
        facts.append(QJsonDocument::fromJson(toJson(event)).object());
    return facts;
}

}

DirectorySnapshot snapshotOf(const Scene &scene)
{
    const auto &directory = *scene.directory;
    DirectorySnapshot snapshot;
    for (const auto &unit : directory.units) {
        DirectorySnapshot::Unit copy{unit.id, unit.parent, unit.code, {}};
        for (const auto &position : directory.positions)
            if (position.unit == unit.id && leads(position) && copy.head.isNull())
                copy.head = position.id;
        snapshot.units.append(copy);
    }
    for (const auto &position : directory.positions)
        snapshot.positions.append({position.id, position.unit, position.code, toWord(position.role)});
    for (const auto &person : directory.people)
        if (person.active)
            snapshot.people.append(person.id);
    for (const auto &appointment : directory.appointments)
        if (appointment.activeOn(scene.today) && snapshot.people.contains(appointment.person))
            snapshot.appointments.append({appointment.person, appointment.position});
    for (const auto &delegation : directory.delegations) {
        if (!delegation.activeAt(scene.now))
            continue;
        DirectorySnapshot::Delegation copy{delegation.id, delegation.from, delegation.to};
        if (const auto kind = fromName<ChainKind>(delegation.scope))
            copy.kinds = {*kind};
        snapshot.delegations.append(copy);
    }
    snapshot.calendar = scene.calendar;
    return snapshot;
}

std::optional<Assignee> assigneeOf(const Principal &principal)
{
    switch (principal.kind) {
    case Principal::Kind::Person:
        return Assignee::of(PersonId{principal.id});
    case Principal::Kind::Position:
        return Assignee::of(PositionId{principal.id});
    default:
        return std::nullopt;
    }
}

Result<Chain> storedChain(const QByteArray &body, const ChainId &id)
{
    auto chain = chainFromJson(body);
    if (!chain.ok())
        return Error{ErrorKind::Corrupt, "store.damaged", id.text() + u": "_s + chain.error().detail};
    return chain;
}

Result<LoadedRouting> load(const StoredRouting &row)
{
    TRY_ASSIGN(const auto chain, storedChain(row.chainBody, row.chain));
    TRY_ASSIGN(auto routing, routingFromJson(row.body, chain));
    return LoadedRouting{row, std::move(routing)};
}

Result<std::optional<LoadedRouting>> openRouting(const Scene &scene)
{
    std::optional<LoadedRouting> found;
    for (const auto &row : scene.routings) {
        TRY_ASSIGN(auto loaded, load(row));
        const bool named = !scene.expectedTask.isNull() && loaded.routing.find(scene.expectedTask) >= 0;
        if (named || (row.open && !found))
            found = std::move(loaded);
        if (named)
            break;
    }
    return found;
}

bool demandsSignature(const Routing &routing, const TaskId &task, RoutingVerb verb)
{
    using enum RoutingVerb;
    const int place = routing.find(task);
    const bool decides = verb == Perform || verb == Abstain || verb == Direct || verb == Forward
        || verb == RoutingVerb::Refuse || verb == RoutingVerb::Return;
    if (place < 0 || !decides)
        return false;
    const auto &found = routing.tasks[place];
    return found.part == Part::Step && found.block >= 0
        && routing.chain.step(found.block).signedDecision == SignedDecision::Required;
}

Result<> advance(const Scene &scene,
    Ruling &ruling,
    Document &document,
    LoadedRouting loaded,
    const RoutingCommandBody &what)
{
    // Whoever resubmits brings new content; what they answer is the content that was returned.
    const bool resubmits = std::holds_alternative<Resubmit>(what);
    const auto seen = resubmits ? loaded.routing.content : scene.seenContent();
    const RoutingCommand command{scene.actor, scene.now, scene.expectedTask, seen, scene.onBehalfOf, what};
    TRY_ASSIGN(const auto events, chauban::decide(loaded.routing, command, snapshotOf(scene)));
    const auto after = evolve(loaded.routing, events);

    document.state = stateAfter(after, document.state);
    if (document.state == DocumentState::Done && !document.closedAt)
        document.closedAt = scene.now;
    PutRouting put{after.id,
        after.document,
        after.chain.title().id,
        after.chain.title().version,
        after.version,
        after.isRunning(),
        toJson(after),
        {}};
    for (const auto &task : after.tasks)
        put.tasks.append(rowOf(scene, after, task));
    ruling.changes.append(put);
    ruling.facts.insert("routing"_L1, after.id.text());
    ruling.facts.insert("events"_L1, factsOf(events));
    return {};
}

Result<std::optional<DocumentId>> repliedPaper(const Scene &scene)
{
    std::optional<DocumentId> replied;
    for (const auto &other : scene.answered) {
        if (other.kind != DocumentKind::Incoming)
            continue;
        if (!closesByReply(other.relationships))
            return refuse("routing.not-yours-to-close", {}, ErrorKind::Denied);
        replied = other.id;
    }
    return replied;
}

Result<> perform(const Scene &scene,
    Ruling &ruling,
    Document &document,
    Act act,
    const QString &note,
    const Sha256 &signedContent)
{
    TRY_ASSIGN(auto loaded, openRouting(scene));
    if (!loaded)
        return refuse("routing.not-running", nameOf(act), ErrorKind::Conflict);
    return advance(
        scene, ruling, document, std::move(*loaded), Perform{act, note, signedContent, Verdict::Approved});
}

}
