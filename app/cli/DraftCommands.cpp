// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentCommands.h"
#include "app/cli/DocumentOptions.h"
#include "core/document/DocumentType.h"
#include "core/pdf/typeset/Template.h"
#include "core/pdf/typeset/Typeset.h"

#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "name=value" of every --field.
QMap<QString, QString> fieldsFrom(const Options &options)
{
    QMap<QString, QString> fields;
    for (const auto &pair : options.value(u"fields"_s, {}).split(u'|', Qt::SkipEmptyParts))
        fields.insert(pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).replace("\\n"_L1, "\n"_L1));
    return fields;
}

QString notationTail(const DocumentType &type, const Body &body, const Unit *unit)
{
    return formatNotation(type, 0, body.notation, unit ? unit->notation : QString(), 0).section(u'/', 1);
}

/// The draft as PDF: set from a template, or the file that was given (a Word file is converted).
Result<DocumentFile> mainFile(
    const DocumentCall &call, const Directory &directory, const DraftDocument &draft)
{
    if (const auto path = call.options.value(u"file"_s))
        return storedFile(call.store, *path, FileRole::Main);
    TRY_ASSIGN(const auto id, call.options.required(u"template"_s));
    TRY_ASSIGN(const auto chosen, Template::named(id));
    const auto *body = directory.body(draft.body);
    const auto *type = documentType(draft.metadata.type);
    if (!body || !type)
        return Error{ErrorKind::Invalid, "document.unknown-type", draft.metadata.type};
    QMap<QString, QString> values{{u"agency"_s, body->name},
        {u"parentAgency"_s, body->superior},
        {u"place"_s, body->place},
        {u"subject"_s, draft.metadata.subject},
        {u"year"_s, QString::number(QDate::currentDate().year())},
        {u"notation"_s, notationTail(*type, *body, directory.unit(draft.unit))}};
    values.insert(fieldsFrom(call.options));
    TRY_ASSIGN(const auto content, chosen.fill(values));
    TRY_ASSIGN(const auto typeset, typesetDraft(content));
    TRY_ASSIGN(const auto hash, call.store.blobs().put(typeset.pdf));
    return DocumentFile{
        u"du-thao.pdf"_s, FileRole::Main, u"application/pdf"_s, hash, typeset.pdf.size(), typeset.pages};
}

Result<DraftDocument> draftFrom(const DocumentCall &call, const Directory &directory)
{
    DraftDocument draft;
    const auto kind = call.options.value(u"kind"_s, u"outgoing"_s);
    draft.kind = fromWord<DocumentKind>(kind).value_or(DocumentKind::Outgoing);
    TRY_ASSIGN(draft.body, bodyNamed(directory, call.options.value(u"body"_s)));
    if (const auto unit = call.options.value(u"unit"_s)) {
        TRY_ASSIGN(draft.unit, unitNamed(directory, *unit));
    } else {
        TRY_ASSIGN(const auto positions, call.session.positions());
        if (!positions.isEmpty())
            draft.unit = positions.first().unit;
    }
    if (const auto asked = call.options.value(u"reply-to"_s)) {
        TRY_ASSIGN(draft.replyTo, call.session.find(*asked));
    }
    TRY_ASSIGN(draft.metadata, metadataFrom(call.options, Metadata{.type = u"CV"_s}));
    if (draft.metadata.agency.isEmpty())
        draft.metadata.agency = directory.body(draft.body)->name;
    return draft;
}

Result<Outcome> draftAndSubmit(const DocumentCall &call, DocumentId &id)
{
    TRY_ASSIGN(auto draft, draftFrom(call, call.directory));
    TRY_ASSIGN(const auto main, mainFile(call, call.directory, draft));
    draft.files = {main};
    id = call.store.ids().create<DocumentId>();
    return call.session.submit(draft, {id});
}

Result<Outcome> revise(const DocumentCall &call)
{
    TRY_ASSIGN(const auto target, call.target());
    TRY_ASSIGN(const auto view, call.session.document(target.document));
    DraftDocument draft;
    draft.body = view.document.body;
    draft.unit = view.document.unit;
    TRY_ASSIGN(draft.metadata, metadataFrom(call.options, view.document.metadata));
    TRY_ASSIGN(const auto main, mainFile(call, call.directory, draft));
    auto files = view.files;
    for (auto &file : files)
        if (file.role == FileRole::Main)
            file = main;
    return call.session.submit(
        ReviseDocument{draft.metadata, files, call.options.value(u"note"_s, {})}, target);
}

}

int draftDocument(const DocumentCall &call)
{
    call.console.startTypesetting();
    DocumentId id;
    const auto outcome = draftAndSubmit(call, id);
    return report(
        call.console, outcome, call.console.text("Đã lưu dự thảo %1", "Draft %1 stored").arg(id.text()));
}

int reviseDocument(const DocumentCall &call)
{
    call.console.startTypesetting();
    return report(call.console, revise(call), call.console.text("Đã lưu bản mới.", "New version stored."));
}

}
