// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentCommands.h"
#include "app/cli/DocumentOptions.h"
#include "core/document/DocumentType.h"
#include "core/pdf/office/ConvertDocx.h"
#include "core/pdf/typeset/Template.h"
#include "core/pdf/typeset/Typeset.h"

#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The pairs of --fields "name=value|name=value"; "\\n" begins a new line.
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

/// A Word file becomes PDF and stays beside it as what the PDF was made from.
Result<QList<DocumentFile>> convertedFiles(const DocumentCall &call, const QString &path)
{
    TRY_ASSIGN(const auto pdf, convertDocx(path));
    TRY_ASSIGN(const auto hash, call.session.upload(pdf));
    TRY_ASSIGN(const auto original, storedFile(call.session, path, FileRole::Original));
    const auto name = QFileInfo(path).completeBaseName() + u".pdf"_s;
    return QList<DocumentFile>{{name, FileRole::Main, u"application/pdf"_s, hash, pdf.size(), 0}, original};
}

/// Those of the template's fields that are required and empty, by the names that --fields takes: "signerName (Họ tên)".
QStringList missingFields(const Template &chosen, const QMap<QString, QString> &values)
{
    QStringList missing;
    for (const auto &field : chosen.fields())
        if (field.required && field.preset.isEmpty() && values.value(field.name).trimmed().isEmpty())
            missing << u"%1 (%2)"_s.arg(field.name, field.label);
    return missing;
}

/// The draft set from --template with --fields over what is known of the paper.
Result<QList<DocumentFile>> typesetFiles(
    const DocumentCall &call, const Directory &directory, const DraftDocument &draft)
{
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
        {u"year"_s, QString::number(call.today().year())},
        {u"notation"_s, notationTail(*type, *body, directory.unit(draft.unit))}};
    values.insert(fieldsFrom(call.options));
    if (const auto missing = missingFields(chosen, values); !missing.isEmpty())
        return Error{ErrorKind::Invalid, "cli.missing-fields", missing.join(u", "_s)};
    TRY_ASSIGN(const auto content, chosen.fill(values));
    TRY_ASSIGN(const auto typeset, typesetDraft(content));
    TRY_ASSIGN(const auto hash, call.session.upload(typeset.pdf));
    return QList<DocumentFile>{
        {u"du-thao.pdf"_s, FileRole::Main, u"application/pdf"_s, hash, typeset.pdf.size(), typeset.pages}};
}

/// The files of a draft: --file (PDF or Word) or --template, then every --annex, separated by ";".
Result<QList<DocumentFile>> draftFiles(
    const DocumentCall &call, const Directory &directory, const DraftDocument &draft)
{
    QList<DocumentFile> files;
    const auto path = call.options.value(u"file"_s);
    if (path && path->endsWith(u".docx"_s, Qt::CaseInsensitive)) {
        TRY_ASSIGN(files, convertedFiles(call, *path));
    } else if (path) {
        TRY_ASSIGN(const auto main, storedFile(call.session, *path, FileRole::Main));
        files = {main};
    } else {
        TRY_ASSIGN(files, typesetFiles(call, directory, draft));
    }
    for (const auto &annex : call.options.value(u"annex"_s, {}).split(u';', Qt::SkipEmptyParts)) {
        TRY_ASSIGN(const auto file, storedFile(call.session, annex.trimmed(), FileRole::Annex));
        files.append(file);
    }
    return files;
}

Result<DraftDocument> draftFrom(const DocumentCall &call, const Directory &directory)
{
    DraftDocument draft;
    const auto kind = call.options.value(u"kind"_s, u"outgoing"_s);
    draft.kind = fromWord<DocumentKind>(kind).value_or(DocumentKind::Outgoing);
    TRY_ASSIGN(draft.body, bodyOption(directory, call.options));
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
    TRY_ASSIGN(draft.metadata, metadataFrom(call.options, call.today(), Metadata{.type = u"CV"_s}));
    if (draft.metadata.agency.isEmpty())
        draft.metadata.agency = directory.body(draft.body)->name;
    // Who signs stands on the paper that the template sets.
    const auto fields = fieldsFrom(call.options);
    if (draft.metadata.signerName.isEmpty())
        draft.metadata.signerName = fields.value(u"signerName"_s);
    if (draft.metadata.signerTitle.isEmpty())
        draft.metadata.signerTitle = fields.value(u"signerTitles"_s).replace(u'\n', u' ');
    return draft;
}

Result<Outcome> draftAndSubmit(const DocumentCall &call, DocumentId &id)
{
    TRY_ASSIGN(auto draft, draftFrom(call, call.directory));
    TRY_ASSIGN(draft.files, draftFiles(call, call.directory, draft));
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
    TRY_ASSIGN(draft.metadata, metadataFrom(call.options, call.today(), view.document.metadata));
    TRY_ASSIGN(auto files, draftFiles(call, call.directory, draft));
    // Annexes of the version before stay unless new ones are given.
    if (!call.options.has(u"annex"_s))
        for (const auto &file : view.files)
            if (file.role == FileRole::Annex)
                files.append(file);
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
