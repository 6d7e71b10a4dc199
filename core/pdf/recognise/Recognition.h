// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pdf/pages/PageText.h"

namespace chauban {

class PdfWorker;

/// The words that a recognition program sees on the picture of page `index` (0-based): as of a page that is wholly a
/// picture, so that nothing read from them is ever taken for sure. One page takes seconds: give the worker a time
/// limit to match, and a leash by which it can be ended.
/// Errors: those of drawPage(); "scan.not-installed" (no recognition program or no Vietnamese for it),
/// "scan.cannot-read".
Result<PageText> recognisePage(PdfWorker &worker, int index);

/// Whether the page is a picture from which nothing was read: recognisePage() may help.
bool needsRecognition(const PageText &page);

}
