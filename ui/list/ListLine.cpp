// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/ListLine.h"

#include "core/document/DocumentType.h"
#include "ui/text/DocumentText.h"
#include "ui/text/TimeLeft.h"
#include "workflow/time/WorkingCalendar.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QString LineText::subject(const Document &document)
{
    return subjectText(document.metadata.subject);
}

QString LineText::typeAndSubject(const Document &document)
{
    const auto *type = documentType(document.metadata.type);
    if (!type)
        return subject(document);
    return tr("%1: %2", "type of a document: what it is about").arg(type->name, subject(document));
}

QString LineText::sender(const Document &document) const
{
    const auto *author = m_context.directory ? m_context.directory->person(document.createdBy) : nullptr;
    if (document.kind != DocumentKind::Incoming && author)
        return author->name;
    return document.metadata.agency.isEmpty() ? tr("(chưa rõ nơi gửi)") : document.metadata.agency;
}

QString LineText::signedBy(const Metadata &metadata)
{
    QStringList words;
    if (metadata.issuedDate)
        words.append(tr("Ngày văn bản %1").arg(shortDate(*metadata.issuedDate)));
    if (!metadata.signerName.isEmpty())
        words.append(tr("Người ký %1").arg(metadata.signerName));
    return words.join(u" · "_s);
}

QString LineText::principal(const Principal &principal) const
{
    const auto *directory = m_context.directory.get();
    if (!directory)
        return {};
    switch (principal.kind) {
    case Principal::Kind::Person: {
        const auto *person = directory->person(PersonId{principal.id});
        return person ? person->name : QString();
    }
    case Principal::Kind::Position: {
        const auto *position = directory->position(PositionId{principal.id});
        return position ? position->title : QString();
    }
    case Principal::Kind::Unit: {
        const auto *unit = directory->unit(UnitId{principal.id});
        return unit ? unit->name : QString();
    }
    case Principal::Kind::Role:
        return textOf(principal.role);
    }
    return {};
}

QDate LineText::date(const Document &document) const
{
    if (document.arrivalDate)
        return *document.arrivalDate;
    return document.metadata.issuedDate.value_or(document.createdAt.dateIn(m_context.zone()));
}

QDate LineText::due(const ListLine &line) const
{
    const auto &task = line.work.task;
    if (task && task->due)
        return task->due->dateIn(m_context.zone());
    if (isFinished(line.document().state))
        return {};
    return line.document().metadata.dueDate.value_or(QDate());
}

QList<ChipText> LineText::chips(const ListLine &line) const
{
    static constexpr ChipKind kinds[] = {ChipKind::Plain, ChipKind::Warn, ChipKind::Danger};
    static const WorkingCalendar usual;
    QList<ChipText> chips;
    const auto urgency = line.document().metadata.urgency;
    if (urgency != Urgency::Normal)
        chips.append({textOf(urgency), urgency == Urgency::Urgent ? ChipKind::Warn : ChipKind::Danger});
    const auto left = timeLeft(due(line), m_context.today, m_context.calendar ? *m_context.calendar : usual);
    if (!left.text.isEmpty())
        chips.append({left.text, kinds[int(left.press)]});
    return chips;
}

QString LineText::numberAndState(const Document &document) const
{
    const auto state = textOf(document.state);
    const auto &notation = document.metadata.notation;
    return notation.isEmpty() ? state : tr("%1 · %2", "number · state").arg(notation, state);
}

QString LineText::spoken(const ListLine &line, bool unread, bool picked) const
{
    QStringList words;
    if (picked)
        words.append(tr("Đã chọn"));
    if (unread)
        words.append(tr("Chưa đọc"));
    for (const auto &chip : chips(line))
        words.append(chip.text);
    const auto &document = line.document();
    if (!document.metadata.notation.isEmpty())
        words.append(document.metadata.notation);
    words.append(subject(document));
    words.append(tr("%1, %2", "sender, date").arg(sender(document), shortDate(date(document))));
    return words.join(u". "_s);
}

QString LineText::shortDate(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

ChipKind chipOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Done:
    case DocumentState::Issued:
        return ChipKind::Ok;
    case DocumentState::Rejected:
    case DocumentState::Returned:
    case DocumentState::Cancelled:
        return ChipKind::Danger;
    case DocumentState::Received:
    case DocumentState::Registered:
    case DocumentState::Submitted:
        return ChipKind::Warn;
    case DocumentState::Draft:
        return ChipKind::Plain;
    default:
        return ChipKind::Info;
    }
}

bool isFinished(DocumentState state)
{
    return state == DocumentState::Done || state == DocumentState::Issued || state == DocumentState::Rejected
        || state == DocumentState::Cancelled;
}

}
