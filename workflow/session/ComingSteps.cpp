// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/ComingSteps.h"

#include "core/directory/Directory.h"
#include "workflow/authority/rows/AuthorityRows.h"
#include "workflow/processing/Progress.h"
#include "workflow/routing/Preview.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString assigneeText(const Directory &directory, const DirectorySnapshot &snapshot, const Assignee &assignee)
{
    QStringList people;
    for (const auto &holder : snapshot.holders(assignee))
        if (const auto *person = directory.person(holder))
            people.append(person->name);
    if (assignee.kind == Assignee::Kind::Person)
        return people.join(u", "_s);
    const auto *position = directory.position(PositionId{assignee.id});
    const auto title = position ? position->title : QString();
    return people.isEmpty() ? title : u"%1 (%2)"_s.arg(title, people.join(u", "_s));
}

}

Result<QList<ComingStep>> comingSteps(Database &database,
    const std::shared_ptr<const Directory> &directory,
    const DocumentId &document,
    Instant now)
{
    Scene scene;
    scene.directory = directory;
    scene.now = now;
    scene.today = now.dateIn(directory->zone());
    const auto snapshot = snapshotOf(scene);
    QList<ComingStep> result;
    TRY_ASSIGN(const auto rows, rows::selectRoutings(database, document));
    for (const auto &row : rows) {
        if (!row.open)
            continue;
        TRY_ASSIGN(const auto loaded, load(row));
        for (const auto &ahead : preview(loaded.routing, snapshot, now)) {
            const auto &step = loaded.routing.chain.step(ahead.block);
            QStringList who;
            for (const auto &assignee : ahead.who)
                who.append(assigneeText(*directory, snapshot, assignee));
            result.append({step.name, nameOf(step.act), who.join(u", "_s), ahead.isOpen});
        }
    }
    return result;
}

Result<std::optional<DocumentId>> closedByIssue(Database &database, const DocumentId &reply)
{
    TRY_ASSIGN(const auto rows, rows::selectRoutings(database, reply));
    for (const auto &row : rows) {
        if (!row.open)
            continue;
        TRY_ASSIGN(const auto loaded, load(row));
        if (loaded.routing.repliesTo)
            return loaded.routing.repliesTo;
    }
    return std::optional<DocumentId>{};
}

}
