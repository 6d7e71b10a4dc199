// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/DocumentType.h"
#include "workflow/processing/ProcessingCommands.h"
#include "workflow/processing/Progress.h"
#include "workflow/record/Content.h"
#include "workflow/record/SignatureRules.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The version that only adds to the one before. Answers whose signature it was.
Result<CarriedSignature> extend(const Scene &scene,
    Ruling &ruling,
    Document &document,
    const QList<DocumentFile> &files,
    SigningMark mark)
{
    TRY_ASSIGN(const auto grown, grownFiles(scene.files, files, mark));
    TRY_ASSIGN(const auto signature, checkMarks(scene, document.body, grown, mark));
    TRY(addVersion(scene, ruling, document, files, signature.signer, scene.document->version));
    ruling.facts.insert("certificate"_L1, signature.signer);
    ruling.facts.insert("fingerprint"_L1, toJson(signature.certificate));
    if (std::any_of(scene.growths.cbegin(), scene.growths.cend(), [](const SignatureGrowth &growth) {
            return growth.isRewritten;
        }))
        ruling.facts.insert("rewritten"_L1, true);
    return signature;
}

Register registerOf(const Scene &scene, const Document &document, int year)
{
    if (scene.entry)
        return *scene.entry;
    return {{scene.freshId()}, document.body, document.kind, seriesOf(document.metadata.secrecy), year};
}

/// Issuing a reply ends the work on the paper that it answers.
Result<> closeReplied(const Scene &scene, Ruling &ruling)
{
    if (!scene.replied || scene.replied->document.closedAt)
        return {};
    auto incoming = scene.replied->document;
    Ruling closing{u"document.closed-by-reply"_s, incoming.id};
    for (const auto &row : scene.replied->routings) {
        if (!row.open)
            continue;
        TRY_ASSIGN(auto loaded, load(row));
        auto aside = scene;
        aside.document = incoming;
        aside.tasks = scene.replied->tasks;
        aside.expectedTask = {};
        TRY(advance(aside, closing, incoming, std::move(loaded), CloseByReply{scene.target}));
    }
    incoming.state = DocumentState::Done;
    incoming.closedAt = scene.now;
    closing.changes.append(UpdateDocument{incoming});
    closing.facts.insert("reply"_L1, toJson(scene.target));
    ruling.further.append(std::move(closing));
    return {};
}

}

