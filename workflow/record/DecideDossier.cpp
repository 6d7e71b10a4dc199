// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record/Content.h"
#include "workflow/record/DossierCommands.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Technical standard for the metadata of electronic records: lengths in characters.
constexpr int LongestTitle = 500;
constexpr int LongestCode = 39; // OrganId 13, FileCatalog 4, FileNotation 20, two dots

bool isHead(const Position &position, const UnitId &unit)
{
    if (position.rank != 0 || position.role == Role::Administrator || position.role == Role::Clerk)
        return false;
    return unit.isNull() ? position.role == Role::Leader : position.unit == unit;
}

bool headsUnit(const QList<Position> &positions, const UnitId &unit)
{
    return std::any_of(positions.cbegin(), positions.cend(), [&](const Position &position) {
        return isHead(position, unit);
    });
}

Result<Dossier> targetDossier(const Scene &scene)
{
    if (!scene.dossier)
        return refuse("dossier.unknown", {}, ErrorKind::NotFound);
    return *scene.dossier;
}

Result<> checkDossierState(const Dossier &dossier, DossierState state)
{
    if (dossier.state != state)
        return refuse("dossier.wrong-state", toWord(dossier.state), ErrorKind::Conflict);
    return {};
}

Result<> checkHolder(const Scene &scene, const PersonId &holder)
{
    const auto *person = scene.directory->person(holder);
    if (!person || !person->active)
        return refuse("directory.unknown-person", holder.text());
    return {};
}

QJsonArray idsOf(const QList<Document> &documents)
{
    QJsonArray ids;
    for (const auto &document : documents)
        ids.append(toJson(document.id));
    return ids;
}

QList<Document> unfinished(const Scene &scene)
{
    QList<Document> documents;
    for (const auto &document : scene.dossierDocuments)
        if (!isFinished(document))
            documents.append(document);
    return documents;
}

QList<Document> drafts(const Scene &scene)
{
    QList<Document> documents;
    for (const auto &document : scene.dossierDocuments)
        if (document.state == DocumentState::Draft || document.state == DocumentState::Returned
            || document.state == DocumentState::Submitted)
            documents.append(document);
    return documents;
}

}

bool isFinished(const Document &document)
{
    return document.state == DocumentState::Done || document.state == DocumentState::Issued
        || document.state == DocumentState::Cancelled || document.state == DocumentState::Rejected;
}

bool keepsDossier(const Dossier &dossier, const PersonId &person, const QList<Position> &positions)
{
    return dossier.holder == person || headsUnit(positions, dossier.unit);
}

