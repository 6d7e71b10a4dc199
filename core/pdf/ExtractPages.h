// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace chauban {

/// "1-3", "2, 5-6" → 1 2 3, 2 5 6: page numbers from 1 in the order written, none twice, at most `pages`.
/// Fails with "pdf.no-such-page" for anything else.
Result<QList<int>> pageNumbers(const QString &text, int pages);

/// A PDF of those pages as they are shown: filled fields and the pictures of signatures become part of the page, the
/// signatures themselves, links, scripts and attachments stay behind. Errors: pdf.no-such-page, those of PdfFile.
Result<QByteArray> extractPages(const QByteArray &pdf, const QString &pages);

}
