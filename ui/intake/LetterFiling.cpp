// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/LetterFiling.h"

#include "core/pdf/typeset/Slips.h"
#include "ui/intake/PaperLook.h"
#include "ui/workplace/Office.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString mediaTypeOf(const QString &name)
{
    static const QHash<QString, QString> types{{u"pdf"_s, u"application/pdf"_s},
        {u"docx"_s, u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s},
        {u"xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s},
        {u"jpg"_s, u"image/jpeg"_s},
        {u"jpeg"_s, u"image/jpeg"_s},
        {u"png"_s, u"image/png"_s},
        {u"tif"_s, u"image/tiff"_s},
        {u"tiff"_s, u"image/tiff"_s},
        {u"zip"_s, u"application/zip"_s}};
    return types.value(QFileInfo(name).suffix().toLower(), u"application/octet-stream"_s);
}

QString pdfName(const QString &name)
{
    return name.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? name : name + ".pdf"_L1;
}

Result<DocumentFile> uploadedPart(
    Session &session, const QString &path, const Sha256 &hash, const QString &name, FileRole role)
{
    TRY_ASSIGN(const auto blob, session.uploadFile(path));
    if (!hash.isNull() && blob != hash)
        return Error{ErrorKind::Conflict, "intake.file-changed", path};
    return DocumentFile{name, role, mediaTypeOf(name), blob, QFileInfo(path).size(), 0};
}

/// The pictures that the parts were made from, as they came. One that was split among several letters stays out: each
/// would show the others' pages.
Result<> addOriginals(Session &session, const QList<LetterPart> &parts, QList<DocumentFile> &files)
{
    for (const auto &part : parts) {
        if (part.original.isEmpty() || !part.isWhole())
            continue;
        TRY_ASSIGN(const auto file,
            uploadedPart(session, part.original, part.originalHash, part.name, FileRole::Original));
        files.append(file);
    }
    return {};
}

Result<QList<DocumentFile>> uploaded(Session &session, const LetterFiling &filing)
{
    QList<DocumentFile> files;
    const auto &letter = filing.letter;
    if (!filing.main.isEmpty()) {
        TRY_ASSIGN(const auto blob, session.upload(filing.main));
        files.append({letter.pages.isEmpty() ? u"phieu-giai-quyet.pdf"_s : pdfName(letter.name),
            FileRole::Main,
            u"application/pdf"_s,
            blob,
            filing.main.size(),
            letter.pageCount});
    }
    TRY(addOriginals(session, letter.pages, files));
    for (const auto &part : letter.attachments) {
        const auto own = part.name.isEmpty() ? QFileInfo(part.path).fileName() : part.name;
        const auto name = part.original.isEmpty() ? own : pdfName(own);
        TRY_ASSIGN(const auto file, uploadedPart(session, part.path, part.hash, name, FileRole::Annex));
        files.append(file);
    }
    TRY(addOriginals(session, letter.attachments, files));
    return files;
}

/// Of a letter on paper, of which there is no file (yet): the slip that travels with it stands for it.
Result<QByteArray> slipInstead(const LetterForm &form)
{
    HandlingSlip slip;
    slip.agency = QCoreApplication::translate("chauban::IntakeDesk", "VĂN BẢN GIẤY, CHƯA SỐ HÓA");
    slip.arrivalDate = form.text(LetterField::Arrival);
    slip.author = form.text(LetterField::Agency);
    slip.codeNumber = form.text(LetterField::Notation);
    slip.documentDate = form.text(LetterField::Date);
    slip.typeAndSubject = QCoreApplication::translate("chauban::IntakeDesk", "%1: %2")
                              .arg(form.text(LetterField::Type), form.text(LetterField::Subject));
    return printHandlingSlip(slip);
}

}

Result<QByteArray> mainFile(const IntakeLetter &letter, Secrecy secrecy)
{
    if (letter.inStore || secrecy != Secrecy::None)
        return QByteArray();
    if (letter.pages.isEmpty())
        return slipInstead(letter.form);
    return assembledLetter(letter.pages);
}

Result<Outcome> registered(Seat &seat, const LetterFiling &filing)
{
    const auto known = seat.session.document(filing.letter.id);
    if (known.ok() && known->document.number) {
        Outcome before;
        before.accepted = true;
        before.result = {{"number"_L1, *known->document.number}};
        return before;
    }
    RegisterDocument body;
    body.body = filing.letter.body;
    body.arrivalDate = filing.entry.arrival;
    body.metadata = filing.entry.metadata;
    body.duplicateAccepted = filing.answer == TwinAnswer::RegisterAnyway;
    // Of a secret paper only its line is kept.
    if (!filing.letter.inStore && body.metadata.secrecy == Secrecy::None) {
        TRY_ASSIGN(body.files, uploaded(seat.session, filing));
    }
    return seat.session.submit(body, {.document = filing.letter.id});
}

Result<Outcome> joined(Seat &seat, const LetterFiling &filing)
{
    JoinDocument body;
    if (filing.letter.inStore) {
        TRY_ASSIGN(const auto view, seat.session.document(filing.letter.id));
        body.files = view.files;
    } else {
        TRY_ASSIGN(body.files, uploaded(seat.session, filing));
    }
    TRY_ASSIGN(auto outcome, seat.session.submit(body, {.document = filing.letter.twin}));
    if (outcome.accepted && filing.letter.inStore) {
        TRY(seat.session.submit(RejectDocument{QCoreApplication::translate(
                                    "chauban::IntakeDesk", "Đã ghép vào văn bản cùng số, ký hiệu.")},
            {.document = filing.letter.id}));
    }
    return outcome;
}

Result<Outcome> sentBack(Seat &seat, const LetterFiling &filing, const QString &reason)
{
    const Target target{.document = filing.letter.id};
    if (!seat.session.document(filing.letter.id).ok()) { // else it was received before
        ReceiveDocument body{filing.letter.body, filing.entry.metadata, {}, true};
        if (body.metadata.subject.isEmpty())
            body.metadata.subject = filing.letter.name;
        if (body.metadata.secrecy == Secrecy::None) {
            TRY_ASSIGN(body.files, uploaded(seat.session, filing));
        }
        TRY_ASSIGN(auto received, seat.session.submit(body, target));
        if (!received.accepted)
            return received;
    }
    return seat.session.submit(RejectDocument{reason}, target);
}

}
