// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record/Content.h"
#include "workflow/record/CopyCommands.h"
#include "workflow/record/SignatureRules.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestSubject = 500;

bool isCopied(const DocumentFile &file)
{
    return file.role == FileRole::Main || file.role == FileRole::Annex;
}

/// The files that got the agency's mark. A whole copy holds all files of its source, an extract one of its own.
Result<QList<GrownFile>> markedFiles(const Scene &scene, const CopyDocument &body)
{
    if (body.form != CopyForm::Extract)
        return grownFiles(sourceFiles(scene.files, body.form), body.files, SigningMark::Copy);
    if (body.pages.trimmed().isEmpty())
        return refuse("copy.no-pages");
    if (body.files.size() != 1 || body.files.first().role != FileRole::Main)
        return refuse("document.files-differ");
    return QList<GrownFile>{{{}, body.files.first()}};
}

/// "Quyết định số 05/QĐ-UBND ngày 02/03/2026 của Sở Nội vụ: về việc …"; of an extract its pages first.
QString subjectOf(const Metadata &source, const CopyDocument &body)
{
    const auto *type = documentType(source.type);
    auto text = type ? type->name : u"Văn bản"_s;
    if (!source.notation.isEmpty())
        text += u" số "_s + source.notation;
    if (source.issuedDate)
        text += u" ngày "_s + source.issuedDate->toString(u"dd/MM/yyyy"_s);
    if (!source.agency.isEmpty())
        text += u" của "_s + source.agency.simplified();
    if (body.form == CopyForm::Extract)
        text = u"Trang %1, "_s.arg(body.pages.simplified()) + text;
    text += u": "_s + source.subject;
    return text.size() > LongestSubject ? text.left(LongestSubject - 1) + u'…' : text;
}

Document copyOf(const Scene &scene, const CopyDocument &body, const Body &issuer, Register &entry)
{
    const auto &source = *scene.document;
    Document copy;
    copy.id = {scene.freshId()};
    copy.body = source.body;
    copy.kind = DocumentKind::Outgoing;
    copy.state = DocumentState::Sealed;
    copy.sortKey = sortKeyAt(scene.now, copy.id);
    copy.createdBy = scene.principal();
    copy.createdAt = scene.now;
    copy.number = entry.next++;
    copy.registerId = entry.id;
    auto &metadata = copy.metadata;
    const auto &type = copyType(body.form);
    metadata.type = type.code;
    metadata.notation = formatNotation(type, *copy.number, issuer.notation, {}, scene.today.year());
    metadata.issuedDate = scene.today;
    metadata.agency = issuer.name.simplified().left(200);
    metadata.agencyCode = issuer.code;
    metadata.subject = subjectOf(source.metadata, body);
    metadata.urgency = source.metadata.urgency;
    metadata.language = source.metadata.language;
    return copy;
}

}

QList<DocumentFile> sourceFiles(const QList<DocumentFile> &files, CopyForm form)
{
    if (form == CopyForm::Extract)
        return {DocumentFile{}};
    QList<DocumentFile> copied;
    std::copy_if(files.cbegin(), files.cend(), std::back_inserter(copied), isCopied);
    return copied;
}

Result<> checkCopyable(const Document &source, CopyForm form)
{
    if (source.metadata.secrecy != Secrecy::None)
        return refuse("document.secret-file");
    const auto state = source.state;
    const bool arrived = source.kind == DocumentKind::Incoming
        && (state == DocumentState::Registered || state == DocumentState::InProgress
            || state == DocumentState::Done);
    if (!arrived && state != DocumentState::Issued)
        return refuse("copy.not-issued", toWord(state), ErrorKind::Conflict);
    // Decree 30/2020 art. 3: SAO Y and TRÍCH SAO are made of an original, SAO LỤC of a SAO Y. Whether a paper that
    // came in is an original, its reader must see.
    const bool isCopy = copyFormOf(source.metadata.type).has_value();
    if (isCopy && form != CopyForm::CopyOfCopy)
        return refuse("copy.needs-original", source.metadata.notation);
    if (!isCopy && form == CopyForm::CopyOfCopy && source.kind != DocumentKind::Incoming)
        return refuse("copy.needs-copy", source.metadata.notation);
    return {};
}

Result<Ruling> decide(const Scene &scene, const CopyDocument &body)
{
    TRY_ASSIGN(const auto source, targetDocument(scene));
    TRY(checkCopyable(source, body.form));
    TRY(checkSeen(scene, source));
    TRY_ASSIGN(const auto marked, markedFiles(scene, body));
    TRY_ASSIGN(const auto signature, checkMarks(scene, source.body, marked, SigningMark::Copy));
    const auto *issuer = scene.directory->body(source.body);
    if (!issuer)
        return refuse("directory.unknown-body", source.body.text());

    auto entry = scene.entry.value_or(
        Register{{scene.freshId()}, source.body, DocumentKind::Outgoing, copySeries(), scene.today.year()});
    auto copy = copyOf(scene, body, *issuer, entry);
    Ruling ruling{u"document.copy-made"_s, copy.id};
    TRY(addVersion(scene, ruling, copy, body.files, signature.signer));
    ruling.changes.prepend(CreateDocument{copy});
    ruling.changes.append(PutRegister{entry});
    ruling.changes.append(PutNumber{entry.id, *copy.number, copy.id});
    ruling.changes.append(AddRelation{{copy.id, source.id, RelationKind::CopyOf}});
    ruling.facts = {{"source"_L1, toJson(source.id)},
        {"sourceContent"_L1, toJson(source.contentHash)},
        {"form"_L1, toJson(body.form)},
        {"pages"_L1, body.pages},
        {"number"_L1, *copy.number},
        {"notation"_L1, copy.metadata.notation},
        {"register"_L1, toJson(entry.id)},
        {"certificate"_L1, signature.signer},
        {"fingerprint"_L1, toJson(signature.certificate)},
        {"content"_L1, toJson(copy.contentHash)}};
    Ruling noted{u"document.copied"_s, source.id};
    noted.facts = {{"copy"_L1, toJson(copy.id)}, {"notation"_L1, copy.metadata.notation}};
    ruling.further.append(std::move(noted));
    ruling.result = {{"document"_L1, copy.id.text()},
        {"number"_L1, *copy.number},
        {"notation"_L1, copy.metadata.notation},
        {"date"_L1, toJson(scene.today)}};
    return ruling;
}

}
