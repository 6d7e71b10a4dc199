// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace chauban {

/// Pages of a foreign PDF, in order.
struct PageRange
{
    QByteArray pdf;
    int first = 0; ///< 0-based
    int count = -1; ///< negative: all from `first` on
};

/// A PDF of these pages, one range after the other; what belongs to whole documents (bookmarks, attachments, scripts,
/// signatures' validity) is left behind. The ranges are opened by a confined worker of their own; it has `seconds`.
/// Errors: those of the worker; "pages.not-a-pdf", "pages.encrypted", "pages.no-such-page", "intake.scan-too-large" (the
/// result would exceed the worker's shared memory).
Result<QByteArray> assemblePages(const QList<PageRange> &ranges, int seconds = 30);

}
