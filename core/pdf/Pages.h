// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QRectF>

class QPDFObjectHandle;

namespace chauban {

class PdfFile;

/// How a page is shown. "Shown" coordinates are what a person measures on the page as a viewer turns it:
/// points (1/72 inch), origin at the bottom left of the visible page (CropBox), y upwards.
struct PageGeometry
{
    QRectF visibleBox; ///< CropBox ∩ MediaBox in user space; top() is the lower edge
    int rotation = 0; ///< clockwise: 0, 90, 180, 270
    double userUnit = 1; ///< points in one unit of user space

    /// Width and height of the page as shown, in points.
    QSizeF shownSize() const;
    /// A rectangle of the page as shown → user space (what /Rect holds). Its top() is the lower edge.
    QRectF toUserSpace(const QRectF &shown) const;
};

/// Number of pages as /Count says. Errors: pdf.broken.
Result<int> pageCount(const PdfFile &file);

/// The page's dictionary (an indirect object), found by descending /Kids along /Count, so that a page of a
/// thousand-page file costs some steps only. `number` counts from 1.
/// Errors: pdf.no-such-page, pdf.broken.
Result<QPDFObjectHandle> findPage(const PdfFile &file, int number);

/// Errors: pdf.broken (no usable MediaBox).
Result<PageGeometry> pageGeometry(const QPDFObjectHandle &page);

}
