// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision/DecisionProof.h"
#include "core/document/Document.h"
#include "core/document/Dossier.h"
#include "core/document/PaperLevel.h"
#include "core/search/Snippet.h"
#include "workflow/access/Access.h"
#include "workflow/session/PossibleActs.h"

namespace chauban {

/// Where a line stands in a list: newest first, that is by descending sort key, then by document and task.
/// The place of the last line of a page is what the next page is asked with.
struct Place
{
    QByteArray sortKey;
    DocumentId document;
    TaskId task; ///< null in lists of documents and in clerks' queues

    friend bool operator==(const Place &, const Place &) = default;
    /// Whether it comes earlier in the list.
    friend bool operator<(const Place &a, const Place &b)
    {
        if (a.sortKey != b.sortKey)
            return a.sortKey > b.sortKey;
        return std::tuple(a.document.bytes(), a.task.bytes())
            < std::tuple(b.document.bytes(), b.task.bytes());
    }
};

/// The next lines after a place; without one from the newest.
struct Page
{
    std::optional<Place> after = {};
    int limit = 50;
};

/// Something that waits for the viewer.
struct InboxLine
{
    Place place;
    Principal principal; ///< as which the viewer has it
    Document document;
    std::optional<Task> task; ///< nothing in a clerk's queue
    int files = 0; ///< of the newest version
};

/// How many wait in a box.
struct BoxCount
{
    QString box;
    qint64 total = 0;

    auto columns() { return std::tie(box, total); }
};

struct DocumentLine
{
    Place place;
    Document document;
    int files = 0; ///< of the newest version
    std::optional<Principal> handler = {}; ///< who leads the work, else who is asked for the directive
    std::optional<PaperLevel> level = {}; ///< of the signatures of an issued paper
};

/// A document that was searched for, with the piece of it in which the words stand.
struct FoundLine
{
    Place place;
    Document document;
    Snippet snippet; ///< of the files' text, else of what the register knows; empty without words
    int files = 0; ///< of the newest version
};

/// An entry of a document's history.
struct HistoryEntry
{
    qint64 position = 0;
    QString type; ///< "document.registered"
    Instant decidedAt;
    PersonId actor;
    PersonId onBehalfOf; ///< null: for oneself
    QJsonObject facts;
    DecisionProof proof = {}; ///< the actor's signature over what they decided; null: they did not sign
};

/// All that a viewer may know of one document.
struct DocumentView
{
    Document document;
    QList<Relationship> relationships; ///< the viewer's own
    QList<DocumentFile> files; ///< of the newest version
    QList<DocumentVersion> versions; ///< ascending
    QList<Task> tasks;
    QList<Relation> relations; ///< only to documents that the viewer may see too
    QList<Recipient> recipients;
    QList<Dossier> dossiers; ///< only those that the viewer keeps, or serves as clerk
    QList<HistoryEntry> history;
    QList<PossibleAct> possible; ///< what its routings would take from the viewer now
    std::optional<PaperLevel> level = {}; ///< of the signatures of an issued paper
};

/// A dossier in a list.
struct DossierLine
{
    Dossier dossier;
    int papers = 0; ///< all that lie in it, also those that the viewer may not see
};

/// A paper in a dossier.
struct FiledPaper
{
    Document document;
    Filing filing = Filing::Work;
};

/// A dossier as its keeper sees it.
struct DossierView
{
    Dossier dossier;
    QList<FiledPaper> papers; ///< those that the viewer may see, newest first
    int hidden = 0; ///< papers in it that the viewer may not see
    int hiddenUnfinished = 0; ///< those of them that keep it from being archived
};

/// One answer to "why can they see this?".
struct AccessReason
{
    Principal principal;
    Relationship relationship = Relationship::Informed;
    Instant grantedAt;
    CommandId command;
    QString event; ///< type of the event by which it was granted
    qint64 position = 0; ///< of that event in the journal

    auto columns() { return std::tie(principal, relationship, grantedAt, command, event, position); }
};

}
