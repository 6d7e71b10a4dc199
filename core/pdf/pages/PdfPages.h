// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pdf/pages/PageText.h"

class QImage;

namespace chauban {

class PdfWorker;

/// The shape of one page as displayed.
struct PageShape
{
    QSizeF size; ///< points
    int rotation = 0; ///< the page's /Rotate: 0, 90, 180 or 270 degrees
};

/// What is known of a PDF once it is opened.
struct PdfSummary
{
    int pageCount = 0;
    bool encrypted = false; ///< readable without a password, but with restrictions
    QList<PageShape> pages; ///< those that were asked for
};

/// The most pages whose shape is told at once.
inline constexpr int shapedPages = 5000;

/// Opens the worker's document and tells the shapes of `count` pages from `first` (0-based). Encrypted with a password: "pages.encrypted". Not a PDF: "pages.not-a-pdf".
Result<PdfSummary> openPages(PdfWorker &worker, int first = 0, int count = shapedPages);

/// The words of `count` pages from `first` (0-based); pages beyond the end are left out.
Result<QList<PageText>> readPages(PdfWorker &worker, int first, int count);

/// The words of all pages up to `most`, asked in ranges so that one slow page costs one range's time limit.
Result<QList<PageText>> readAllPages(PdfWorker &worker, int most);

/// Draws page `index` (0-based) at `dpi`, opaque on white, annotations and signatures included.
Result<QImage> drawPage(PdfWorker &worker, int index, double dpi);

}
