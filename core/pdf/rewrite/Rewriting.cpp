// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/rewrite/Rewriting.h"

#include "core/pdf/rewrite/RewriteOperation.h"
#include "core/pdf/worker/PdfWorker.h"

#include <QElapsedTimer>

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostDrawn = 16;
constexpr int PagesAtOnce = 5; ///< drawn twice each, within one call's time

constexpr std::array rewriteReasons = {Reason("rewrite.not-broken"),
    Reason("rewrite.signed"),
    Reason("rewrite.encrypted"),
    Reason("rewrite.hopeless"),
    Reason("rewrite.too-large"),
    Reason("rewrite.looks-other")};

Result<PdfWorker> workerFor(QByteArrayView pdf)
{
    PdfWorker::Options options;
    options.restarts = 0; // a new process would not know what was written
    return PdfWorker::open(pdf, options);
}

/// What was written anew, not looked at yet.
struct Written
{
    QByteArray pdf;
    int pages = 0;
};

Result<Written> writeAnew(PdfWorker &worker)
{
    TRY_ASSIGN(const auto made, worker.call(rewriteOperation, {}, rewriteReasons));
    // Pages are drawn over these bytes.
    Written written{worker.pixels(made["size"_L1].toInteger()).toByteArray(), made["pages"_L1].toInt()};
    if (!written.pdf.startsWith("%PDF-") || written.pages < 1)
        return Error{ErrorKind::Corrupt, "rewrite.hopeless"};
    return written;
}

Result<> comparePages(PdfWorker &worker, int pages, const RewriteBounds &bounds)
{
    if (pages > bounds.pages)
        return Error{ErrorKind::Invalid, "rewrite.too-many-pages", QString::number(pages)};
    QElapsedTimer timer;
    timer.start();
    for (int first = 0; first < pages; first += PagesAtOnce) {
        if (timer.elapsed() >= bounds.time.count())
            return Error{ErrorKind::Unavailable, "rewrite.too-slow"};
        TRY(worker.call(
            rewriteLookOperation, {{u"first"_s, first}, {u"count"_s, PagesAtOnce}}, rewriteReasons));
    }
    return {};
}

}

bool isCaseForRewriting(const Error &why)
{
    return why.reason == Reason("pdf.broken") || why.reason == Reason("pdf.foreign-head");
}

Result<QByteArray> rewriteBroken(PdfWorker &worker, const RewriteBounds &bounds)
{
    TRY_ASSIGN(const auto written, writeAnew(worker));
    TRY(comparePages(worker, written.pages, bounds));
    return written.pdf;
}

Result<QByteArray> rewriteBroken(QByteArrayView pdf, const RewriteBounds &bounds)
{
    TRY_ASSIGN(auto worker, workerFor(pdf));
    return rewriteBroken(worker, bounds);
}

Result<QByteArray> DrawnRewritings::rewrite(QByteArrayView pdf)
{
    TRY_ASSIGN(const auto made, rewriteBroken(pdf, m_bounds));
    const std::lock_guard lock(m_mutex);
    m_drawn.append({Sha256::of(pdf), Sha256::of(made)});
    while (m_drawn.size() > MostDrawn)
        m_drawn.removeFirst();
    return made;
}

bool DrawnRewritings::isDrawn(const Sha256 &pdf, const Sha256 &made) const
{
    const std::lock_guard lock(m_mutex);
    return m_drawn.contains(std::pair(pdf, made));
}

Result<std::optional<QByteArray>> DrawnRewritings::beginning(QByteArrayView pdf, QByteArrayView grown) const
{
    TRY_ASSIGN(auto worker, workerFor(pdf));
    TRY_ASSIGN(const auto written, writeAnew(worker));
    if (grown.size() <= written.pdf.size() || !grown.startsWith(written.pdf))
        return std::optional<QByteArray>();
    if (!isDrawn(Sha256::of(pdf), Sha256::of(written.pdf)))
        TRY(comparePages(worker, written.pages, m_bounds));
    return std::optional(written.pdf);
}

Result<> checkRewritable(PdfWorker &worker)
{
    TRY(worker.call(rewriteOperation, {}, rewriteReasons));
    return {};
}

}
