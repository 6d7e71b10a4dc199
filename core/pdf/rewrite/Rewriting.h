// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <mutex>
#include <optional>
#include <utility>

namespace chauban {

class PdfWorker;

/// Is this why nothing can be signed upon a file what rewriting is for (pdf.broken, pdf.foreign-head)?
bool isCaseForRewriting(const Error &why);

/// How much is drawn of one file; every page is drawn twice.
struct RewriteBounds
{
    int pages = 200;
    std::chrono::milliseconds time{30'000}; ///< after which no further pages are begun
};

/// The worker's document written anew: readers repair a broken cross-reference silently, each in its own way, so that
/// nothing can be signed upon it; and they disagree on where a file begins that has foreign bytes before its header,
/// which are left out. What stands on the pages is kept, and every page is drawn before and after; bookmarks
/// or attachments that only the broken part knew may be lost. The same bytes always give the same bytes.
/// Never with a signature present, which the new file would break; never when the file is sound.
/// Errors: rewrite.not-broken, rewrite.signed, rewrite.encrypted, rewrite.hopeless, rewrite.too-large,
/// rewrite.too-many-pages (detail: how many), rewrite.too-slow, rewrite.looks-other (detail: the page), worker.*.
Result<QByteArray> rewriteBroken(PdfWorker &worker, const RewriteBounds &bounds = {});

/// In a worker of its own.
Result<QByteArray> rewriteBroken(QByteArrayView pdf, const RewriteBounds &bounds = {});

/// Whether rewriting would help, without drawing a page. Errors: as rewriteBroken(), without rewrite.looks-other.
Result<> checkRewritable(PdfWorker &worker);

/// Files written anew whose pages were drawn in this process, so that nobody draws them again who only has to know that
/// they look the same. Any thread may use it.
class DrawnRewritings
{
public:
    explicit DrawnRewritings(const RewriteBounds &bounds = {})
        : m_bounds(bounds)
    {
    }

    /// As rewriteBroken(), and remembered: the last few.
    Result<QByteArray> rewrite(QByteArrayView pdf);
    /// The same, if `grown` begins with the file that is written anew; nothing when it does not, so that no page is drawn
    /// for whoever hands in other bytes. What rewrite() has drawn is not drawn again.
    Result<std::optional<QByteArray>> beginning(QByteArrayView pdf, QByteArrayView grown) const;

private:
    bool isDrawn(const Sha256 &pdf, const Sha256 &made) const;

    RewriteBounds m_bounds;
    mutable std::mutex m_mutex;
    QList<std::pair<Sha256, Sha256>> m_drawn; ///< under m_mutex: a file and what was made of it
};

}
