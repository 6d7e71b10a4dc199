// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SealDeed.h"

#include "core/platform/SecretBytes.h"
#include "core/signing/Layout.h"
#include "core/signing/SigningKey.h"
#include "ui/workplace/Office.h"
#include "workflow/signing/PaperSigning.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<SigningKey>> openUsable(Seat &seat, const SealDeed &deed)
{
    TRY_ASSIGN(auto key, KeyRing::open(deed.key, *deed.password));
    TRY(checkUsable(key->certificate(), seat.store.clock().now()));
    return key;
}

/// The seal in its true size around the middle of its place.
Result<std::optional<NumberingPlaces>> truePlaces(const SealDeed &deed, const QByteArray &image)
{
    auto places = deed.places;
    if (places && !image.isEmpty()) {
        TRY_ASSIGN(const auto size, sealSize(image));
        QRectF rect({}, size);
        rect.moveCenter(places->seal.rect.center());
        rect.moveLeft(std::max(rect.left(), 0.0));
        rect.moveTop(std::max(rect.top(), 0.0));
        places->seal.rect = rect;
    }
    return places;
}

Result<Outcome> sealWith(Seat &seat, const Target &target, const SealDeed &deed, const SigningKey &key)
{
    TRY_ASSIGN(const auto image, KeyRing::markOf(deed.key));
    TRY_ASSIGN(const auto places, truePlaces(deed, image));
    return sealPaper(
        seat.session, seat.store.blobs(), target, AgencySeal{key, image, seat.store.clock().now()}, places);
}

}

Result<Outcome> carryOutSeal(Seat &seat, const Target &target, const SealDeed &deed)
{
    TRY_ASSIGN(const auto key, openUsable(seat, deed));
    return sealWith(seat, target, deed, *key);
}

Result<Outcome> carryOutNumber(
    Seat &seat, const Target &target, QDate date, const std::optional<SealDeed> &seal, NumberedPaper &paper)
{
    std::unique_ptr<SigningKey> key;
    if (seal) {
        TRY_ASSIGN(key, openUsable(seat, *seal));
    }
    TRY_ASSIGN(const auto outcome, seat.session.submit(AssignNumber{date}, target));
    if (!outcome.accepted)
        return outcome;
    paper.notation = outcome.result["notation"_L1].toString();
    paper.number = outcome.result["number"_L1].toInteger();
    paper.date = date;
    if (!seal)
        return outcome;
    const auto stamped = sealWith(seat, {.document = target.document}, *seal, *key);
    if (!stamped.ok())
        paper.sealError = stamped.error();
    else if (!stamped->accepted)
        paper.sealReason = stamped->reason, paper.sealDetail = stamped->detail;
    else
        paper.wasSealed = true;
    return outcome;
}

}
