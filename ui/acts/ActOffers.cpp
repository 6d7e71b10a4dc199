// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/DocumentType.h"
#include "ui/acts/Acts.h"
#include "ui/acts/AskedOffers.h"
#include "ui/acts/OfferList.h"
#include "ui/acts/Situation.h"

#include <QCoreApplication>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::Acts)
};

void offerClerkWork(const Situation &is, OfferList &offers)
{
    const auto &document = is.view.document;
    const auto state = document.state;
    if (!is.standing.servesBody)
        return;
    // A copy has no approval chain: its clerk made it and sends it.
    if (copyFormOf(document.metadata.type) && state == DocumentState::Sealed)
        offers.primary(ActKind::Issue, OfferWords::tr("Phát hành"), "send");
    if (!is.isIncoming())
        return;
    if (state == DocumentState::Received) {
        offers.primary(ActKind::Register, OfferWords::tr("Vào sổ"), "book-open");
        offers.add(ActKind::Reject, OfferWords::tr("Trả lại nơi gửi"), "undo-2", Weight::Danger);
    }
    if (state == DocumentState::Registered && !is.running && is.may("routing.start"))
        offers.primary(ActKind::Submit, OfferWords::tr("Trình lãnh đạo"), "send");
}

/// Writing and (re)submitting: the draft first, and once it was changed after its return, the submission.
void offerAuthorWork(const Situation &is, OfferList &offers)
{
    const auto &view = is.view;
    const auto *revision = is.revision();
    const bool isDraft = view.document.state == DocumentState::Draft;
    const bool mayRevise = !is.isIncoming() && is.may("document.revise")
        && (isDraft || view.document.state == DocumentState::Returned);
    const bool changed
        = revision && !view.versions.isEmpty() && view.versions.last().createdAt > revision->openedAt;
    if (mayRevise && revision && !changed)
        offers.primary(ActKind::Revise, OfferWords::tr("Sửa dự thảo"), "square-pen", revision->id);
    if (revision && is.may("routing.act") && is.allows(RoutingVerb::Resubmit, revision->id))
        offers.primary(ActKind::Submit, OfferWords::tr("Trình lại"), "send", revision->id);
    else if (isDraft && !is.running && is.may("routing.start"))
        offers.primary(ActKind::Submit, OfferWords::tr("Trình duyệt"), "send");
    if (mayRevise)
        offers.add(ActKind::Revise, OfferWords::tr("Sửa dự thảo"), "square-pen", Weight::Plain);
}

void offerReturn(const Situation &is, const Task &task, OfferList &offers)
{
    if (is.allows(RoutingVerb::Return, task.id))
        offers.add(ActKind::Return, OfferWords::tr("Trả lại"), "undo-2", Weight::Danger, task.id);
    const bool judges = task.act != "assign-number"_L1 && !is.isIncoming();
    if (judges && is.allows(RoutingVerb::Refuse, task.id))
        offers.add(ActKind::Refuse, OfferWords::tr("Từ chối"), "circle-x", Weight::Danger, task.id);
}

void offerRoutingActs(const Situation &is, OfferList &offers)
{
    if (!is.may("routing.act"))
        return;
    for (const auto &task : is.mine) {
        offerReturn(is, task, offers);
        if (is.allows(RoutingVerb::Forward, task.id))
            offers.add(ActKind::Forward, OfferWords::tr("Chuyển xử lý"), "forward", Weight::Plain, task.id);
    }
    if (is.allows(RoutingVerb::Comment))
        offers.add(ActKind::Comment,
            OfferWords::tr("Ý kiến"),
            "message-square-plus",
            Weight::Plain,
            is.mine.isEmpty() ? TaskId{} : is.mine.first().id);
    if (const auto task = is.recallable())
        offers.add(ActKind::Recall, OfferWords::tr("Thu hồi"), "rotate-ccw", Weight::Plain, *task);
    if (is.allows(RoutingVerb::Withdraw))
        offers.add(ActKind::Withdraw,
            is.isIncoming() ? OfferWords::tr("Rút lại việc trình") : OfferWords::tr("Rút văn bản đã trình"),
            "log-out",
            Weight::Danger);
}

/// Work that others have: urging it, giving it more time, giving it to somebody else.
void offerOversight(const Situation &is, OfferList &offers)
{
    if (!is.may("routing.act") || !is.running)
        return;
    for (const auto &task : is.others) {
        if (task.act == "acknowledge"_L1)
            continue;
        if (is.allows(RoutingVerb::Urge, task.id))
            offers.add(ActKind::Urge, OfferWords::tr("Đôn đốc"), "bell", Weight::Plain, task.id);
        if (is.allows(RoutingVerb::Extend, task.id))
            offers.add(ActKind::Extend, OfferWords::tr("Gia hạn"), "calendar-clock", Weight::Plain, task.id);
        if (is.allows(RoutingVerb::Reassign, task.id))
            offers.add(
                ActKind::Reassign, OfferWords::tr("Giao người khác"), "user-plus", Weight::Plain, task.id);
    }
    for (const auto &task : is.mine)
        if (task.relationship != Relationship::Author && task.act != "acknowledge"_L1
            && is.allows(RoutingVerb::Reassign, task.id))
            offers.add(
                ActKind::Reassign, OfferWords::tr("Giao người khác"), "user-plus", Weight::Plain, task.id);
}

void offerRest(const Situation &is, OfferList &offers)
{
    const auto &document = is.view.document;
    const auto state = document.state;
    const bool numberedIncoming = is.isIncoming() && document.number;
    if (is.may("dossier.collect") && state != DocumentState::Received && state != DocumentState::Rejected)
        offers.add(ActKind::AddToDossier, OfferWords::tr("Đưa vào hồ sơ"), "folder-plus", Weight::Quiet);
    if (numberedIncoming)
        offers.add(ActKind::PrintSlip, OfferWords::tr("In phiếu xử lý"), "printer", Weight::Quiet);
    if (is.may("document.correct") && state != DocumentState::Cancelled
        && (numberedIncoming || is.isNumbered()))
        offers.add(ActKind::Correct, OfferWords::tr("Sửa thông tin"), "pen-line", Weight::Quiet);
    const bool ended = state == DocumentState::Issued || state == DocumentState::Cancelled;
    if (is.may("number.cancel") && document.number && !ended)
        offers.add(ActKind::Cancel, OfferWords::tr("Hủy số"), "trash-2", Weight::Quiet);
}

}

QList<ActOffer> actsFor(const DocumentView &view,
    const Directory &directory,
    const PersonId &viewer,
    Instant now,
    const TaskId &preferred)
{
    const auto is = situationOf(view, directory, viewer, now, preferred);
    OfferList offers;
    offerAsked(is, offers);
    offerClerkWork(is, offers);
    offerAuthorWork(is, offers);
    offerRoutingActs(is, offers);
    offerOversight(is, offers);
    offerRest(is, offers);
    return offers.take();
}

}
