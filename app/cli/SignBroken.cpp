// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/SignBroken.h"

#include "app/cli/SignFiles.h"
#include "core/pdf/rewrite/Rewriting.h"
#include "core/pdf/worker/PdfWorker.h"

namespace chauban {

namespace {
/// Nobody else waits while these are drawn.
constexpr RewriteBounds BrokenFileBounds{.pages = 2000, .time = std::chrono::minutes(10)};
}

Result<QByteArray> insteadOfBroken(const SignedFile &file, const Error &why, Rewriting rewriting)
{
    if (!isCaseForRewriting(why))
        return why;
    PdfWorker::Options options;
    options.restarts = 0;
    TRY_ASSIGN(auto worker, PdfWorker::openFile(file.input, options));
    if (rewriting == Rewriting::NotAsked) {
        const auto helps = checkRewritable(worker);
        if (helps.ok() && why.reason == Reason("pdf.foreign-head"))
            return Error{ErrorKind::Corrupt, "rewrite.offered-head", why.detail};
        if (helps.ok())
            return Error{ErrorKind::Corrupt, "rewrite.offered", why.detail};
        // Of a structure that is broken elsewhere than in the tables the first error says most.
        return helps.error().reason == Reason("rewrite.signed") ? helps.error() : why;
    }
    return rewriteBroken(worker, BrokenFileBounds);
}

}
