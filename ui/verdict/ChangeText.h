// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"

namespace chauban {

/// One thing that was done after a signature, in words.
struct ChangeText
{
    QString title; ///< what was done
    QString rule; ///< by which rule it is explained

    friend bool operator==(const ChangeText &, const ChangeText &) = default;
};

ChangeText changeText(const Explanation &explanation);

/// What people call a field of our own papers ("chauban.number": "số văn bản"); others by their own name.
QString fieldText(const QString &field);

}