Result<Ruling> decide(const Scene &scene, const OpenDossier &body)
{
    const auto &positions = scene.standing.positions;
    const auto unit = body.unit.isNull() ? positions.first().unit : body.unit;
    const bool isMember = std::any_of(positions.cbegin(), positions.cend(), [&](const Position &position) {
        return position.unit == unit && position.role != Role::Administrator;
    });
    if (!isMember)
        return refuse("dossier.wrong-unit", {}, ErrorKind::Denied);
    const auto holder = body.holder.isNull() ? scene.principal() : body.holder;
    if (holder != scene.principal() && !headsUnit(positions, unit))
        return refuse("dossier.not-keeper", {}, ErrorKind::Denied);
    TRY(checkHolder(scene, holder));
    if (body.code.trimmed().isEmpty() || body.code.size() > LongestCode)
        return refuse("dossier.wrong-code", body.code);
    if (scene.dossier)
        return refuse("dossier.code-taken", body.code, ErrorKind::Conflict);
    if (body.title.trimmed().isEmpty() || body.title.size() > LongestTitle)
        return refuse("dossier.wrong-title");
    const auto start = body.start.value_or(scene.today);
    if (start > scene.today)
        return refuse("dossier.wrong-date", start.toString(u"dd/MM/yyyy"_s));

    Dossier dossier;
    dossier.id = {scene.freshId()};
    dossier.unit = unit;
    dossier.holder = holder;
    dossier.code = body.code;
    dossier.title = body.title;
    dossier.retention = body.retention;
    dossier.start = start;
    dossier.note = body.note;
    Ruling ruling{u"dossier.opened"_s, {}, {PutDossier{dossier}}};
    ruling.facts = {{"dossier"_L1, toJson(dossier.id)},
        {"unit"_L1, toJson(unit)},
        {"holder"_L1, toJson(holder)},
        {"code"_L1, body.code},
        {"title"_L1, body.title},
        {"start"_L1, toJson(start)},
        {"retention"_L1, toJson(body.retention)},
        {"note"_L1, body.note}};
    ruling.result = {{"dossier"_L1, dossier.id.text()}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const CollectIntoDossier &)
{
    TRY_ASSIGN(const auto dossier, targetDossier(scene));
    TRY_ASSIGN(const auto document, targetDocument(scene));
    if (!keepsDossier(dossier, scene.principal(), scene.standing.positions))
        return refuse("dossier.not-keeper", {}, ErrorKind::Denied);
    TRY(checkDossierState(dossier, DossierState::Open));
    const auto filing = filesAsWork(scene.standing.relationships) ? Filing::Work : Filing::Reference;
    const bool becomesWork = filing == Filing::Work && scene.dossierReferences.contains(document.id);
    for (const auto &inside : scene.dossierDocuments)
        if (inside.id == document.id && !becomesWork)
            return refuse("dossier.collected-already", dossier.code, ErrorKind::Conflict);

    Ruling ruling{u"dossier.collected"_s, document.id, {CollectDocument{dossier.id, document.id, filing}}};
    ruling.facts
        = {{"dossier"_L1, toJson(dossier.id)}, {"code"_L1, dossier.code}, {"filing"_L1, toJson(filing)}};
    ruling.result = {{"filing"_L1, toWord(filing)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const RemoveFromDossier &body)
{
    TRY_ASSIGN(const auto dossier, targetDossier(scene));
    TRY_ASSIGN(const auto document, targetDocument(scene));
    TRY(checkDossierState(dossier, DossierState::Open));
    if (body.reason.trimmed().isEmpty())
        return refuse("document.no-reason");
    const bool isInside = std::any_of(scene.dossierDocuments.cbegin(),
        scene.dossierDocuments.cend(),
        [&](const Document &inside) { return inside.id == document.id; });
    if (!isInside)
        return refuse("dossier.not-inside", dossier.code, ErrorKind::Conflict);

    Ruling ruling{u"dossier.removed"_s, document.id, {ReleaseDocument{dossier.id, document.id}}};
    ruling.facts = {
        {"dossier"_L1, toJson(dossier.id)}, {"code"_L1, dossier.code}, {"reason"_L1, body.reason.trimmed()}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const HandOverDossier &body)
{
    TRY_ASSIGN(auto dossier, targetDossier(scene));
    TRY(checkHolder(scene, body.holder));
    if (dossier.state == DossierState::Archived || dossier.holder == body.holder)
        return refuse("dossier.wrong-state", toWord(dossier.state), ErrorKind::Conflict);

    Ruling ruling{u"dossier.handed-over"_s, {}, {}};
    ruling.facts = {{"dossier"_L1, toJson(dossier.id)},
        {"from"_L1, toJson(dossier.holder)},
        {"to"_L1, toJson(body.holder)},
        {"note"_L1, body.note}};
    dossier.holder = body.holder;
    ruling.changes.append(PutDossier{dossier});
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const CloseDossier &body)
{
    TRY_ASSIGN(auto dossier, targetDossier(scene));
    TRY(checkDossierState(dossier, DossierState::Open));
    if (!body.end.isValid() || body.end < dossier.start || body.end > scene.today)
        return refuse("dossier.wrong-date", body.end.toString(u"dd/MM/yyyy"_s));

    dossier.state = DossierState::Closed;
    dossier.end = body.end;
    const auto left = idsOf(drafts(scene));
    Ruling ruling{u"dossier.closed"_s, {}, {PutDossier{dossier}}};
    ruling.facts = {{"dossier"_L1, toJson(dossier.id)}, {"end"_L1, toJson(body.end)}, {"drafts"_L1, left}};
    ruling.result = {{"documents"_L1, scene.dossierDocuments.size()}, {"drafts"_L1, left}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const ArchiveDossier &body)
{
    TRY_ASSIGN(auto dossier, targetDossier(scene));
    TRY(checkDossierState(dossier, DossierState::Closed));
    if (!QStringList{u"01"_s, u"02"_s, u"03"_s}.contains(body.accessMode))
        return refuse("dossier.wrong-access-mode", body.accessMode);
    QStringList open;
    // Whoever deposits the dossier may not be allowed to see the papers in it.
    const bool seesTitles = dossier.holder == scene.principal();
    for (const auto &document : unfinished(scene))
        open.append(seesTitles && document.metadata.secrecy == Secrecy::None ? document.metadata.subject
                                                                             : document.id.text());
    if (!open.isEmpty())
        return refuse("dossier.unfinished", open.join(u"; "_s), ErrorKind::Conflict);

    dossier.state = DossierState::Archived;
    dossier.retention = body.retention;
    dossier.accessMode = body.accessMode;
    dossier.archivedAt = scene.now;
    Ruling ruling{u"dossier.archived"_s, {}, {PutDossier{dossier}}};
    ruling.facts = {{"dossier"_L1, toJson(dossier.id)},
        {"retention"_L1, toJson(body.retention)},
        {"accessMode"_L1, body.accessMode},
        {"documents"_L1, idsOf(scene.dossierDocuments)}};
    ruling.result = {{"documents"_L1, scene.dossierDocuments.size()}};
    return ruling;
}

}
