// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/UnverifiedBlob.h"
#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/PaperLevelRows.h"
#include "core/document/rows/RegisterRows.h"
#include "core/journal/Journal.h"
#include "workflow/authority/Authority.h"
#include "workflow/authority/rows/AuthorityRows.h"
#include "workflow/processing/Progress.h"
#include "workflow/session/RoutedWay.h"
#include "workflow/session/rows/SessionRows.h"
#include "workflow/session/Session.h"

#include <QJsonDocument>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

HistoryEntry historyEntry(const SealedEvent &event)
{
    const auto json = QJsonDocument::fromJson(event.bytes.mid(event.bytes.indexOf('\n') + 1)).object();
    const auto personOf = [&](QLatin1StringView name) {
        return PersonId::fromText(json[name].toString()).value_or(PersonId{});
    };
    return {event.position,
        json["type"_L1].toString(),
        {json["decidedAt"_L1].toInteger()},
        personOf("actor"_L1),
        personOf("onBehalfOf"_L1),
        json["facts"_L1].toObject(),
        {json["record"_L1].toString().toUtf8(),
            QByteArray::fromBase64(json["proof"_L1].toString().toLatin1())}};
}

Result<QList<Dossier>> dossiersOf(Database &database, const OrgId &org, const DocumentId &document)
{
    QList<Dossier> dossiers;
    TRY_ASSIGN(const auto ids, rows::selectDossiersOf(database, document));
    for (const auto &id : ids) {
        TRY_ASSIGN(const auto dossier, rows::selectDossier(database, org, id));
        if (dossier)
            dossiers.append(*dossier);
    }
    return dossiers;
}

/// Where the words stand: in the text of the files, else in what the register knows of them.
Result<Snippet> snippetOf(Database &database, const Document &document, const QList<SearchTerm> &terms)
{
    TRY_ASSIGN(auto found, contentSnippet(database, document.id, terms));
    const auto &metadata = document.metadata;
    for (const auto &text : {metadata.subject,
             metadata.notation,
             metadata.agency,
             metadata.signerName,
             metadata.toPlaces,
             metadata.description}) {
        if (!found.text.isEmpty())
            break;
        found = snippet(text, terms);
    }
    return found;
}

bool isClerk(const QList<Position> &positions)
{
    return std::any_of(positions.cbegin(), positions.cend(), [](const Position &position) {
        return position.role == Role::Clerk;
    });
}

}

Result<QList<InboxLine>> Session::inbox(const QString &box, const Page &page) const
{
    TRY_ASSIGN(const auto mine, eyes());
    TRY_ASSIGN(const auto places, rows::selectInboxPage(m_ports.reader, mine, box, page));
    QList<InboxLine> lines;
    for (const auto &[place, principal] : places) {
        TRY_ASSIGN(auto document, rows::selectDocument(m_ports.reader, m_org, place.document));
        if (!document)
            return Error{ErrorKind::Corrupt, "store.damaged", place.document.text()};
        TRY_ASSIGN(auto task, rows::selectTask(m_ports.reader, place.task));
        TRY_ASSIGN(const int files, rows::countFiles(m_ports.reader, place.document, document->version));
        lines.append({place, principal, std::move(*document), std::move(task), files});
    }
    return lines;
}

Result<QList<BoxCount>> Session::counters() const
{
    TRY_ASSIGN(const auto mine, eyes());
    return rows::selectCounters(m_ports.reader, mine);
}

Result<QList<DocumentLine>> Session::documents(const SearchQuery &query, const Page &page) const
{
    TRY_ASSIGN(const auto hits, hitsOf(query, page));
    QList<DocumentLine> lines;
    for (const auto &hit : hits) {
        TRY_ASSIGN(auto document, rows::selectDocument(m_ports.reader, m_org, hit.document));
        if (!document)
            return Error{ErrorKind::Corrupt, "store.damaged", hit.document.text()};
        TRY_ASSIGN(const int files, rows::countFiles(m_ports.reader, hit.document, document->version));
        TRY_ASSIGN(const auto handler, rows::selectHandler(m_ports.reader, hit.document));
        std::optional<PaperLevel> level;
        if (document->state == DocumentState::Issued) {
            TRY_ASSIGN(level, rows::selectPaperLevel(m_ports.reader, hit.document));
        }
        lines.append({{hit.sortKey, hit.document, {}}, std::move(*document), files, handler, level});
    }
    return lines;
}

Result<QList<FoundLine>> Session::search(const SearchQuery &query, const Page &page) const
{
    TRY_ASSIGN(auto lines, documents(query, page));
    const auto terms = searchTerms(query.words, query.lastWord);
    QList<FoundLine> found;
    for (auto &line : lines) {
        Snippet words;
        if (!terms.isEmpty()) {
            TRY_ASSIGN(words, snippetOf(m_ports.reader, line.document, terms));
        }
        found.append({std::move(line.place), std::move(line.document), std::move(words), line.files});
    }
    return found;
}

Result<QList<Place>> Session::inboxPlaces(const QString &box, const Page &page) const
{
    TRY_ASSIGN(const auto mine, eyes());
    TRY_ASSIGN(const auto listed, rows::selectInboxPage(m_ports.reader, mine, box, page));
    QList<Place> places;
    places.reserve(listed.size());
    for (const auto &line : listed)
        places.append(line.place);
    return places;
}

Result<QList<Place>> Session::documentPlaces(const SearchQuery &query, const Page &page) const
{
    TRY_ASSIGN(const auto hits, hitsOf(query, page));
    QList<Place> places;
    places.reserve(hits.size());
    for (const auto &hit : hits)
        places.append({hit.sortKey, hit.document, {}});
    return places;
}

