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

}

Result<QByteArray> rewriteBroken(PdfWorker &worker)
{
    TRY_ASSIGN(const auto made, worker.call(rewriteOperation, {}, rewriteReasons));
    // Pages are drawn over these bytes.
    const auto pdf = worker.pixels(made["size"_L1].toInteger()).toByteArray();
    const int pages = made["pages"_L1].toInt();
    if (!pdf.startsWith("%PDF-") || pages < 1)
        return Error{ErrorKind::Corrupt, "rewrite.hopeless"};
    for (int first = 0; first < pages; first += PagesAtOnce)
        TRY(worker.call(
            rewriteLookOperation, {{u"first"_s, first}, {u"count"_s, PagesAtOnce}}, rewriteReasons));
    return pdf;
}

Result<QByteArray> rewriteBroken(QByteArrayView pdf)
{
    PdfWorker::Options options;
    options.restarts = 0; // a new process would not know what was written
    TRY_ASSIGN(auto worker, PdfWorker::open(pdf, options));
    return rewriteBroken(worker);
}

Result<> checkRewritable(PdfWorker &worker)
{
    TRY(worker.call(rewriteOperation, {}, rewriteReasons));
    return {};
}

}
