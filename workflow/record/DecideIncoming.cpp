// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record/Content.h"
#include "workflow/record/RecordCommands.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Document arrived(const Scene &scene, const BodyId &body, const Metadata &metadata)
{
    Document document;
    document.id = scene.target;
    document.body = body;
    document.kind = DocumentKind::Incoming;
    document.state = DocumentState::Received;
    document.sortKey = sortKeyAt(scene.now, scene.target);
    document.createdBy = scene.principal();
    document.createdAt = scene.now;
    document.metadata = metadata;
    return document;
}

Result<> checkDuplicate(const Scene &scene, bool accepted)
{
    if (accepted || scene.duplicates.isEmpty() || scene.duplicates == QList{scene.target})
        return {};
    return refuse("register.duplicate", scene.duplicates.first().text(), ErrorKind::Conflict);
}

/// Takes the register's next number for the document; creates the year's register with its first paper.
Register takeNumber(const Scene &scene, Ruling &ruling, Document &document)
{
    Register entry = scene.entry.value_or(Register{});
    if (entry.id.isNull()) {
        entry.id = {scene.freshId()};
        entry.body = document.body;
        entry.kind = document.kind;
        entry.series = seriesOf(document.metadata.secrecy);
        entry.year = scene.today.year();
    }
    document.number = entry.next;
    document.registerId = entry.id;
    ++entry.next;
    ruling.changes.append(PutRegister{entry});
    ruling.changes.append(PutNumber{entry.id, *document.number, document.id});
    return entry;
}

}

Result<Ruling> decide(const Scene &scene, const ReceiveDocument &body)
{
    if (scene.document)
        return refuse("document.exists-already", scene.target.text(), ErrorKind::Conflict);
    TRY(checkLengths(body.metadata));
    TRY(checkDuplicate(scene, body.duplicateAccepted));

    auto document = arrived(scene, body.body, body.metadata);
    Ruling ruling{u"document.received"_s, document.id};
    TRY(addVersion(scene, ruling, document, body.files, {}));
    ruling.changes.prepend(CreateDocument{document});
    ruling.facts = {{"metadata"_L1, toJson(body.metadata)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const RegisterDocument &body)
{
    TRY(checkMetadata(body.metadata));
    TRY(checkDuplicate(scene, body.duplicateAccepted));
    const auto arrival = body.arrivalDate.value_or(scene.today);
    if (arrival > scene.today || arrival.year() != scene.today.year())
        return refuse("register.wrong-arrival-date", arrival.toString(u"dd/MM/yyyy"_s));

    auto document = scene.document.value_or(arrived(scene, body.body, body.metadata));
    TRY(checkState(document, {DocumentState::Received}));
    if (document.kind != DocumentKind::Incoming)
        return refuse("document.wrong-kind", toWord(document.kind));
    // A paper found to be secret must not have entered with its files.
    if (body.metadata.secrecy != Secrecy::None && !scene.files.isEmpty())
        return refuse("document.secret-file");
    document.metadata = body.metadata;
    document.arrivalDate = arrival;
    document.state = DocumentState::Registered;

    Ruling ruling{u"document.registered"_s, document.id};
    if (!scene.document)
        TRY(addVersion(scene, ruling, document, body.files, {}));
    const auto entry = takeNumber(scene, ruling, document);
    if (scene.document)
        ruling.changes.prepend(UpdateDocument{document});
    else
        ruling.changes.prepend(CreateDocument{document});
    ruling.facts = {{"number"_L1, *document.number},
        {"year"_L1, entry.year},
        {"register"_L1, toJson(entry.id)},
        {"arrivalDate"_L1, toJson(arrival)},
        {"metadata"_L1, toJson(body.metadata)}};
    ruling.result = {{"number"_L1, *document.number}, {"document"_L1, document.id.text()}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const JoinDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    if (document.kind != DocumentKind::Incoming)
        return refuse("document.wrong-kind", toWord(document.kind));
    if (document.state == DocumentState::Rejected)
        return refuse("document.wrong-state", toWord(document.state), ErrorKind::Conflict);

    auto files = scene.files;
    for (auto file : body.files) {
        // The paper keeps its first main file; what came the other way stands beside it.
        if (file.role == FileRole::Main)
            file.role = FileRole::Original;
        if (!files.contains(file))
            files.append(file);
    }
    Ruling ruling{u"document.joined"_s, document.id};
    if (files.size() == scene.files.size())
        return refuse("document.nothing-new");
    TRY(addVersion(scene, ruling, document, files, body.note));
    ruling.changes.prepend(UpdateDocument{document});
    ruling.facts = {{"files"_L1, toJson(body.files)}, {"note"_L1, body.note}};
    ruling.result = {{"document"_L1, document.id.text()}};
    if (document.number)
        ruling.result.insert("number"_L1, *document.number);
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const RejectDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    TRY(checkState(document, {DocumentState::Received}));
    if (body.reason.trimmed().isEmpty())
        return refuse("document.no-reason");

    document.state = DocumentState::Rejected;
    document.closedAt = scene.now;
    document.metadata.note = body.reason;
    Ruling ruling{u"document.rejected"_s, document.id, {UpdateDocument{document}}};
    ruling.facts = {{"reason"_L1, body.reason}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const CorrectDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    TRY(checkMetadata(body.metadata));
    if (body.reason.trimmed().isEmpty())
        return refuse("document.no-reason");
    if (document.kind != DocumentKind::Incoming)
        TRY(checkState(document, {DocumentState::Numbered, DocumentState::Sealed, DocumentState::Issued}));
    // Type, number and date of our own papers are printed on them, signed and entered in the register.
    const auto &before = document.metadata;
    const bool sameNumber = body.metadata.notation == before.notation && body.metadata.type == before.type
        && body.metadata.issuedDate == before.issuedDate;
    if (body.metadata.secrecy != before.secrecy || (document.kind != DocumentKind::Incoming && !sameNumber))
        return refuse("document.not-correctable");

    Ruling ruling{u"document.corrected"_s, document.id};
    ruling.facts = {{"before"_L1, toJson(document.metadata)},
        {"after"_L1, toJson(body.metadata)},
        {"reason"_L1, body.reason}};
    document.metadata = body.metadata;
    ruling.changes.append(UpdateDocument{document});
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const OpenRegister &body)
{
    if (scene.entry)
        return refuse("register.open-already", QString::number(scene.entry->next), ErrorKind::Conflict);
    if (!isSeries(body.series))
        return refuse("register.wrong-series", body.series);
    if (body.opening < 1 || body.year < 1945 || body.year > scene.today.year() + 1)
        return refuse("register.wrong-opening", QString::number(body.opening));

    const Register entry{
        {scene.freshId()}, body.body, body.kind, body.series, body.year, body.opening, body.opening};
    Ruling ruling{u"register.opened"_s, {}, {PutRegister{entry}}};
    ruling.facts = {{"register"_L1, toJson(entry.id)},
        {"body"_L1, toJson(entry.body)},
        {"kind"_L1, toJson(entry.kind)},
        {"year"_L1, entry.year},
        {"opening"_L1, entry.opening}};
    ruling.result = {{"register"_L1, entry.id.text()}};
    return ruling;
}

}
