// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QRectF>

namespace chauban {

class PdfWorker;

/// A place where a page looks different in two states of a file.
struct ChangedPlace
{
    int page = 1; ///< from 1
    QRectF place; ///< points on the page as shown, from its top left

    friend bool operator==(const ChangedPlace &, const ChangedPlace &) = default;
};

/// How an earlier state of a file and the whole of it differ to the eye.
struct ChangedPlaces
{
    int pagesBefore = 0;
    int pagesNow = 0;
    int compared = 0; ///< pages that were drawn in both states
    QList<ChangedPlace> places; ///< a page that is new, or of another size, is one place as large as it is
};

/// Draws the first `length` bytes of the worker's document and the whole of it, page by page, those in `first`
/// (from 1) before the others, `most` at most. Errors: pages.not-a-pdf (also when the earlier state is none),
/// pages.encrypted, worker.*.
Result<ChangedPlaces> changedPlaces(
    PdfWorker &worker, qint64 length, const QList<int> &first = {}, int most = 200);

}
