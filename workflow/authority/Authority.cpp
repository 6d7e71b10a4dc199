// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/authority/Authority.h"

#include "core/directory/rows/DirectoryRows.h"
#include "core/document/rows/DocumentRows.h"
#include "workflow/authority/DecisionRules.h"
#include "workflow/authority/Loading.h"
#include "workflow/authority/NamedFiles.h"
#include "workflow/authority/rows/AuthorityRows.h"

#include <QJsonDocument>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Refusals are told and kept; everything else leaves no trace and may be tried again.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Denied:
    case ErrorKind::Invalid:
        return true;
    default:
        return false;
    }
}

bool changesDirectory(const Ruling &ruling)
{
    return std::any_of(ruling.changes.cbegin(), ruling.changes.cend(), [](const Change &change) {
        return std::holds_alternative<PutDirectory>(change) || std::holds_alternative<PutDelegation>(change);
    });
}

/// The documents of which a ruling may have changed who sees them and where they wait, as it leaves them.
QList<Document> affectedDocuments(const Scene &scene, const Ruling &ruling)
{
    QList<Document> documents;
    QHash<DocumentId, qsizetype> places;
    const auto put = [&](const Document &document) {
        if (const auto known = places.constFind(document.id); known != places.cend()) {
            documents[*known] = document;
            return;
        }
        places.insert(document.id, documents.size());
        documents.append(document);
    };
    for (const auto &change : ruling.changes) {
        if (const auto *create = std::get_if<CreateDocument>(&change))
            put(create->document);
        if (const auto *update = std::get_if<UpdateDocument>(&change))
            put(update->document);
        if (std::holds_alternative<CollectDocument>(change)
            || std::holds_alternative<ReleaseDocument>(change))
            put(*scene.document);
        if (const auto *dossier = std::get_if<PutDossier>(&change);
            dossier && scene.dossier && dossier->dossier.holder != scene.dossier->holder)
            for (const auto &document : scene.dossierDocuments)
                put(document);
    }
    return documents;
}

}

Result<std::shared_ptr<const Directory>> Authority::directory(const OrgId &org)
{
    if (const auto cached = m_directories.constFind(org); cached != m_directories.cend())
        return *cached;
    TRY_ASSIGN(auto loaded, rows::selectDirectory(m_database, org));
    if (!loaded)
        return Error{ErrorKind::NotFound, "directory.unknown-agency", org.text()};
    auto shared = std::make_shared<const Directory>(std::move(*loaded));
    m_directories.insert(org, shared);
    return std::shared_ptr<const Directory>(shared);
}

/// decidedAt never decreases, whatever the machine's clock does.
Result<Instant> Authority::decisionTime(const OrgId &org)
{
    TRY_ASSIGN(const auto last, rows::selectLastDecision(m_database, org));
    return std::max(m_clock.now(), last.value_or(Instant{}));
}

Result<Scene> Authority::loadScene(const Command &command)
{
    Scene scene;
    scene.command = command.id;
    scene.org = command.org;
    scene.actor = command.actor;
    scene.onBehalfOf = command.onBehalfOf == command.actor ? PersonId{} : command.onBehalfOf;
    scene.expectedTask = command.expectedTask;
    scene.expectedContent = command.expectedContent;
    scene.target = command.document;
    scene.isSigned = !command.proof.isNull();
    scene.freshId = [this] { return m_ids.next(); };
    scene.calendar = m_calendar;
    TRY_ASSIGN(scene.now, decisionTime(command.org));

    auto known = directory(command.org);
    const bool founding = !known.ok() && known.error().kind == ErrorKind::NotFound
        && std::holds_alternative<ChangeDirectory>(command.body);
    if (!known.ok() && !founding)
        return std::move(known).error();
    scene.directory = founding ? std::make_shared<const Directory>() : known.value();
    scene.today = founding ? scene.now.dateIn(QTimeZone::utc()) : scene.now.dateIn(scene.directory->zone());
    if (founding) {
        scene.standing.positions = {Position{.role = Role::Administrator}};
        return scene;
    }

    const auto *actor = scene.directory->person(command.actor);
    if (!actor || !actor->active)
        return refuse("access.unknown-actor", command.actor.text(), ErrorKind::Denied);
    if (!scene.onBehalfOf.isNull()) {
        if (!scene.directory->delegation(scene.onBehalfOf, scene.actor, scene.now))
            return refuse("access.no-delegation", {}, ErrorKind::Denied);
    }
    scene.scope = scopeOf(*scene.directory, scene.actor, scene.onBehalfOf, scene.now);
    const auto principals = principalsOf(*scene.directory, scene.principal(), scene.today);
    scene.standing.positions = scene.directory->positionsOf(scene.principal(), scene.today);
    scene.body = namedBody(command.body);
    if (!command.document.isNull()) {
        TRY_ASSIGN(scene.document, rows::selectDocument(m_database, command.org, command.document));
        TRY_ASSIGN(scene.standing.relationships,
            rows::selectRelationships(m_database, command.document, principals, scene.scope));
    }
    if (!scene.document && (command.document.isNull() == createsDocument(command.body)))
        return refuse("document.unknown", scene.target.text(), ErrorKind::NotFound);
    if (scene.document) {
        scene.body = scene.document->body;
        TRY_ASSIGN(scene.files, rows::selectFiles(m_database, scene.target, scene.document->version));
        TRY_ASSIGN(scene.tasks, rows::selectTasks(m_database, scene.target));
        // What the actor may not see does not exist for them.
        if (scene.standing.relationships.isEmpty())
            return refuse("document.unknown", scene.target.text(), ErrorKind::NotFound);
    }
    if (!scene.onBehalfOf.isNull()) {
        const auto delegation = scene.directory->delegation(
            scene.onBehalfOf, scene.actor, scene.now, documentKind(command.body, scene.document));
        if (!delegation)
            return refuse("access.no-delegation", {}, ErrorKind::Denied);
        scene.delegation = delegation->id;
    }
    scene.standing.servesBody
        = !scene.body.isNull() && principals.contains(Principal::of(Role::Clerk, scene.body));

    TRY(loadNeeds(m_database, command, scene));
    return scene;
}

