// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/ChangedPlaces.h"
#include "core/signing/verify/VerificationReport.h"
#include "ui/text/ReasonText.h"
#include "ui/verdict/SignatureAnswers.h"

namespace chauban {

/// One thing that changed since a signature, where it lies, and what is to be thought of it.
struct PaperChange
{
    QString title;
    QString rule; ///< the rule that explains it, or that none does
    int page = 0; ///< from 1; 0: not on a page
    QRectF place = {}; ///< points on the page as shown; null: nowhere in particular
    AnswerTone tone = AnswerTone::Good;

    friend bool operator==(const PaperChange &, const PaperChange &) = default;
};

/// All that changed since one signature of a report, the worst first: what no rule explains (by the verifier's
/// reasons, and by the places that look different although nothing explained lies there), then what a rule explains.
/// `seen`: null while the pages are not compared.
QList<PaperChange> changesSince(
    const VerificationReport &report, qsizetype signature, const ChangedPlaces *seen, Language language);

}
