// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/Numbering.h"
#include "ui/workplace/KeyRing.h"
#include "workflow/session/Session.h"

#include <memory>

namespace chauban {

class SecretBytes;
struct Seat;

/// What a clerk has chosen for number and seal; carried out in the store's thread.
struct SealDeed
{
    HeldKey key;
    std::shared_ptr<const SecretBytes> password;
    std::optional<NumberingPlaces> places; ///< nothing: our fields
};

/// What became of "Cấp số và đóng dấu": a number that was given stays given, whatever happens to the seal.
struct NumberedPaper
{
    QString notation; ///< "12/UBND-KT"
    qint64 number = 0;
    QDate date;
    bool wasSealed = false;
    std::optional<Error> sealError;
    QString sealReason, sealDetail; ///< of a refusal
};

/// Errors: those of KeyRing::open, checkUsable, sealPaper.
Result<Outcome> carryOutSeal(Seat &seat, const Target &target, const SealDeed &deed);

/// Gives the number and, with a seal's deed, puts number, date and seal on the paper. The key is opened before the
/// number is given: a wrong password uses none. Errors: those of KeyRing::open, checkUsable, Session::submit; a
/// refusal of the number stands in `refusal`.
Result<Outcome> carryOutNumber(
    Seat &seat, const Target &target, QDate date, const std::optional<SealDeed> &seal, NumberedPaper &paper);

}
