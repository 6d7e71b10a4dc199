// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/Rows.h"

#include <optional>

namespace chauban {

/// The head of a paper: two columns parted by the motto, from the motto's line downwards. The columns' rows may reach
/// into the body; who reads them stops in time.
struct Header
{
    int page = 0;
    bool hasMotto = true; ///< false: assumed from a number line, so less sure
    double top = 0; ///< of the motto
    double divide = 0; ///< x between the columns
    double end = 0; ///< y where the type or the body begins: number and date stand above it
    QList<Row> left; ///< agency, number, "V/v"
    QList<Row> right; ///< below the motto: place and date
    QList<Row> rows; ///< the whole page from the motto downwards, undivided
};

/// The number line of the header.
std::optional<qsizetype> numberRow(const Header &header);

/// The header on this page, if it has one.
std::optional<Header> headerOn(const PageText &page, int index);

/// The header without a motto: a page whose upper half has a line "Số: …/…".
std::optional<Header> headerWithoutMotto(const PageText &page, int index);

/// The header around a line that is known to hold the number, wherever it stands on the page.
Header headerAround(const PageText &page, int index, const Row &numberLine);

/// Lines that gazettes and signature images put on a page and that are no part of the paper.
bool isForeignToPaper(const Row &row);

}
