// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/PaperReading.h"
#include "core/reading/Rows.h"

#include <optional>

namespace chauban {

/// The signature block: title lines in capitals ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH") and, below the
/// room for the signature, the name.
struct SignerBlock
{
    QList<Row> titles;
    QList<Row> name;
    bool besideRecipients = false; ///< "Nơi nhận" stands on the same page, which makes it certain
};

/// Two to seven words, each beginning with a capital, at least two of them not all capitals ("Nguyễn Văn A").
bool isPersonName(const Row &row);

/// The block on this page below `top`, if there is one.
std::optional<SignerBlock> signatureOn(const PageText &page, double top);

}
