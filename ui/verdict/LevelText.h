// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"

namespace chauban {

/// The badge of a signature's level: "B-T", "Dấu thời gian", "Kiểu cũ", "Chưa xếp mức".
QString levelBadge(const SignatureReport &signature);
/// One sentence: why it has this level (what the file carries and what is missing), and what follows for the reader.
QString levelText(const SignatureReport &signature);

}
