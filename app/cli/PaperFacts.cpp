// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/PaperFacts.h"

#include "core/base/Fold.h"
#include "core/document/DocumentType.h"
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/ReadPaper.h"
#include "core/signing/verify/VerifyOperation.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename E>
E wordOf(const QString &text, std::initializer_list<std::pair<QLatin1StringView, E>> words)
{
    const auto plain = folded(text);
    for (const auto &[word, value] : words)
        if (plain == word)
            return value;
    return {};
}

Metadata metadataOf(const PaperReading &reading)
{
    Metadata metadata;
    for (const auto &type : documentTypes())
        if (folded(type.name) == folded(reading.type.text))
            metadata.type = type.code;
    metadata.notation = reading.number.text;
    if (reading.date.isValid())
        metadata.issuedDate = reading.date;
    metadata.agency = reading.agency.text.left(200);
    metadata.subject = reading.subject.text.left(500);
    metadata.signerName = reading.signerName.text.left(50);
    metadata.signerTitle = reading.signerTitle.text.left(100);
    metadata.urgency = wordOf<Urgency>(reading.urgency.text,
        {{"khan"_L1, Urgency::Urgent},
            {"thuong khan"_L1, Urgency::VeryUrgent},
            {"hoa toc"_L1, Urgency::Express}});
    metadata.secrecy = wordOf<Secrecy>(reading.secrecy.text,
        {{"mat"_L1, Secrecy::Secret},
            {"toi mat"_L1, Secrecy::TopSecret},
            {"tuyet mat"_L1, Secrecy::MostSecret}});
    return metadata;
}

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
