// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/PaperEntries.h"

#include "ui/document/OpenedPaper.h"
#include "ui/document/OpinionProofs.h"
#include "ui/document/PaperPages.h"
#include "ui/document/People.h"
#include "ui/text/DocumentText.h"
#include "ui/text/EventText.h"

#include <QCoreApplication>
#include <QSet>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::PaperEntries)
};

QString relationText(const RelatedPaper &related, const DocumentId &self)
{
    const bool forth = related.relation.document == self;
    switch (related.relation.kind) {
    case RelationKind::ReplyTo:
        return forth ? PaperWords::tr("Trả lời văn bản này") : PaperWords::tr("Văn bản trả lời");
    case RelationKind::Replaces:
        return forth ? PaperWords::tr("Thay thế văn bản này")
                     : PaperWords::tr("Được thay thế bởi văn bản này");
    case RelationKind::Annex:
        return forth ? PaperWords::tr("Là phụ lục của văn bản này") : PaperWords::tr("Phụ lục");
    case RelationKind::CopyOf:
        return forth ? PaperWords::tr("Bản gốc của bản sao") : PaperWords::tr("Bản sao");
    case RelationKind::Duplicate:
        return PaperWords::tr("Bản trùng");
    }
    return {};
}

QString stateText(RecipientState state)
{
    switch (state) {
    case RecipientState::NotSent:
        return PaperWords::tr("Chưa gửi");
    case RecipientState::Sent:
        return PaperWords::tr("Đã gửi");
    case RecipientState::Received:
        return PaperWords::tr("Đã nhận");
    }
    return {};
}

void addHeading(QList<PaperEntry> &entries, const QString &text)
{
    entries.append({.title = text, .mark = EntryMark::Heading});
}

/// The words that an event carries for a person.
QString wordsOf(const HistoryEntry &entry, Language language)
{
    for (const auto name : {"reason"_L1, "text"_L1, "note"_L1})
        if (const auto text = entry.facts[name].toString(); !text.isEmpty())
            return text;
    const auto level = entry.facts["level"_L1].toString();
    if (level.isEmpty())
        return {};
    // Why it did not come further, as far as it lies with the paper itself.
    const auto obstacle = entry.facts["obstacle"_L1].toString();
    const auto why
        = obstacle.isEmpty() ? QString() : sentence(obstacle, entry.facts["detail"_L1].toString(), language);
    return (PaperWords::tr("Mức chữ ký: %1").arg(level) + u'\n' + why).trimmed();
}

EntryProof proofAt(const OpenedPaper &paper, qint64 position)
{
    for (const auto &entry : paper.view.history)
        if (entry.position == position)
            return proofOf(entry, paper.decisions);
    return {};
}

void addAccess(QList<PaperEntry> &entries, const OpenedPaper &paper, const Directory &directory)
{
    if (paper.access.isEmpty())
        return;
    addHeading(entries, PaperWords::tr("Ai xem được văn bản này?"));
    QSet<QString> told;
    for (const auto &reason : paper.access) {
        const auto day = reason.grantedAt.dateIn(directory.zone());
        PaperEntry entry{.title = principalLine(directory, reason.principal, day),
            .meta = PaperWords::tr("%1, từ khi %2").arg(textOf(reason.relationship), eventText(reason.event)),
            .aside = momentText(directory, reason.grantedAt)};
        if (told.contains(entry.title + entry.meta))
            continue;
        told.insert(entry.title + entry.meta);
        entries.append(entry);
    }
}

}

QList<PaperEntry> opinionEntries(const OpenedPaper &paper, const Directory &directory)
{
    QList<PaperEntry> entries;
    for (const auto &opinion : paper.opinions) {
        const auto day = opinion.at.dateIn(directory.zone());
        entries.append({.title = actorLine(directory, opinion.author, opinion.onBehalfOf, day),
            .aside = momentText(directory, opinion.at),
            .body = opinion.text,
            .proof = proofAt(paper, opinion.position)});
    }
    return entries;
}

QList<PaperEntry> relatedEntries(const OpenedPaper &paper, const Directory &directory)
{
    QList<PaperEntry> entries;
    if (!paper.related.isEmpty())
        addHeading(entries, PaperWords::tr("Văn bản liên quan"));
    for (const auto &related : paper.related) {
        const auto &metadata = related.document.metadata;
        QStringList parts{relationText(related, paper.view.document.id), metadata.notation, metadata.agency};
        parts.removeAll(QString());
        entries.append({.title = metadata.subject,
            .meta = parts.join(u" · "_s),
            .aside = textOf(related.document.state),
            .target = related.document.id});
    }
    if (!paper.view.dossiers.isEmpty())
        addHeading(entries, PaperWords::tr("Hồ sơ công việc"));
    for (const auto &dossier : paper.view.dossiers) {
        const auto *holder = directory.person(dossier.holder);
        entries.append({.title = dossier.title,
            .meta
            = holder ? PaperWords::tr("%1 · người giữ: %2").arg(dossier.code, holder->name) : dossier.code,
            .aside = textOf(dossier.state)});
    }
    if (!paper.view.recipients.isEmpty())
        addHeading(entries, PaperWords::tr("Nơi nhận"));
    for (const auto &recipient : paper.view.recipients)
        entries.append({.title = recipient.name,
            .meta = recipient.receiver.isEmpty() ? recipient.code
                                                 : PaperWords::tr("Người nhận: %1").arg(recipient.receiver),
            .aside = recipient.state == RecipientState::NotSent
                ? stateText(recipient.state)
                : PaperWords::tr("%1 %2").arg(
                    stateText(recipient.state), momentText(directory, recipient.changedAt))});
    return entries;
}

QList<BesideFile> besideFiles(const OpenedPaper &paper)
{
    QList<BesideFile> files;
    qsizetype answered = 0;
    for (const auto &related : paper.related) {
        const auto &metadata = related.document.metadata;
        if (metadata.secrecy != Secrecy::None)
            continue;
        const auto &self = paper.view.document.id;
        const auto &name = metadata.notation.isEmpty() ? metadata.subject : metadata.notation;
        const bool answers
            = related.relation.kind == RelationKind::ReplyTo && related.relation.document == self;
        const auto text = answers ? PaperWords::tr("%1 (văn bản được trả lời)").arg(name)
                                  : PaperWords::tr("%1 (văn bản liên quan)").arg(name);
        files.insert(answers ? answered++ : files.size(), {text, text, related.document.id, std::nullopt});
    }
    return files;
}

QList<PaperEntry> journalEntries(const OpenedPaper &paper, const Directory &directory, Language language)
{
    QList<PaperEntry> entries;
    for (const auto &entry : paper.view.history)
        entries.append({.title = capitalised(eventText(entry.type)),
            .meta
            = actorLine(directory, entry.actor, entry.onBehalfOf, entry.decidedAt.dateIn(directory.zone())),
            .aside = momentText(directory, entry.decidedAt),
            .body = wordsOf(entry, language),
            .proof = proofOf(entry, paper.decisions)});
    addAccess(entries, paper, directory);
    return entries;
}

}