Result<Ruling> decide(const Scene &scene, const SignDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    if (document.metadata.secrecy != Secrecy::None)
        return refuse("document.secret-file");
    if (document.kind == DocumentKind::Incoming)
        return refuse("document.wrong-kind", toWord(document.kind));
    TRY(checkSeen(scene, document));
    TRY(checkCompetence(scene, document, Principal::of(scene.principal())));

    Ruling ruling{u"document.signed"_s, document.id};
    TRY_ASSIGN(const auto signature, extend(scene, ruling, document, body.files, SigningMark::Personal));
    const auto opinion = body.opinion.trimmed();
    TRY(perform(scene, ruling, document, Act::Sign, opinion, document.contentHash));
    ruling.changes.prepend(UpdateDocument{document});
    ruling.facts.insert("content"_L1, toJson(document.contentHash));
    if (!opinion.isEmpty())
        ruling.facts.insert("text"_L1, opinion);
    ruling.result = {{"version"_L1, document.version}, {"state"_L1, toWord(document.state)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const AssignNumber &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    if (document.kind == DocumentKind::Incoming)
        return refuse("document.wrong-kind", toWord(document.kind));
    // Decree 30/2020 art. 15: number and date are given after the competent person has signed.
    if (document.state != DocumentState::Signed)
        return refuse("number.not-signed", toWord(document.state), ErrorKind::Conflict);
    TRY(checkSeen(scene, document));
    const auto date = body.date.value_or(scene.today);
    if (date > scene.today || date.year() != scene.today.year())
        return refuse("number.wrong-date", date.toString(u"dd/MM/yyyy"_s));
    // Numbers and dates rise together. An old book's slip into the future must not stop the numbering.
    const auto earliest = std::min(scene.lastDate.value_or(date), scene.today);
    if (date < earliest)
        return refuse("number.back-dated", earliest.toString(u"dd/MM/yyyy"_s));
    const auto *type = documentType(document.metadata.type);
    const auto *issuer = scene.directory->body(document.body);
    if (!type || !issuer)
        return refuse("document.unknown-type", document.metadata.type);

    auto entry = registerOf(scene, document, date.year());
    const auto *unit = scene.directory->unit(document.unit);
    document.number = entry.next++;
    document.registerId = entry.id;
    document.metadata.issuedDate = date;
    document.metadata.notation = formatNotation(
        *type, *document.number, issuer->notation, unit ? unit->notation : QString(), date.year());

    Ruling ruling{u"number.assigned"_s, document.id};
    TRY(perform(scene, ruling, document, Act::AssignNumber, document.metadata.notation));
    ruling.changes.append(PutRegister{entry});
    ruling.changes.append(UpdateDocument{document});
    ruling.changes.append(PutNumber{entry.id, *document.number, document.id});
    ruling.facts.insert("number"_L1, *document.number);
    ruling.facts.insert("notation"_L1, document.metadata.notation);
    ruling.facts.insert("date"_L1, toJson(date));
    ruling.facts.insert("register"_L1, toJson(entry.id));
    ruling.result = {{"number"_L1, *document.number},
        {"notation"_L1, document.metadata.notation},
        {"date"_L1, toJson(date)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const CancelNumber &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    if (body.reason.trimmed().isEmpty())
        return refuse("document.no-reason");
    if (!document.number || document.state == DocumentState::Issued
        || document.state == DocumentState::Cancelled)
        return refuse("number.not-cancellable", toWord(document.state), ErrorKind::Conflict);

    Ruling ruling{u"number.cancelled"_s, document.id};
    for (const auto &row : scene.routings) {
        if (!row.open)
            continue;
        TRY_ASSIGN(auto loaded, load(row));
        TRY(advance(scene, ruling, document, std::move(loaded), Void{body.reason}));
    }
    document.state = DocumentState::Cancelled;
    document.closedAt = scene.now;
    ruling.changes.append(UpdateDocument{document});
    ruling.changes.append(
        PutNumber{document.registerId, *document.number, document.id, NumberState::Cancelled, body.reason});
    ruling.facts.insert("number"_L1, *document.number);
    ruling.facts.insert("reason"_L1, body.reason);
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const SealDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    // Decree 30/2020: the agency's signature comes after the person's signature, the number and the date.
    if (document.state != DocumentState::Numbered)
        return refuse("seal.not-numbered", toWord(document.state), ErrorKind::Conflict);
    TRY(checkSeen(scene, document));

    Ruling ruling{u"document.sealed"_s, document.id};
    TRY_ASSIGN(const auto signature, extend(scene, ruling, document, body.files, SigningMark::Seal));
    TRY(perform(scene, ruling, document, Act::Seal, signature.signer, document.contentHash));
    ruling.changes.prepend(UpdateDocument{document});
    ruling.facts.insert("content"_L1, toJson(document.contentHash));
    ruling.result = {{"version"_L1, document.version}, {"state"_L1, toWord(document.state)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const IssueDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    if (document.state != DocumentState::Sealed)
        return refuse("issue.not-sealed", toWord(document.state), ErrorKind::Conflict);
    if (body.recipients.isEmpty() && document.kind == DocumentKind::Outgoing)
        return refuse("issue.no-recipient");
    TRY(checkSeen(scene, document));
    if (body.closesReplied)
        TRY(repliedPaper(scene));

    Ruling ruling{u"document.issued"_s, document.id};
    // A copy has no approval chain: its clerk made it and sends it.
    if (!copyFormOf(document.metadata.type))
        TRY(perform(scene, ruling, document, Act::Issue, document.metadata.notation));
    document.state = DocumentState::Issued;
    document.issuedAt = scene.now;
    document.closedAt = scene.now;
    auto recipients = body.recipients;
    for (auto &recipient : recipients)
        recipient.changedAt = scene.now;
    ruling.changes.append(UpdateDocument{document});
    ruling.changes.append(PutRecipients{document.id, recipients});
    if (document.version > 0)
        ruling.changes.append(PutPaperLevel{document.body, {document.id}});
    ruling.facts.insert("recipients"_L1, toJson(recipients));
    TRY(closeReplied(scene, ruling));
    ruling.result = {{"state"_L1, toWord(document.state)}, {"closedReplied"_L1, !ruling.further.isEmpty()}};
    return ruling;
}

}
