// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/intake/IntakeLetter.h"

namespace chauban {

struct Outcome;
struct Seat;

/// Whether the clerk has seen that the register has such a letter.
enum class TwinAnswer { NotAsked, RegisterAnyway };

/// A letter on its way into the register, as it goes to the store's thread.
struct LetterFiling
{
    IntakeLetter letter;
    LetterEntry entry;
    TwinAnswer answer = TwinAnswer::NotAsked;
    QByteArray main; ///< bytes of the main file; empty: none
};

/// The main file's bytes: the letter's own, put together of its parts, or the slip that stands for a letter on paper;
/// empty for what is in the store already and for secret papers. For a thread of its own.
Result<QByteArray> mainFile(const IntakeLetter &letter, Secrecy secrecy);

/// Enters the letter; one that a crash kept from hearing its number hears it now. In the store's thread.
Result<Outcome> registered(Seat &seat, const LetterFiling &filing);
/// Adds the letter's files to its twin; one that was received then goes back. In the store's thread.
Result<Outcome> joined(Seat &seat, const LetterFiling &filing);
/// Receives the letter and sends it back to its sender for this reason; no number is used. In the store's thread.
Result<Outcome> sentBack(Seat &seat, const LetterFiling &filing, const QString &reason);

}
