// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/ruling/Scene.h"

namespace chauban {

/// The signatures of an issued paper can be judged for longer: the files are those of the version before, PDFs grown by
/// nothing but validation data and document time-stamps. The same files: only the level that they have is noted.
/// Before the issue a paper is not raised: who is to sign or seal it would find it changed, and each further signature
/// starts at B-B again.
struct RaiseDocument
{
    static constexpr auto name = "document.raise";
    static Needs needs() { return {Need::Level}; }
    QList<DocumentFile> files;
    QString obstacle
        = {}; ///< reason id of what in the paper itself keeps it from rising further, as the author saw it
    QString detail = {};

    static constexpr auto fields()
    {
        using T = RaiseDocument;
        return std::tuple{
            Field{"files", &T::files}, Field{"obstacle", &T::obstacle}, Field{"detail", &T::detail}};
    }
};

/// Whether the file may be raised: the paper itself and its annexes, as PDF.
bool isRaisable(const DocumentFile &file);

/// Fails with "document.wrong-state", "document.files-differ", "document.content-replaced", "raise.breaks-earlier",
/// "raise.added-signature", "raise.not-only-proofs", "raise.no-signature", and with "raise.nothing-new" when neither
/// the files nor what is known of their level changed; with "sign.cannot-check" (no refusal) when other bytes were
/// read than those named.
Result<Ruling> decide(const Scene &scene, const RaiseDocument &body);

}
