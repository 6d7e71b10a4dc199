// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace chauban {

/// How much of a foreign PDF is read for search.
struct PlainTextLimits
{
    int pages = 200;
    qsizetype characters = 1 << 20; ///< UTF-16 units
};

/// The words of a PDF in reading order, one space between words and one line a page. Read by the confined worker.
/// Empty for a scan. Errors: those of PdfWorker and openPages().
Result<QString> plainText(QByteArrayView pdf, const PlainTextLimits &limits = {});

}
