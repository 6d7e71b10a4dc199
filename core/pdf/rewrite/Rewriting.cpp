// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/rewrite/Rewriting.h"

#include "core/pdf/rewrite/RewriteOperation.h"
#include "core/pdf/worker/PdfWorker.h"

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

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

Result<> comparePages(PdfWorker &worker, int pages)
{
    for (int first = 0; first < pages; first += PagesAtOnce)
        TRY(worker.call(
            rewriteLookOperation, {{u"first"_s, first}, {u"count"_s, PagesAtOnce}}, rewriteReasons));
    return {};
}

}

bool isCaseForRewriting(const Error &why)
{
    return why.reason == Reason("pdf.broken") || why.reason == Reason("pdf.foreign-head");
}

Result<QByteArray> rewriteBroken(PdfWorker &worker)
{
    TRY_ASSIGN(const auto written, writeAnew(worker));
    TRY(comparePages(worker, written.pages));
    return written.pdf;
}

Result<QByteArray> rewriteBroken(QByteArrayView pdf)
{
    TRY_ASSIGN(auto worker, workerFor(pdf));
    return rewriteBroken(worker);
}

Result<std::optional<QByteArray>> rewrittenBeginning(QByteArrayView pdf, QByteArrayView grown)
{
    TRY_ASSIGN(auto worker, workerFor(pdf));
    TRY_ASSIGN(const auto written, writeAnew(worker));
    if (grown.size() <= written.pdf.size() || !grown.startsWith(written.pdf))
        return std::optional<QByteArray>();
    TRY(comparePages(worker, written.pages));
    return std::optional(written.pdf);
}

Result<> checkRewritable(PdfWorker &worker)
{
    TRY(worker.call(rewriteOperation, {}, rewriteReasons));
    return {};
}

}
