// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/print/Opinions.h"

#include "workflow/print/Papers.h"
#include "workflow/routing/RoutingJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The tasks of one routing in their order, as the events open them.
using OpenedTasks = QList<TaskOpened>;

/// What the events of one act say.
struct ActOfHistory
{
    QStringList texts;
    QList<TaskOpened> assigned;
    int task = -1; ///< the one decided, or under which others were assigned
    Authorship by;
    Instant at;
};

/// An opinion with the task by which it may be recalled.
struct TaskOpinion
{
    QString routing;
    int task = -1;
    WrittenOpinion opinion;
};

QString nameOfAssignee(const Directory &directory, const Assignee &assignee)
{
    return paperName(directory,
        assignee.kind == Assignee::Kind::Person ? Principal::of(PersonId{assignee.id})
                                                : Principal::of(PositionId{assignee.id}));
}

/// "Chủ trì: …; phối hợp: …; để biết: …; thời hạn: …"
QString assignmentText(const Directory &directory, const QList<TaskOpened> &assigned)
{
    QStringList parts;
    std::optional<Instant> due;
    for (const auto &[part, label] : {std::pair(Part::Lead, u"Chủ trì: "_s),
             std::pair(Part::Contribute, u"Phối hợp: "_s),
             std::pair(Part::Inform, u"Để biết: "_s)}) {
        QStringList names;
        for (const auto &task : assigned) {
            if (task.part != part)
                continue;
            names.append(nameOfAssignee(directory, task.assignee));
            due = task.due ? task.due : due;
        }
        if (!names.isEmpty())
            parts.append(label + names.join(u", "_s));
    }
    if (due)
        parts.append(u"Thời hạn: "_s + due->dateIn(directory.zone()).toString(u"dd/MM/yyyy"_s));
    return parts.isEmpty() ? QString() : parts.join(u"; "_s) + u'.';
}

/// Where the words of whoever acted stand; nothing for a clerk.
std::optional<OpinionRank> rankOf(
    const Directory &directory, const ActOfHistory &act, const OpenedTasks &tasks)
{
    const auto person = act.by.onBehalfOf.isNull() ? act.by.actor : act.by.onBehalfOf;
    const auto positions = directory.positionsOf(person, act.at.dateIn(directory.zone()));
    const auto holds = [&](Role role) {
        return std::any_of(positions.cbegin(), positions.cend(), [&](const Position &position) {
            return position.role == role;
        });
    };
    const bool assigned = act.task >= 0 && act.task < tasks.size() && tasks[act.task].part != Part::Step;
    if (holds(Role::Leader) || (holds(Role::OfficeChief) && !assigned))
        return OpinionRank::Leader;
    if (holds(Role::UnitHead) || holds(Role::OfficeChief))
        return OpinionRank::UnitHead;
    if (holds(Role::Clerk) && !assigned)
        return std::nullopt;
    return OpinionRank::Handler;
}

void take(const RoutingEvent &event,
    const QString &routing,
    ActOfHistory &act,
    OpenedTasks &tasks,
    QList<TaskOpinion> &found)
{
    act.by = event.by;
    act.at = event.at;
    if (const auto *opened = std::get_if<TaskOpened>(&event.what)) {
        tasks.append(*opened);
        if (opened->parent >= 0 && opened->part != Part::Step) {
            act.assigned.append(*opened);
            act.task = opened->parent;
        }
    } else if (const auto *decided = std::get_if<TaskDecided>(&event.what)) {
        act.texts.append(decided->note.trimmed());
        act.task = decided->task;
    } else if (const auto *comment = std::get_if<Commented>(&event.what)) {
        act.texts.append(comment->text.trimmed());
    } else if (const auto *recalled = std::get_if<Recalled>(&event.what)) {
        found.removeIf([&](const TaskOpinion &each) {
            return each.routing == routing && each.task >= 0 && each.task == recalled->task;
        });
    }
}

}

Result<QList<WrittenOpinion>> opinionsOf(const Directory &directory, const QList<HistoryEntry> &history)
{
    QHash<QString, OpenedTasks> tasks;
    QList<TaskOpinion> found;
    for (const auto &entry : history) {
        const auto routing = entry.facts["routing"_L1].toString();
        ActOfHistory act;
        for (const auto &json : entry.facts["events"_L1].toArray()) {
            TRY_ASSIGN(const auto event,
                routingEventFromJson(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)));
            take(event, routing, act, tasks[routing], found);
        }
        auto texts = act.texts << assignmentText(directory, act.assigned);
        texts.removeAll(QString());
        const auto rank = rankOf(directory, act, tasks[routing]);
        if (texts.isEmpty() || !rank)
            continue;
        found.append({routing,
            act.task,
            {*rank, texts.join(u'\n'), act.by.actor, act.by.onBehalfOf, act.at, entry.position}});
    }
    QList<WrittenOpinion> opinions;
    for (const auto &each : found)
        opinions.append(each.opinion);
    return opinions;
}

}
