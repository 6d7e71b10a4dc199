// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/print/Papers.h"

#include "core/document/DocumentType.h"
#include "core/pdf/typeset/ArrivalStamp.h"
#include "core/pdf/typeset/Slips.h"
#include "workflow/print/Opinions.h"
#include "workflow/print/PrintedDate.h"
#include "workflow/record/RegisterTable.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> checkArrived(const Document &document)
{
    if (document.kind != DocumentKind::Incoming)
        return Error{ErrorKind::Invalid, "document.wrong-kind", toWord(document.kind)};
    if (!document.number)
        return Error{ErrorKind::Conflict, "document.wrong-state", toWord(document.state)};
    return {};
}

QString bodyName(const Directory &directory, const Document &document)
{
    const auto *body = directory.body(document.body);
    return body ? body->name : directory.org.name;
}

/// "Trần Thị Bình", or "Trần Thị Bình (thay Nguyễn Văn An)".
QString authorName(const Directory &directory, const WrittenOpinion &opinion)
{
    const auto *author = directory.person(opinion.author);
    const auto *principal = directory.person(opinion.onBehalfOf);
    const auto name = author ? author->name : QString();
    return principal ? u"%1 (thay %2)"_s.arg(name, principal->name) : name;
}

}

QString paperName(const Directory &directory, const Principal &principal)
{
    switch (principal.kind) {
    case Principal::Kind::Person:
        if (const auto *person = directory.person(PersonId{principal.id}))
            return person->name;
        break;
    case Principal::Kind::Position:
        if (const auto *position = directory.position(PositionId{principal.id})) {
            const auto *unit = directory.unit(position->unit);
            const bool isTop = position->role == Role::Leader || position->role == Role::OfficeChief;
            return isTop || !unit ? position->title : position->title + u", "_s + unit->name;
        }
        break;
    case Principal::Kind::Unit:
        if (const auto *unit = directory.unit(UnitId{principal.id}))
            return unit->name;
        break;
    case Principal::Kind::Role:
        return principal.role == Role::Clerk ? u"Văn thư"_s : QString();
    }
    return {};
}

Result<ArrivalStamp> arrivalStampOf(const Directory &directory,
    const Document &document,
    const QList<Task> &tasks,
    const QString &dossierCode)
{
    TRY(checkArrived(document));
    ArrivalStamp stamp;
    stamp.agency = bodyName(directory, document);
    stamp.number = formatNumber(*document.number);
    stamp.date = printedDate(document.arrivalDate);
    stamp.dossierCode = dossierCode;
    QStringList passedTo;
    for (const auto &task : tasks)
        if (task.relationship == Relationship::Lead && task.state != WorkState::Withdrawn)
            passedTo.append(paperName(directory, task.principal));
    passedTo.removeDuplicates();
    stamp.passedTo = passedTo.join(u"; "_s);
    return stamp;
}

Result<HandlingSlip> handlingSlipOf(const Directory &directory, const DocumentView &view)
{
    const auto &document = view.document;
    TRY(checkArrived(document));
    TRY_ASSIGN(const auto opinions, opinionsOf(directory, view.history));
    const auto *body = directory.body(document.body);
    HandlingSlip slip;
    slip.parentAgency = body ? body->superior : QString();
    slip.agency = bodyName(directory, document);
    slip.arrivalNumber = formatNumber(*document.number);
    slip.arrivalDate = printedDate(document.arrivalDate);
    slip.author = document.metadata.agency;
    slip.codeNumber = document.metadata.notation;
    slip.documentDate = printedDate(document.metadata.issuedDate);
    slip.typeAndSubject = typeAndSubject(document.metadata);
    for (const auto &opinion : opinions) {
        const SlipOpinion written{opinion.text,
            authorName(directory, opinion),
            opinion.at.dateIn(directory.zone()).toString(u"dd/MM/yyyy"_s)};
        auto &box = opinion.rank == OpinionRank::Leader ? slip.leaders
            : opinion.rank == OpinionRank::UnitHead     ? slip.unitHeads
                                                        : slip.handlers;
        box.append(written);
    }
    return slip;
}

}
