// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pdf/pages/PdfPages.h"

#include <QByteArrayView>

#include <memory>
#include <span>

namespace chauban {

/// A PDF as Poppler sees it. It lives in the confined worker, in one thread.
class PopplerDocument
{
public:
    /// `bytes` must outlive the document: nothing is copied.
    static Result<std::unique_ptr<PopplerDocument>> load(QByteArrayView bytes);
    ~PopplerDocument();

    /// With the shapes of `count` pages from `first`.
    PdfSummary summary(int first, int count) const;
    int pageCount() const;
    Result<PageText> text(int page) const;
    /// Draws into `pixels` as 32-bit RGB without gaps between rows; returns width and height.
    Result<QSize> draw(int page, double dpi, std::span<unsigned char> pixels) const;

private:
    PopplerDocument();
    struct Private;
    std::unique_ptr<Private> m_private;
};

}
