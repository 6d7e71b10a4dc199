// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/PaperFacts.h"

#include "core/intake/Proposal.h"
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/ReadPaper.h"
#include "core/signing/verify/VerifyOperation.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

PaperFacts::Signatures signaturesOf(const VerificationReport &report)
{
    using Signatures = PaperFacts::Signatures;
    // A paper without a signature is no broken one: most arrive so.
    if (report.signatures.isEmpty())
        return Signatures::None;
    return report.verdict == SignatureVerdict::Invalid ? Signatures::Broken : Signatures::Intact;
}

}

QString PaperFacts::signatureWord() const
{
    switch (signatures) {
    case Signatures::None:
        return u"none"_s;
    case Signatures::Intact:
        return u"intact"_s;
    case Signatures::Broken:
        break;
    }
    return u"broken"_s;
}

Result<PaperFacts> factsOf(const QString &path)
{
    constexpr int PagesRead = 12; // the header is on the first pages, the signer's block seldom far behind
    TRY_ASSIGN(auto worker, PdfWorker::openFile(path));
    TRY_ASSIGN(const auto summary, openPages(worker));
    PaperFacts facts;
    facts.pages = summary.pageCount;
    TRY_ASSIGN(const auto pages, readAllPages(worker, PagesRead));
    facts.metadata = metadataOf(readPaper(pages));
    facts.signatures = signaturesOf(verifyInWorker(worker, TrustStore{}, SystemClock().now()));
    return facts;
}

}
