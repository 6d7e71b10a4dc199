// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pdf/pages/PageText.h"

#include <QByteArray>

namespace chauban {

/// The text of pages in paragraphs, one a line: words that stand on one line are joined by spaces, and a line that
/// ends short of the text's right edge, or is followed by a gap, ends its paragraph.
QString paragraphsOf(const QList<PageText> &pages);

/// The same of a PDF, read by the confined worker; at most 200 pages. Errors: those of PdfWorker and openPages().
Result<QString> paperText(const QByteArray &pdf);

}
