// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/DocumentType.h"
#include "workflow/record/Content.h"
#include "workflow/record/RecordCommands.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Result<Ruling> decide(const Scene &scene, const DraftDocument &body)
{
    if (scene.document)
        return refuse("document.exists-already", scene.target.text(), ErrorKind::Conflict);
    if (body.kind == DocumentKind::Incoming)
        return refuse("document.wrong-kind", toWord(body.kind));
    if (!scene.directory->body(body.body))
        return refuse("directory.unknown-body", body.body.text());
    if (!body.unit.isNull() && !scene.directory->unit(body.unit))
        return refuse("directory.unknown-unit", body.unit.text());
    TRY(checkMetadata(body.metadata));
    if (!documentType(body.metadata.type) || copyFormOf(body.metadata.type))
        return refuse("document.unknown-type", body.metadata.type);

    Document document;
    document.id = scene.target;
    document.body = body.body;
    document.kind = body.kind;
    document.state = DocumentState::Draft;
    document.sortKey = sortKeyAt(scene.now, scene.target);
    document.createdBy = scene.principal();
    document.createdAt = scene.now;
    document.unit = body.unit;
    document.metadata = body.metadata;

    Ruling ruling{u"document.drafted"_s, document.id};
    TRY(addVersion(scene, ruling, document, body.files, {}));
    ruling.changes.prepend(CreateDocument{document});
    ruling.facts = {{"metadata"_L1, toJson(body.metadata)}};
    if (!body.replyTo.isNull()) {
        ruling.changes.append(AddRelation{{document.id, body.replyTo, RelationKind::ReplyTo}});
        ruling.facts.insert("replyTo"_L1, toJson(body.replyTo));
    }
    ruling.result = {{"document"_L1, document.id.text()}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const ReviseDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    TRY(checkState(document, {DocumentState::Draft, DocumentState::Returned}));
    TRY(checkSeen(scene, document));
    TRY(checkMetadata(body.metadata));
    if (copyFormOf(body.metadata.type))
        return refuse("document.unknown-type", body.metadata.type);
    // What was written as an open paper stays stored: it cannot become secret with its files.
    if (body.metadata.secrecy != Secrecy::None && !scene.files.isEmpty())
        return refuse("document.secret-file");

    Ruling ruling{u"document.revised"_s, document.id};
    document.metadata = body.metadata;
    TRY(addVersion(scene, ruling, document, body.files, body.note));
    ruling.changes.prepend(UpdateDocument{document});
    ruling.facts = {{"version"_L1, document.version},
        {"note"_L1, body.note},
        {"content"_L1, toJson(document.contentHash)}};
    ruling.result = {{"version"_L1, document.version}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const RelateDocument &body)
{
    TRY_ASSIGN(const auto document, targetDocument(scene));
    if (body.other == document.id)
        return refuse("document.relates-to-itself");
    Ruling ruling{u"document.related"_s, document.id, {AddRelation{{document.id, body.other, body.kind}}}};
    ruling.facts = {{"other"_L1, toJson(body.other)}, {"kind"_L1, toJson(body.kind)}};
    return ruling;
}

}
