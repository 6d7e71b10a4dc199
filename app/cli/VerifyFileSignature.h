// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/TrustStore.h"

#include <QString>

namespace chauban {

class Console;

/// Is it a signature on a file of any kind (.p7s, .p7m) and no PDF?
bool isFileSignature(const QString &path);

/// Judges a .p7m, or a .p7s over `content`: when that is empty, over the file of the same name without .p7s. Prints the
/// report as `verify` does for a PDF and returns the exit code.
int verifyFileSignature(
    const QString &path, const QString &content, const TrustStore &trust, Console &console);

}
