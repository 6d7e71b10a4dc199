// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/platform/SecretBytes.h"

namespace chauban {

/// One line that a person types at the terminal of this process, without echo, whatever its standard input is.
/// `question` is printed before it. Errors: platform.no-terminal.
Result<SecretBytes> readHidden(const QString &question);

}
