// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"
#include "core/signing/Numbering.h"

namespace chauban {

/// Where signature, number, date and seal stand on a paper that does not carry our fields, found by its words.
/// All places are points as in PagePlace: origin at the bottom left of the page.
class MarkPlaces
{
public:
    /// A mark of the person is at most as large as this; the block may leave it less.
    static constexpr QSizeF SignatureSize{128, 56};

    explicit MarkPlaces(QList<PageText> pages)
        : m_pages(std::move(pages))
    {
    }

    int pageCount() const { return int(m_pages.size()); }
    /// Of a page from 1; A4 when it is not known.
    QSizeF pageSize(int page) const;

    /// "Dưới chức vụ": between the title and the name of the last signature block; nothing: none was found.
    std::optional<PagePlace> underTitle() const;
    /// "Cuối văn bản": below the last words, in the right half.
    PagePlace atEnd() const;
    /// Whether words of the page stand under the place.
    bool coversText(const PagePlace &place) const;

    /// The blanks for number, day and month in the head of page 1, and the seal over the left third of the
    /// signature. What is not found stands where Decree 30/2020, annex I puts it, and `found` is false.
    struct Numbers
    {
        NumberingPlaces places;
        bool found = true;
    };
    Numbers numbering(QSizeF seal) const;

private:
    PagePlace placed(int page, const QRectF &fromTop) const;

    QList<PageText> m_pages;
};

}
