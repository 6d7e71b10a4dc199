// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/LetterFiling.h"

#include "core/pdf/typeset/Slips.h"
#include "ui/intake/PaperLook.h"
#include "ui/workplace/Office.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString mediaTypeOf(const QString &name)
{
    const auto suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "pdf"_L1)
        return u"application/pdf"_s;
    if (suffix == "docx"_L1)
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    return u"application/octet-stream"_s;
}

Result<QList<DocumentFile>> uploaded(Session &session, const LetterFiling &filing)
{
    QList<DocumentFile> files;
    if (!filing.main.isEmpty()) {
        TRY_ASSIGN(const auto blob, session.upload(filing.main));
        const bool isPdf = filing.main.startsWith("%PDF-");
        files.append({filing.letter.pages.isEmpty() ? u"phieu-giai-quyet.pdf"_s : filing.letter.name,
            FileRole::Main,
            isPdf ? u"application/pdf"_s : mediaTypeOf(filing.letter.name),
            blob,
            filing.main.size(),
            filing.letter.pageCount});
    }
    for (const auto &part : filing.letter.attachments) {
        TRY_ASSIGN(const auto blob, session.uploadFile(part.path));
        if (!part.hash.isNull() && blob != part.hash)
            return Error{ErrorKind::Conflict, "intake.file-changed", part.path};
        files.append({QFileInfo(part.path).fileName(),
            FileRole::Annex,
            mediaTypeOf(part.path),
            blob,
            QFileInfo(part.path).size(),
            0});
    }
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
