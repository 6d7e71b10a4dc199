// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/authority/Script.h"

#include "core/document/rows/DocumentRows.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

Script::Script(quint32 seed)
    : random(seed)
{
    for (const auto &name : {u"commune-incoming"_s, u"commune-outgoing"_s})
        done(u"quantri"_s, shippedChain(name));
}

DocumentId Script::newDocument()
{
    documents.append(freshDocument());
    return documents.last();
}

/// Mostly a recent one, so that papers get somewhere.
DocumentId Script::anyDocument()
{
    if (documents.isEmpty())
        return freshDocument();
    return below(4) == 0 ? any(documents) : any(documents.mid(qMax(0, int(documents.size()) - 5)));
}

Metadata Script::anyLetter()
{
    auto metadata
        = letter(QString::number(below(40) + 1) + u"/SNV-VP"_s, u"Việc số "_s + QString::number(below(9)));
    if (below(8) == 0)
        metadata.subject.clear();
    if (below(10) == 0)
        metadata.secrecy = Secrecy::Secret;
    return metadata;
}

DocumentFile Script::anyFile()
{
    return pdf("file " + QByteArray::number(below(60)));
}

CommandBody Script::drawArrival()
{
    const auto metadata = anyLetter();
    QList<DocumentFile> files;
    if (metadata.secrecy == Secrecy::None)
        files.append(anyFile());
    const bool isAccepted = below(2) == 0;
    if (below(3) == 0)
        return ReceiveDocument{body(), metadata, files, isAccepted};
    return RegisterDocument{body(), {}, metadata, files, isAccepted};
}

CommandBody Script::drawDraft()
{
    auto metadata = letter({}, u"Trả lời"_s);
    metadata.type = any(QStringList{u"CV"_s, u"QĐ"_s});
    return DraftDocument{DocumentKind::Outgoing, body(), unit(u"KT"_s), metadata, {anyFile()}, {}};
}

CommandBody Script::drawOnPaper()
{
    switch (below(11)) {
    case 10:
        return CopyDocument{CopyForm::Extract, u"1"_s, {anyFile()}, u"UBND"_s};
    case 0:
        return JoinDocument{{anyFile()}, u"bản giấy"_s};
    case 1:
        return RejectDocument{u"Gửi nhầm"_s};
    case 2:
        return CorrectDocument{anyLetter(), u"Sửa trích yếu"_s};
    case 3:
        return ReviseDocument{letter({}, u"Trả lời lại"_s), {anyFile()}, {}};
    case 4:
        return RelateDocument{anyDocument(), RelationKind::ReplyTo};
    case 5:
        return CancelNumber{u"Cấp nhầm"_s};
    case 6:
        return UpdateRecipient{u"Sở Nội vụ"_s, RecipientState::Received, u"Bà Hoa"_s, {}};
    case 7:
        return AssignNumber{};
    case 8:
        return SealDocument{{anyFile()}, u"UBND"_s};
    default:
        return IssueDocument{{{u"Sở Nội vụ"_s, {}, RecipientState::NotSent, {}, {}}}};
    }
}

CommandBody Script::drawRouting()
{
    if (below(3) == 0) {
        StartRouting start;
        const auto leader = any(QStringList{u"chutich"_s, u"phochutich"_s});
        start.chosen = {{any(QStringList{u"directive"_s, u"sign"_s}), Principal::of(positionOf(leader))}};
        return start;
    }
    if (below(5) == 0)
        return SignDocument{{anyFile()}, u"CN=Chủ tịch"_s};
    ActOnRouting act;
    act.verb = below(2) == 0 ? RoutingVerb::Perform : RoutingVerb(below(14));
    act.text = u"Ý kiến"_s;
    act.lead = anyone();
    if (below(2) == 0)
        act.contributors = {anyone()};
    act.workingDays = 1 + below(5);
    return act;
}

/// Somebody acts on a task that is theirs.
Command Script::drawTask()
{
    const auto open = store->rows<DocumentId, Principal>(
        "SELECT document_id, principal FROM task WHERE state = 'open' ORDER BY id DESC LIMIT 8");
    if (open->isEmpty())
        return command(u"vanthu"_s, StartRouting{}, anyDocument());
    const auto [document, principal] = any(open.value());
    const auto people = peopleOf(directory, principal, QDate(2026, 3, 2));
    const auto login = people.isEmpty() ? u"vanthu"_s : directory.person(people.first())->login;
    return command(login, drawRouting(), document);
}

