// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"
#include "ui/text/ReasonText.h"

#include <QTimeZone>

namespace chauban {

/// What a strip says of a paper's signatures.
struct VerdictText
{
    enum class Tone { Unsigned, Good, Doubtful, Bad };
    Tone tone = Tone::Unsigned;
    QString headline;
};

/// Good only when the verifier's verdict is valid.
VerdictText verdictText(const VerificationReport &report, const QTimeZone &zone, Language language);

}