Result<QList<SearchHit>> Session::hitsOf(const SearchQuery &query, const Page &page) const
{
    TRY_ASSIGN(const auto mine, eyes());
    const auto after
        = page.after ? std::optional(SearchHit{page.after->sortKey, page.after->document}) : std::nullopt;
    return chauban::search(m_ports.reader, mine, query, after, page.limit);
}

Result<Scene> Session::sceneOf(const DocumentId &document) const
{
    Scene scene;
    scene.org = m_org;
    scene.actor = m_person;
    scene.onBehalfOf = m_onBehalfOf == m_person ? PersonId{} : m_onBehalfOf;
    scene.target = document;
    TRY_ASSIGN(scene.directory, directory());
    scene.now = m_ports.clock.now();
    scene.today = scene.now.dateIn(scene.directory->zone());
    scene.calendar = m_ports.authority.calendar();
    TRY_ASSIGN(scene.routings, rows::selectRoutings(m_ports.reader, document));
    return scene;
}

Result<DocumentView> Session::document(const DocumentId &id) const
{
    DocumentView view;
    TRY_ASSIGN(std::tie(view.document, view.relationships), visible(id));
    auto &reader = m_ports.reader;
    TRY_ASSIGN(view.files, rows::selectFiles(reader, id, view.document.version));
    TRY_ASSIGN(view.versions, rows::selectVersions(reader, id));
    TRY_ASSIGN(view.tasks, rows::selectTasks(reader, id));
    TRY_ASSIGN(view.recipients, rows::selectRecipients(reader, id));
    TRY_ASSIGN(view.dossiers, dossiersOf(reader, m_org, id));
    TRY_ASSIGN(const auto held, positions());
    if (!isClerk(held))
        view.dossiers.removeIf(
            [&](const Dossier &dossier) { return !keepsDossier(dossier, viewer(), held); });
    TRY_ASSIGN(const auto mine, eyes());
    TRY_ASSIGN(const auto relations, rows::selectRelations(reader, id));
    for (const auto &relation : relations) {
        const auto other = relation.document == id ? relation.other : relation.document;
        TRY_ASSIGN(
            const auto relationships, rows::selectRelationships(reader, other, mine.principals, mine.scope));
        if (!relationships.isEmpty())
            view.relations.append(relation);
    }
    TRY_ASSIGN(const auto events, Journal(reader, m_org).ofDocument(id));
    for (const auto &event : events)
        view.history.append(historyEntry(event));
    TRY_ASSIGN(auto scene, sceneOf(id));
    scene.document = view.document;
    scene.tasks = view.tasks;
    TRY_ASSIGN(view.possible, possibleActs(scene));
    TRY_ASSIGN(view.level, rows::selectPaperLevel(reader, id));
    return view;
}

Result<QList<RoutedWay>> Session::ways(const DocumentId &document) const
{
    TRY(visible(document));
    TRY_ASSIGN(const auto scene, sceneOf(document));
    const auto snapshot = snapshotOf(scene);
    QList<RoutedWay> ways;
    for (const auto &row : scene.routings) {
        TRY_ASSIGN(auto loaded, load(row));
        const auto ahead = loaded.routing.isRunning() ? preview(loaded.routing, snapshot, scene.now)
                                                      : QList<PreviewStep>{};
        ways.append({std::move(loaded.routing), ahead});
    }
    return ways;
}

Result<QList<AccessReason>> Session::why(
    const DocumentId &document, const std::optional<PersonId> &person) const
{
    TRY_ASSIGN(const auto held, positions());
    const bool administers = std::any_of(held.cbegin(), held.cend(), [](const Position &position) {
        return position.role == Role::Administrator;
    });
    TRY_ASSIGN(const auto mine, eyes());
    TRY_ASSIGN(const auto relationships,
        rows::selectRelationships(m_ports.reader, document, mine.principals, mine.scope));
    TRY_ASSIGN(const auto found, rows::selectDocument(m_ports.reader, m_org, document));
    if (!found || !mine.scope.covers(found->kind) || (relationships.isEmpty() && !administers))
        return Error{ErrorKind::NotFound, "document.unknown", document.text()};

    TRY_ASSIGN(auto reasons, rows::selectAccessReasons(m_ports.reader, document));
    if (!person)
        return reasons;
    TRY_ASSIGN(const auto known, directory());
    const auto theirs = principalsOf(*known, *person, m_ports.clock.now().dateIn(known->zone()));
    const auto *asked = known->person(*person);
    reasons.removeIf([&](const AccessReason &reason) {
        return !asked || !asked->active || !theirs.contains(reason.principal);
    });
    return reasons;
}

Result<Blob> Session::blob(const DocumentId &document, int file, int version) const
{
    TRY_ASSIGN(const auto opened, openBlob(document, file, version));
    return opened.verified();
}

Result<UnverifiedBlob> Session::openBlob(const DocumentId &document, int file, int version) const
{
    TRY_ASSIGN(const auto shown, visible(document));
    const auto &found = shown.first;
    // Law on state secrets: of papers from Mật upwards only the register line is kept here.
    if (found.metadata.secrecy != Secrecy::None)
        return Error{ErrorKind::Denied, "document.secret-file"};
    TRY_ASSIGN(const auto files,
        rows::selectFiles(m_ports.reader, document, version == 0 ? found.version : version));
    if (file < 0 || file >= files.size())
        return Error{ErrorKind::NotFound, "document.no-such-file", QString::number(file + 1)};
    return m_ports.blobs.open(files[file].blob);
}

}
