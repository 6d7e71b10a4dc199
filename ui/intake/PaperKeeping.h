// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"
#include "ui/intake/PaperLook.h"

namespace chauban {

/// Where files of waiting letters lie.
struct KeepingPlace
{
    QString files; ///< the intake's own: copies of what was handed over, and what was made of pictures
    QString scans; ///< the scanner's: files stay there until their letter is registered
};

struct KeptPaper
{
    QList<LetterPart> parts; ///< as they lie now
    bool onlyAttaches = false; ///< why is the error of `look`
    Result<PaperLook> look;
};

/// Copies what was handed over, makes PDFs of pictures (the picture itself is kept, byte by byte, as the original) and
/// reads what came of it. For a thread of its own.
KeptPaper keepAndLook(QList<LetterPart> parts, const KeepingPlace &place, QDate today, Instant now);

}
