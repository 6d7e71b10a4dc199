// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"

#include <optional>

namespace chauban {

/// The name that a paper prints where it is to be signed.
struct PrintedSigner
{
    QString name;
    int page = 0; ///< 1 is the first of those read

    friend bool operator==(const PrintedSigner &, const PrintedSigner &) = default;
};

/// The name under the place of signature when it is another than `signer`. Nothing when the paper prints no name there, or
/// names the signer in any of its signature blocks or beside one (papers that several people sign).
std::optional<PrintedSigner> otherSigner(const QList<PageText> &pages, const QString &signer);

/// Whether both are written for one person: letters without marks, case and blanks are compared, and one of them may have
/// more before or behind it ("TS.", "Đại tá", "Ông").
bool isSamePersonName(const QString &one, const QString &other);

}
