// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/access/Access.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Entry>
QList<Entry> sortedUnique(QList<Entry> entries)
{
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

QString clerkBox(DocumentState state)
{
    switch (state) {
    case DocumentState::Received:
        return u"to-register"_s;
    case DocumentState::Registered:
        return u"to-submit"_s;
    case DocumentState::Signed:
    case DocumentState::Numbered:
        return u"to-number"_s; // number, date and seal are one piece of work
    case DocumentState::Sealed:
        return u"to-issue"_s;
    default:
        return {};
    }
}

QString boxOf(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Contributor:
        return u"contribute"_s;
    case Relationship::Informed:
        return u"informed"_s;
    case Relationship::Approver:
    case Relationship::Signer:
        return u"to-sign"_s;
    default:
        return u"to-do"_s;
    }
}

bool isServed(Relationship relationship, Secrecy secrecy)
{
    return secrecy == Secrecy::None
        || (relationship != Relationship::Contributor && relationship != Relationship::Informed
            && relationship != Relationship::Holder);
}

}

QList<AccessEntry> accessOf(
    const Document &document, const QList<Task> &tasks, const QList<PersonId> &holders)
{
    QList<AccessEntry> entries;
    if (document.kind != DocumentKind::Incoming)
        entries.append({Principal::of(document.createdBy), Relationship::Author});
    if (document.state != DocumentState::Draft)
        entries.append({Principal::of(Role::Clerk, document.body), Relationship::Clerk});
    if (isServed(Relationship::Holder, document.metadata.secrecy))
        for (const auto &holder : holders)
            entries.append({Principal::of(holder), Relationship::Holder});
    for (const auto &task : tasks) {
        if (!isServed(task.relationship, document.metadata.secrecy))
            continue;
        if (task.state == WorkState::Open)
            entries.append({task.principal, task.relationship});
        if (task.state != WorkState::Done)
            continue;
        // Work that the issued reply ended was done by whoever had it.
        const bool ended = task.doneBy.isNull();
        entries.append({ended ? task.principal : Principal::of(task.doneBy), task.relationship});
        if (!task.doneFor.isNull())
            entries.append({Principal::of(task.doneFor), task.relationship});
    }
    return sortedUnique(std::move(entries));
}

QList<InboxEntry> inboxOf(const Document &document, const QList<Task> &tasks)
{
    QList<InboxEntry> entries;
    const bool waitsForTask = std::any_of(
        tasks.cbegin(), tasks.cend(), [](const Task &task) { return task.state == WorkState::Open; });
    if (const auto box = clerkBox(document.state); !box.isEmpty())
        if (document.state != DocumentState::Registered || !waitsForTask)
            entries.append({Principal::of(Role::Clerk, document.body), box, {}});
    if (document.state == DocumentState::Returned || document.state == DocumentState::Draft)
        entries.append({Principal::of(document.createdBy), u"drafts"_s, {}});
    for (const auto &task : tasks)
        if (task.state == WorkState::Open && isServed(task.relationship, document.metadata.secrecy))
            entries.append({task.principal, boxOf(task.relationship), task.id});
    return sortedUnique(std::move(entries));
}

KindScope scopeOf(const Directory &directory, const PersonId &actor, const PersonId &onBehalfOf, Instant now)
{
    if (onBehalfOf.isNull() || onBehalfOf == actor)
        return {};
    const auto words = directory.delegatedKinds(onBehalfOf, actor, now);
    if (words.contains(QString()))
        return {};
    QList<DocumentKind> kinds;
    for (const auto &word : words)
        if (const auto kind = fromWord<DocumentKind>(word))
            kinds.append(*kind);
    return KindScope(kinds);
}

}
