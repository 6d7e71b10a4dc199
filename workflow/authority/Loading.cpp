// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/authority/Loading.h"

#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/PaperLevelRows.h"
#include "workflow/authority/NamedFiles.h"
#include "workflow/authority/rows/AuthorityRows.h"
#include "workflow/processing/Progress.h"

#include <limits>

namespace chauban {

namespace {

const Metadata *namedMetadata(const CommandBody &body)
{
    return std::visit(
        [](const auto &candidate) -> const Metadata * {
            if constexpr (requires { candidate.metadata; })
                return &candidate.metadata;
            else
                return nullptr;
        },
        body);
}

/// The register that a command is about: kind, series and year.
std::tuple<DocumentKind, QString, int> namedRegister(const Scene &scene, const CommandBody &body)
{
    if (const auto *open = std::get_if<OpenRegister>(&body))
        return {open->kind, open->series, open->year};
    if (const auto *import = std::get_if<ImportRegister>(&body))
        return {import->kind, import->series, import->year};
    if (std::holds_alternative<CopyDocument>(body))
        return {DocumentKind::Outgoing, copySeries(), scene.today.year()};
    const auto *metadata = namedMetadata(body);
    if (scene.document && !metadata)
        return {scene.document->kind, seriesOf(scene.document->metadata.secrecy), scene.today.year()};
    return {
        DocumentKind::Incoming, seriesOf(metadata ? metadata->secrecy : Secrecy::None), scene.today.year()};
}

Result<QList<DocumentId>> findDuplicates(Database &database, const OrgId &org, const CommandBody &body)
{
    QList<DocumentId> found;
    if (const auto *metadata = namedMetadata(body)) {
        TRY_ASSIGN(found, rows::selectSameLetter(database, org, *metadata));
    }
    for (const auto &file : namedFiles(body)) {
        TRY_ASSIGN(const auto same, rows::selectByBlob(database, org, file.blob));
        for (const auto &id : same)
            if (!found.contains(id))
                found.append(id);
    }
    if (const auto *import = std::get_if<ImportRegister>(&body);
        import && import->kind == DocumentKind::Incoming) {
        for (const auto &line : import->lines) {
            TRY_ASSIGN(const auto same, rows::selectSameLetter(database, org, line.metadata));
            found.append(same);
        }
    }
    return found;
}

/// What the actor is to a paper, as far as they act for somebody only within the delegation.
Result<QList<Relationship>> relationshipsTo(
    Database &database, const Scene &scene, const DocumentId &document)
{
    const auto principals = principalsOf(*scene.directory, scene.principal(), scene.today);
    return rows::selectRelationships(database, document, principals, scene.scope);
}

/// Those of the papers that the actor may see: another body's register is no business of theirs.
Result<QList<DocumentId>> visibleOnly(
    Database &database, const Scene &scene, const QList<DocumentId> &documents)
{
    QList<DocumentId> visible;
    for (const auto &document : documents) {
        TRY_ASSIGN(const auto relationships, relationshipsTo(database, scene, document));
        if (!relationships.isEmpty())
            visible.append(document);
    }
    return visible;
}

/// The dossier that the command names, by its id or by the code that it asks for; nothing when it names none.
Result<std::optional<DossierId>> namedDossier(Database &database, const OrgId &org, const CommandBody &body)
{
    if (const auto *open = std::get_if<OpenDossier>(&body))
        return rows::selectDossierByCode(database, org, open->code);
    return std::visit(
        [](const auto &candidate) -> std::optional<DossierId> {
            if constexpr (requires { candidate.dossier; })
                return candidate.dossier;
            else
                return std::nullopt;
        },
        body);
}

/// To others than its keepers and the clerks a dossier does not exist; only that a code is taken is told.
Result<> loadDossier(Database &database, const OrgId &org, const CommandBody &body, Scene &scene)
{
    TRY_ASSIGN(const auto id, namedDossier(database, org, body));
    if (id) {
        TRY_ASSIGN(scene.dossier, rows::selectDossier(database, org, *id));
    }
    if (std::holds_alternative<OpenDossier>(body))
        return {};
    auto &standing = scene.standing;
    standing.keepsDossier
        = scene.dossier && keepsDossier(*scene.dossier, scene.principal(), standing.positions);
    if (!scene.dossier || !(standing.keepsDossier || meets(Demand::AnyClerk, standing)))
        return refuse("dossier.unknown", {}, ErrorKind::NotFound);
    TRY_ASSIGN(const auto inside, rows::selectDossierDocuments(database, scene.dossier->id));
    for (const auto &document : inside) {
        TRY_ASSIGN(const auto found, rows::selectDocument(database, org, document));
        if (found)
            scene.dossierDocuments.append(*found);
    }
    TRY_ASSIGN(scene.dossierReferences, rows::selectDossierReferences(database, scene.dossier->id));
    return {};
}

/// The second document that a command names: to relate to, or to answer; null: none.
DocumentId namedOther(const CommandBody &body)
{
    if (const auto *relate = std::get_if<RelateDocument>(&body))
        return relate->other;
    if (const auto *draft = std::get_if<DraftDocument>(&body))
        return draft->replyTo;
    return {};
}

/// One points only at papers that one may see.
Result<> checkOther(Database &database, const CommandBody &body, const Scene &scene)
{
    const auto other = namedOther(body);
    if (other.isNull())
        return {};
    TRY_ASSIGN(const auto visible, visibleOnly(database, scene, {other}));
    if (visible.isEmpty())
        return refuse("document.unknown", other.text(), ErrorKind::NotFound);
    return {};
}

/// The papers that the target answers.
Result<> loadAnswered(Database &database, Scene &scene)
{
    TRY_ASSIGN(const auto relations, rows::selectRelations(database, scene.target));
    for (const auto &relation : relations) {
        if (relation.document != scene.target || relation.kind != RelationKind::ReplyTo)
            continue;
        TRY_ASSIGN(const auto other, rows::selectDocument(database, scene.org, relation.other));
        TRY_ASSIGN(const auto relationships, relationshipsTo(database, scene, relation.other));
        if (other)
            scene.answered.append({other->id, other->kind, relationships});
    }
    return {};
}

/// The incoming papers that may end with the target's issue: what its open routing was told, or the command says now.
Result<QList<DocumentId>> repliedPapers(Database &database, const Scene &scene, const CommandBody &body)
{
    QList<DocumentId> papers;
    TRY_ASSIGN(const auto rows, rows::selectRoutings(database, scene.target));
    for (const auto &row : rows) {
        if (!row.open)
            continue;
        TRY_ASSIGN(const auto loaded, load(row));
        if (loaded.routing.repliesTo)
            papers.append(*loaded.routing.repliesTo);
    }
    if (const auto *issue = std::get_if<IssueDocument>(&body); issue && issue->closesReplied)
        for (const auto &other : scene.answered)
            papers.append(other.id);
    return papers;
}

/// The incoming paper that ends with the target's issue; nothing: none.
Result<std::optional<RepliedDocument>> loadReplied(
    Database &database, const Scene &scene, const CommandBody &body)
{
    TRY_ASSIGN(const auto papers, repliedPapers(database, scene, body));
    for (const auto &answered : papers) {
        TRY_ASSIGN(const auto document, rows::selectDocument(database, scene.org, answered));
        if (!document || document->kind != DocumentKind::Incoming)
            continue;
        TRY_ASSIGN(const auto tasks, rows::selectTasks(database, answered));
        TRY_ASSIGN(const auto routings, rows::selectRoutings(database, answered));
        return std::optional(RepliedDocument{*document, tasks, routings});
    }
    return std::optional<RepliedDocument>{};
}

}

BodyId namedBody(const CommandBody &body)
{
    return std::visit(
        [](const auto &candidate) {
            if constexpr (requires { candidate.body; })
                return candidate.body;
            else
                return BodyId{};
        },
        body);
}

bool createsDocument(const CommandBody &body)
{
    return std::visit(
        [](const auto &candidate) {
            return requires
            {
                candidate.body;
                candidate.metadata;
            };
        },
        body);
}

QString documentKind(const CommandBody &body, const std::optional<Document> &target)
{
    if (target)
        return toWord(target->kind);
    const auto kind = std::visit(
        [](const auto &candidate) -> std::optional<DocumentKind> {
            if constexpr (requires {
                              candidate.kind;
                              candidate.body;
                          })
                return candidate.kind;
            else if constexpr (requires {
                                   candidate.metadata;
                                   candidate.body;
                               })
                return DocumentKind::Incoming;
            else
                return std::nullopt;
        },
        body);
    return kind ? toWord(*kind) : QString();
}

Result<> loadNeeds(Database &database, const Command &command, Scene &scene)
{
    const auto needs = std::visit([](const auto &body) { return body.needs(); }, command.body);
    if (needs.contains(Need::Register)) {
        const auto [kind, series, year] = namedRegister(scene, command.body);
        TRY_ASSIGN(scene.entry, rows::selectRegister(database, scene.body, kind, series, year));
    }
    if (needs.contains(Need::Numbers) && scene.entry) {
        TRY_ASSIGN(scene.numbers,
            rows::selectNumbers(database, scene.entry->id, 0, std::numeric_limits<int>::max()));
    }
    if (needs.contains(Need::LastNumber) && scene.entry) {
        TRY_ASSIGN(scene.lastDate, rows::selectLastDate(database, scene.entry->id));
    }
    if (needs.contains(Need::Answered))
        TRY(loadAnswered(database, scene));
    if (needs.contains(Need::Dossier))
        TRY(loadDossier(database, command.org, command.body, scene));
    if (needs.contains(Need::Duplicates)) {
        TRY_ASSIGN(const auto found, findDuplicates(database, command.org, command.body));
        TRY_ASSIGN(scene.duplicates, visibleOnly(database, scene, found));
    }
    TRY(checkOther(database, command.body, scene));
    if (needs.contains(Need::Recipients)) {
        TRY_ASSIGN(scene.recipients, rows::selectRecipients(database, scene.target));
    }
    if (needs.contains(Need::Routings)) {
        TRY_ASSIGN(scene.routings, rows::selectRoutings(database, scene.target));
    }
    if (needs.contains(Need::Chains)) {
        TRY_ASSIGN(scene.chains, rows::selectActiveChains(database, command.org));
    }
    if (needs.contains(Need::Level)) {
        TRY_ASSIGN(scene.level, rows::selectPaperLevel(database, scene.target));
    }
    if (needs.contains(Need::Replied)) {
        TRY_ASSIGN(scene.replied, loadReplied(database, scene, command.body));
    }
    return {};
}

}
