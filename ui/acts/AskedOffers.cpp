// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/AskedOffers.h"

#include "ui/acts/OfferList.h"
#include "ui/acts/Situation.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AskedWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::Acts)
};

/// Decree 30/2020 art. 13: only who has the competence signs for a body; a secret paper has no file to sign.
bool canSign(const Situation &is)
{
    const auto &document = is.view.document;
    const auto &held = is.standing.positions;
    return !is.isIncoming() && document.metadata.secrecy == Secrecy::None && is.may("document.sign")
        && std::any_of(held.cbegin(), held.cend(), [&](const Position &position) {
               return position.signsFor(document.body);
           });
}

void offerPerform(const Situation &is, const Task &task, OfferList &offers)
{
    static const QHash<QString, std::pair<const char *, const char *>> words = {
        {u"approve"_s, {QT_TRANSLATE_NOOP("chauban::Acts", "Đồng ý"), "check"}},
        {u"check-form"_s, {QT_TRANSLATE_NOOP("chauban::Acts", "Ký nháy"), "pen-line"}},
        {u"initial"_s, {QT_TRANSLATE_NOOP("chauban::Acts", "Ký nháy"), "pen-line"}},
        {u"opinion"_s, {QT_TRANSLATE_NOOP("chauban::Acts", "Cho ý kiến"), "message-square"}},
        {u"acknowledge"_s, {QT_TRANSLATE_NOOP("chauban::Acts", "Đã xem"), "check-check"}},
    };
    const auto found = words.constFind(task.act);
    if (found == words.cend())
        return;
    const bool passesOn = is.isIncoming() && task.act == "approve"_L1;
    offers.primary(ActKind::Perform,
        passesOn ? AskedWords::tr("Trình lãnh đạo") : AskedWords::tr(found->first),
        passesOn ? "send" : found->second,
        task.id);
    if (passesOn && is.allows(RoutingVerb::Forward, task.id))
        offers.add(ActKind::Forward, AskedWords::tr("Chuyển xử lý"), "forward", Weight::Plain, task.id);
}

/// A part of the work on an incoming paper. A head hands it on; whoever works on it answers, then ends the part.
void offerPart(const Situation &is, const Task &task, OfferList &offers)
{
    const bool leads = task.relationship == Relationship::Lead;
    const bool head
        = is.holdsRole(Role::UnitHead) || is.holdsRole(Role::OfficeChief) || is.holdsRole(Role::Leader);
    const bool given = is.hasGivenLead();
    if (!is.allows(RoutingVerb::ClosePart, task.id))
        return;
    if (head && !given)
        offers.primary(ActKind::Forward, AskedWords::tr("Chuyển xử lý"), "forward", task.id);
    if (leads && !head && !is.hasReply() && is.isIncoming() && is.may("document.draft"))
        offers.primary(ActKind::DraftReply, AskedWords::tr("Tạo dự thảo trả lời"), "reply", task.id);
    if (head)
        offers.add(
            ActKind::ClosePart, AskedWords::tr("Kết thúc xử lý"), "circle-check", Weight::Plain, task.id);
    else
        offers.primary(ActKind::ClosePart,
            leads ? AskedWords::tr("Kết thúc xử lý") : AskedWords::tr("Trả kết quả phối hợp"),
            "circle-check",
            task.id);
    offers.add(ActKind::Forward,
        given ? AskedWords::tr("Giao thêm") : AskedWords::tr("Chuyển xử lý"),
        "forward",
        Weight::Plain,
        task.id);
    if (leads && is.isIncoming() && is.may("document.draft"))
        offers.add(
            ActKind::DraftReply, AskedWords::tr("Tạo dự thảo trả lời"), "reply", Weight::Plain, task.id);
}

}

void offerAsked(const Situation &is, OfferList &offers)
{
    const auto state = is.view.document.state;
    const bool clerk = is.standing.servesBody;
    for (const auto &task : is.mine) {
        const bool taken = is.allows(RoutingVerb::Perform, task.id);
        if (task.act == "work-on"_L1 && task.relationship != Relationship::Author)
            offerPart(is, task, offers);
        else if (task.act == "directive"_L1 && is.allows(RoutingVerb::Direct, task.id))
            offers.primary(ActKind::Direct, AskedWords::tr("Cho ý kiến chỉ đạo"), "milestone", task.id);
        else if (!taken)
            continue;
        else if (task.act == "sign"_L1 && canSign(is))
            offers.primary(ActKind::Sign, AskedWords::tr("Ký và chuyển"), "signature", task.id);
        else if (task.act == "assign-number"_L1 && clerk && state == DocumentState::Signed)
            offers.primary(ActKind::AssignNumber, AskedWords::tr("Cấp số"), "hash", task.id);
        else if (task.act == "seal"_L1 && clerk && state == DocumentState::Numbered)
            offers.primary(ActKind::Seal, AskedWords::tr("Đóng dấu"), "stamp", task.id);
        else if (task.act == "issue"_L1 && clerk && state == DocumentState::Sealed)
            offers.primary(ActKind::Issue, AskedWords::tr("Phát hành"), "send", task.id);
        else
            offerPerform(is, task, offers);
    }
}

}
