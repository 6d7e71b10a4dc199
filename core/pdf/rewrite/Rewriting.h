// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <optional>

namespace chauban {

class PdfWorker;

/// Is this why nothing can be signed upon a file what rewriting is for (pdf.broken, pdf.foreign-head)?
bool isCaseForRewriting(const Error &why);

/// The worker's document written anew: readers repair a broken cross-reference silently, each in its own way, so that
/// nothing can be signed upon it; and they disagree on where a file begins that has foreign bytes before its header,
/// which are left out. What stands on the pages is kept, and every page is drawn before and after; bookmarks
/// or attachments that only the broken part knew may be lost. The same bytes always give the same bytes.
/// Never with a signature present, which the new file would break; never when the file is sound.
/// Errors: rewrite.not-broken, rewrite.signed, rewrite.encrypted, rewrite.hopeless, rewrite.too-large,
/// rewrite.looks-other (detail: the page), worker.*.
Result<QByteArray> rewriteBroken(PdfWorker &worker);

/// In a worker of its own.
Result<QByteArray> rewriteBroken(QByteArrayView pdf);

/// The same, if `grown` begins with the file that was written anew; nothing when it does not, so that no
/// page is drawn for whoever hands in other bytes.
Result<std::optional<QByteArray>> rewrittenBeginning(QByteArrayView pdf, QByteArrayView grown);

/// Whether rewriting would help, without drawing a page. Errors: as rewriteBroken(), without rewrite.looks-other.
Result<> checkRewritable(PdfWorker &worker);

}
