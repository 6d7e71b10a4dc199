// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/list/ListLine.h"

namespace chauban {

/// Writes lines as a table for spreadsheets, one row each under a row of titles. Errors: those of replaceFile().
Result<> exportLines(const QString &path, const QList<InboxLine> &lines, const LineContext &context);

}
