// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"
#include "ui/text/ReasonText.h"

namespace chauban {

/// A verification report for a person: intact? whose? when? what changed since?
QString verifyText(const QString &file, const VerificationReport &report, Language language);

}