Result<> Authority::checkFiles(const Command &command)
{
    if (!namesFiles(command.body))
        return {};
    const auto agency = directory(command.org);
    if (agency.ok())
        return checkNamedFiles(m_database, command, *agency.value(), m_clock.now());
    // An agency that does not exist is refused by the judgement.
    return agency.error().kind == ErrorKind::NotFound ? Result<>() : agency.error();
}

Result<Authority::Inspection> Authority::inspect(const Command &command)
{
    Inspection inspection;
    const bool grows = growsFiles(command.body);
    if (!grows && command.proof.isNull())
        return inspection;
    TRY_ASSIGN(const auto known, rows::selectCommand(m_database, command.id));
    if (known)
        return inspection;
    TRY(checkStored(command));
    const auto scene = loadScene(command);
    if (!scene.ok() && !isRefusal(scene.error()))
        return scene.error();
    if (!scene.ok() || !may(commandName(command), scene.value().standing))
        return inspection;
    if (!command.proof.isNull()) {
        TRY_ASSIGN(inspection.proof, m_content.judgeProof(command.proof));
    }
    if (!grows)
        return inspection;
    for (const auto &[before, after] : growingFiles(scene.value(), command.body)) {
        TRY_ASSIGN(auto growth, m_content.growth(before, after));
        inspection.growths.append(std::move(growth));
    }
    return inspection;
}

/// A command may name only what is already durable: the blob first, then the command.
Result<> Authority::checkStored(const Command &command)
{
    TRY(checkFiles(command));
    for (const auto &file : namedFiles(command.body)) {
        const auto stored = m_content.checkStored(file);
        // How long a stored file is, only those are told who have it.
        if (!stored.ok() && stored.error().reason == Reason("document.wrong-size")
            && !command.uploaded.contains(file.blob))
            return Error{ErrorKind::NotFound, "blob.missing", file.blob.hex()};
        TRY(stored);
    }
    return {};
}

Result<Authority::Judgement> Authority::judge(const Command &command, const Inspection &inspection)
{
    TRY_ASSIGN(auto scene, loadScene(command));
    scene.growths = inspection.growths;
    scene.proof = inspection.proof;
    const auto name = commandName(command);
    if (!may(name, scene.standing))
        return refuse("access.denied", name, ErrorKind::Denied);
    TRY_ASSIGN(auto ruling, std::visit([&](const auto &body) { return decide(scene, body); }, command.body));
    if (scene.isSigned) {
        TRY_ASSIGN(const auto proven, checkProof(m_database, command, scene));
        ruling.facts.insert("signature"_L1, proven);
    }
    return Judgement{std::move(scene), std::move(ruling)};
}

Result<JournalHead> Authority::record(
    const Command &command, const Scene &scene, const Ruling &ruling, const DecisionProof &proof)
{
    for (const auto &change : ruling.changes)
        TRY(rows::write(m_database, scene, command.org, change));
    Event event{command.org,
        command.id,
        ruling.type,
        scene.now,
        command.actor,
        scene.onBehalfOf,
        scene.delegation,
        ruling.document,
        command.expectedContent,
        {},
        ruling.facts,
        proof.signature,
        proof.record};
    for (const auto &document : affectedDocuments(scene, ruling)) {
        TRY_ASSIGN(const auto access, rows::project(m_database, scene, command.org, document));
        for (const auto &entry : access)
            event.audience.append(entry.principal.text());
        if (m_projection)
            TRY(m_projection(m_database, command.org, document));
    }
    event.audience.removeDuplicates();
    if (changesDirectory(ruling))
        m_directories.remove(command.org);
    TRY_ASSIGN(auto head, Journal(m_database, command.org).append(event));
    for (const auto &further : ruling.further) {
        TRY_ASSIGN(head, record(command, scene, further, {}));
    }
    return head;
}

Result<Outcome> Authority::execute(const Command &command)
{
    const auto hash = Sha256::of(commandBytes(command));
    TRY_ASSIGN(const auto inspection, inspect(command));
    TRY_ASSIGN(auto transaction, Transaction::begin(m_database));
    TRY_ASSIGN(const auto known, rows::selectCommand(m_database, command.id));
    if (known) {
        if (known->hash != hash)
            return Error{ErrorKind::Conflict, "command.id-reused", command.id.text()};
        return fromJson<Outcome>(QJsonDocument::fromJson(known->outcome).object());
    }

    TRY(checkStored(command));
    Outcome outcome;
    if (auto judged = judge(command, inspection); judged.ok()) {
        const auto &[scene, ruling] = judged.value();
        TRY_ASSIGN(const auto head, record(command, scene, ruling, command.proof));
        outcome = {true, {}, {}, ruling.result, head.position, scene.now};
    } else if (isRefusal(judged.error())) {
        TRY_ASSIGN(const auto now, decisionTime(command.org));
        outcome = {false, QLatin1StringView(judged.error().reason.id()), judged.error().detail, {}, 0, now};
    } else {
        return std::move(judged).error();
    }
    TRY(rows::insertCommand(m_database, command, hash, outcome));
    if (const auto committed = transaction.commit(); !committed.ok()) {
        m_directories.remove(command.org);
        return committed.error();
    }
    return outcome;
}

}
