// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/Proposal.h"

#include "core/base/Fold.h"
#include "core/document/DocumentType.h"
#include "core/reading/PaperReading.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double sureEnough = 0.75; ///< below: a person looks at it

}

Metadata metadataOf(const PaperReading &reading)
{
    Metadata metadata;
    metadata.type = typeCode(reading.type.text);
    metadata.notation = reading.number.text;
    if (reading.date.isValid())
        metadata.issuedDate = reading.date;
    metadata.agency = reading.agency.text.left(200);
    metadata.subject = reading.subject.text.left(500);
    metadata.signerName = reading.signerName.text.left(50);
    metadata.signerTitle = reading.signerTitle.text.left(100);
    metadata.urgency = typedUrgency(reading.urgency.text).value_or(Urgency::Normal);
    metadata.secrecy = typedSecrecy(reading.secrecy.text).value_or(Secrecy::None);
    return metadata;
}

LetterForm proposedForm(const PaperReading &reading, int pages, QDate today)
{
    auto metadata = metadataOf(reading);
    metadata.pages = pages;
    metadata.copies = 1;
    auto form = formOf(metadata, today);
    const std::pair<LetterField, const ReadField &> read[] = {{LetterField::Agency, reading.agency},
        {LetterField::Notation, reading.number},
        {LetterField::Date, reading.dateText},
        {LetterField::Type, reading.type},
        {LetterField::Subject, reading.subject}};
    for (const auto &[field, value] : read)
        form.setDoubtful(field, form.text(field).isEmpty() || value.confidence < sureEnough);
    // A level that was found but is none of ours must not pass as "none".
    form.setDoubtful(LetterField::Urgency,
        bool(reading.urgency)
            && (metadata.urgency == Urgency::Normal || reading.urgency.confidence < sureEnough));
    form.setDoubtful(LetterField::Secrecy, bool(reading.secrecy));
    if (metadata.issuedDate && *metadata.issuedDate > today)
        form.setDoubtful(LetterField::Date, true);
    return form;
}

bool opensLetter(const PaperReading &page)
{
    return page.agency && page.number && page.date.isValid();
}

}
