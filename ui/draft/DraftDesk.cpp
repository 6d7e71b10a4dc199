// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftDesk.h"

#include "ui/workplace/Office.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto pdfType = u"application/pdf"_s;

bool isWords(const DocumentFile &file)
{
    return file.role == FileRole::Original && file.name == draftWordsName;
}

/// What was typed for the newest version; without such a file what the register knows, and the pages as they are.
Result<DraftWork> workOf(Seat &seat, const DocumentView &view)
{
    DraftWork work;
    work.source = DraftSource::Pdf;
    const auto &metadata = view.document.metadata;
    for (int i = 0; i < view.files.size(); ++i) {
        const auto &file = view.files[i];
        if (isWords(file)) {
            TRY_ASSIGN(const auto blob, seat.session.blob(view.document.id, i));
            TRY_ASSIGN(work, draftFromWords(blob.bytes().toByteArray()));
        } else if (file.role == FileRole::Original) {
            work.source = DraftSource::Word;
        }
    }
    for (const auto &file : view.files) {
        if (file.role == FileRole::Annex)
            work.annexes.append({{}, file});
        else if (file.role == FileRole::Main && work.source != DraftSource::Composed)
            work.main.stored = file;
    }
    if (work.source == DraftSource::Composed)
        return work;
    work.templateId = templateFor(metadata.type);
    work.body = view.document.body;
    work.unit = view.document.unit;
    work.urgency = metadata.urgency;
    work.setBlank(u"subject"_s, metadata.subject);
    work.setBlank(u"addressees"_s, QString(metadata.toPlaces).replace(u"; "_s, u"\n"_s));
    work.setBlank(u"signerTitles"_s, metadata.signerTitle);
    work.setBlank(u"signerName"_s, metadata.signerName);
    return work;
}

Result<DocumentFile> uploadedFile(Session &session, const QString &path, FileRole role)
{
    TRY_ASSIGN(const auto hash, session.uploadFile(path));
    const QFileInfo file(path);
    return DocumentFile{
        file.fileName(), role, QMimeDatabase().mimeTypeForFile(path).name(), hash, file.size(), 0};
}

Result<DocumentFile> uploadedBytes(
    Session &session, const QByteArray &bytes, const QString &name, FileRole role, const QString &type)
{
    TRY_ASSIGN(const auto hash, session.upload(bytes));
    return DocumentFile{name, role, type, hash, bytes.size(), 0};
}

/// The pages, and what they were made from.
Result<QList<DocumentFile>> mainFiles(Seat &seat, const DraftOrder &order)
{
    const auto &work = order.work;
    QList<DocumentFile> files;
    if (work.source != DraftSource::Composed && work.main.path.isEmpty()) {
        if (order.before)
            for (const auto &file : order.before->files)
                if (file.role == FileRole::Main || file.role == FileRole::Original)
                    files.append(file);
        return files;
    }
    if (work.source == DraftSource::Pdf) {
        TRY_ASSIGN(const auto file, uploadedFile(seat.session, work.main.path, FileRole::Main));
        return QList<DocumentFile>{file};
    }
    const bool word = work.source == DraftSource::Word;
    const auto name = word ? QFileInfo(work.main.path).completeBaseName() + u".pdf"_s : u"du-thao.pdf"_s;
    TRY_ASSIGN(const auto pages, uploadedBytes(seat.session, order.pages, name, FileRole::Main, pdfType));
    files.append(pages);
    if (word) {
        TRY_ASSIGN(const auto original, uploadedFile(seat.session, work.main.path, FileRole::Original));
        files.append(original);
    } else {
        TRY_ASSIGN(const auto words,
            uploadedBytes(seat.session,
                draftWords(work),
                QString::fromUtf16(draftWordsName),
                FileRole::Original,
                u"application/json"_s));
        files.append(words);
    }
    return files;
}

Result<QList<DocumentFile>> filesOf(Seat &seat, const DraftOrder &order)
{
    TRY_ASSIGN(auto files, mainFiles(seat, order));
    for (const auto &annex : order.work.annexes) {
        if (annex.stored) {
            files.append(*annex.stored);
            continue;
        }
        TRY_ASSIGN(const auto file, uploadedFile(seat.session, annex.path, FileRole::Annex));
        files.append(file);
    }
    return files;
}

/// What the draft says, over what else the register knows of the version before.
Metadata metadataFor(const DraftOrder &order, const Directory &directory)
{
    const auto fresh = metadataOf(order.work, directory);
    if (!order.before)
        return fresh;
    auto metadata = order.before->document.metadata;
    metadata.type = fresh.type;
    metadata.agency = fresh.agency;
    metadata.agencyCode = fresh.agencyCode;
    metadata.subject = fresh.subject;
    metadata.signerName = fresh.signerName;
    metadata.signerTitle = fresh.signerTitle;
    metadata.urgency = fresh.urgency;
    metadata.toPlaces = fresh.toPlaces;
    return metadata;
}

}

Result<OpenedDraft> openDraft(Seat &seat, const DocumentId &document)
{
    OpenedDraft opened;
    TRY_ASSIGN(opened.view, seat.session.document(document));
    if (opened.view.document.kind == DocumentKind::Incoming)
        return opened;
    TRY_ASSIGN(opened.work, workOf(seat, opened.view));
    for (int i = 0; i < opened.view.files.size(); ++i) {
        if (opened.view.files[i].role != FileRole::Main)
            continue;
        TRY_ASSIGN(const auto blob, seat.session.blob(document, i));
        opened.pages = blob.bytes().toByteArray();
    }
    return opened;
}

Result<SavedDraft> saveDraft(Seat &seat, const DraftOrder &order)
{
    TRY_ASSIGN(const auto directory, seat.session.directory());
    TRY_ASSIGN(const auto files, filesOf(seat, order));
    const auto metadata = metadataFor(order, *directory);
    SavedDraft saved;
    if (order.before) {
        saved.document = order.before->document.id;
        TRY_ASSIGN(saved.outcome,
            seat.session.submit(ReviseDocument{metadata, files, order.work.note},
                {.document = saved.document, .content = order.before->document.contentHash}));
    } else {
        saved.document = seat.store.ids().create<DocumentId>();
        TRY_ASSIGN(saved.outcome,
            seat.session.submit(
                DraftDocument{
                    DocumentKind::Outgoing, order.work.body, order.work.unit, metadata, files, order.answers},
                {.document = saved.document}));
    }
    if (saved.outcome.accepted) {
        TRY_ASSIGN(saved.view, seat.session.document(saved.document));
    }
    return saved;
}

}