CommandBody Script::drawDossier()
{
    switch (below(8)) {
    case 0:
    case 1:
        return OpenDossier{{}, {}, u"HS"_s + QString::number(below(40)), u"Hồ sơ"_s, {}, {}, {}};
    case 2:
        return HandOverDossier{anyDossier(), any(directory.people).id, {}};
    case 3:
    case 4:
        return below(2) == 0 ? CommandBody(CloseDossier{anyDossier(), QDate(2026, 3, 2)})
                             : CommandBody(ArchiveDossier{anyDossier(), Retention::Years10, u"01"_s});
    default:
        return CollectIntoDossier{anyDossier()};
    }
}

ImportRegister Script::drawOldBook()
{
    ImportRegister book{body(), any(QList{DocumentKind::Incoming, DocumentKind::Outgoing}), {}, 2026, {}};
    const int first = 1 + below(30);
    for (int i = 0; i < 4; ++i) {
        RegisterLine line;
        line.line = i + 2;
        line.number = first + i * (1 + below(2));
        line.arrivalDate = QDate(2026, 1, 5 + i);
        line.metadata = letter(QString::number(line.number) + u"/SNV"_s, u"Sổ cũ"_s);
        line.recipients = {{u"Sở Nội vụ"_s, {}, RecipientState::Sent, {}, {}}};
        if (below(6) == 0)
            line.cancelled = u"Ghi nhầm"_s;
        book.lines.append(line);
    }
    return book;
}

Command Script::draw()
{
    static const QStringList ByOthers
        = {u"chutich"_s, u"phochutich"_s, u"chanhvp"_s, u"truongkt"_s, u"chuyenvienkt"_s, u"truongvhxh"_s};
    const auto others = below(12) == 0 ? any(directory.people).login : any(ByOthers);
    const auto clerk = below(12) == 0 ? others : u"vanthu"_s;
    switch (below(16)) {
    case 0:
    case 1:
        return command(clerk, drawArrival(), below(6) == 0 ? anyDocument() : newDocument());
    case 2:
        return command(u"chuyenvienkt"_s, drawDraft(), newDocument());
    case 3:
        return command(clerk, drawOldBook());
    case 4:
    case 5:
        return command(below(3) == 0 ? others : clerk, drawDossier(), anyDocument());
    case 6:
    case 7:
    case 8:
    case 9:
        return command(below(3) == 0 ? u"chuyenvienkt"_s : clerk, drawOnPaper(), anyDocument());
    case 10:
    case 11:
    case 12:
        return drawTask();
    default:
        return command(below(3) == 0 ? clerk : others, drawRouting(), anyDocument());
    }
}

/// A signature is put under the paper as it stands.
void Script::sign(Command &drawn)
{
    const auto put = [&](QList<DocumentFile> &files, const QString &signer) {
        const auto found = rows::selectDocument(*store, directory.org.id, drawn.document);
        if (!found.ok() || !found.value())
            return;
        files = rows::selectFiles(*store, drawn.document, found.value()->version).value();
        if (!files.isEmpty())
            files[0] = signedBy(files[0], {signer});
        for (const auto &file : files)
            drawn.uploaded.insert(file.blob);
    };
    if (auto *body = std::get_if<SignDocument>(&drawn.body))
        put(body->files, u"Chủ tịch"_s);
    if (auto *body = std::get_if<SealDocument>(&drawn.body))
        put(body->files, u"UBND"_s);
}

void Script::step()
{
    clock.advance(std::chrono::milliseconds(below(90'000) - 5'000)); // clocks go back at times
    auto sent = draw();
    sign(sent);
    const auto outcome = run(sent);
    given.append({sent, outcome});
    if (outcome.accepted) {
        ++accepted[commandName(sent)];
        if (std::holds_alternative<ImportRegister>(sent.body)) {
            const auto issued
                = store->rows<DocumentId>("SELECT id FROM document WHERE state = 'issued' ORDER BY id");
            for (const auto &[id] : issued.value())
                documents.append(id);
        }
        if (const auto dossier = DossierId::fromText(outcome.result["dossier"_L1].toString()))
            dossiers.append(*dossier);
    }
}

}
