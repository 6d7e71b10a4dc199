// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/PaperLook.h"

#include "core/intake/AgencyList.h"
#include "core/intake/Proposal.h"
#include "core/pdf/assemble/Assembly.h"
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/recognise/Recognition.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/ReadPaper.h"
#include "core/signing/verify/VerifyOperation.h"
#include "ui/intake/IntakeLetter.h"

#include <QFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pagesRead = 12; // the header is on the first pages, the signer's block seldom far behind
constexpr double thumbnailDpi = 14;

Result<QByteArray> bytesOf(const LetterPart &part)
{
    QFile file(part.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "intake.file-changed", part.path};
    auto bytes = file.readAll();
    if (!part.hash.isNull() && Sha256::of(bytes) != part.hash)
        return Error{ErrorKind::Conflict, "intake.file-changed", part.path};
    return bytes;
}

Result<QByteArray> together(const QList<LetterPart> &parts, QList<Sha256> *hashes)
{
    QList<PageRange> ranges;
    for (const auto &part : parts) {
        TRY_ASSIGN(auto bytes, bytesOf(part));
        if (hashes)
            hashes->append(Sha256::of(bytes));
        if (parts.size() == 1 && part.isWhole())
            return bytes;
        ranges.append({std::move(bytes), part.first, part.count});
    }
    return assemblePages(ranges);
}

LetterForm formOfReading(const PaperReading &reading, int pages, QDate today)
{
    static const auto known = knownAgencies();
    auto form = proposedForm(reading, pages, today);
    form.setText(LetterField::Agency,
        wholeAgencyName(form.text(LetterField::Agency), reading.parentAgency.text, known));
    return form;
}

QList<int> startsIn(const QList<PageText> &pages)
{
    QList<int> starts;
    for (int page = 1; page < int(pages.size()); ++page)
        if (opensLetter(readPaper({pages[page]})))
            starts.append(page);
    return starts;
}

}

Result<QByteArray> assembledLetter(const QList<LetterPart> &parts)
{
    return together(parts, nullptr);
}

Result<PaperLook> lookAtPaper(const QList<LetterPart> &parts, QDate today, Instant now)
{
    PaperLook look;
    TRY_ASSIGN(const auto bytes, together(parts, &look.hashes));
    PdfWorker::Options options;
    options.timeout = std::chrono::seconds(8);
    options.restarts = 0; // the clerk can look at it; the queue must go on
    TRY_ASSIGN(auto worker, PdfWorker::open(bytes, options));
    TRY_ASSIGN(const auto summary, openPages(worker));
    look.pageCount = summary.pageCount;
    TRY_ASSIGN(const auto pages, readAllPages(worker, pagesRead));
    look.form = formOfReading(readPaper(pages), look.pageCount, today);
    look.isMuteScan = !pages.isEmpty() && needsRecognition(pages.first());
    look.starts = startsIn(pages);
    if (auto picture = drawPage(worker, 0, thumbnailDpi); picture.ok())
        look.thumbnail = picture.value();
    const auto report = verifyInWorker(worker, TrustStore{}, now);
    look.brokenSignature = !report.signatures.isEmpty() && report.verdict == SignatureVerdict::Invalid;
    return look;
}

Result<LetterForm> recognisedForm(
    const QList<LetterPart> &parts, QDate today, const std::shared_ptr<WorkerLeash> &leash)
{
    TRY_ASSIGN(const auto bytes, together(parts, nullptr));
    PdfWorker::Options options;
    options.timeout = std::chrono::seconds(90);
    options.restarts = 0;
    options.leash = leash;
    TRY_ASSIGN(auto worker, PdfWorker::open(bytes, options));
    TRY_ASSIGN(const auto page, recognisePage(worker, 0));
    auto form = formOfReading(readPaper({page}), 0, today);
    for (int i = 0; i < letterFieldCount; ++i)
        if (const auto field = LetterField(i); !form.text(field).isEmpty())
            form.setDoubtful(field, true);
    return form;
}

}
