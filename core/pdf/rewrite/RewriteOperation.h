// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"

namespace chauban {

inline const QString rewriteOperation = QStringLiteral("rewrite");
inline const QString rewriteLookOperation = QStringLiteral("rewrite-look");

/// The confined worker's operations
///   "rewrite":      {} → {size: the new PDF's at the beginning of the shared memory, pages}
///   "rewrite-look": {first: 0-based, count} → {} when these pages look the same in what "rewrite" has made
/// Errors: see Rewriting.h.
WorkerOperations rewriteOperations();

}
