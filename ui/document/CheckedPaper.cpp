// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/CheckedPaper.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/inspect/InspectOperation.h"
#include "core/signing/online/TrustFile.h"
#include "core/signing/verify/VerifyOperation.h"

#include <QDateTime>
#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

TrustStore anchorsFrom(const QString &path)
{
    auto trust = TrustFile::trustIn(path);
    return trust.ok() ? std::move(trust).value() : TrustStore{};
}

QString rootsState(const QString &path)
{
    const QFileInfo file(path);
    return u"%1 %2 %3"_s.arg(path).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

CheckedPaper checkPaper(const Blob &file, const QString &roots, Instant now, const QTimeZone &zone)
{
    CheckedPaper paper{file, anchorsFrom(roots), now, zone, {}};
    PdfWorker::Options options;
    options.timeout = std::chrono::minutes(2); // a hundred megabytes with many signatures
    auto worker = PdfWorker::open(file.content(), options);
    if (worker.ok())
        paper.report = verifyInWorker(worker.value(), paper.trust, now);
    else
        paper.report.warnings.append(u"verify.unreadable"_s);
    return paper;
}

Result<QList<SignatureCertificates>> certificatesOf(const CheckedPaper &paper)
{
    TRY_ASSIGN(auto worker, PdfWorker::open(paper.file.content(), PdfWorker::Options()));
    TRY_ASSIGN(auto all, certificatesInWorker(worker, paper.trust));
    if (all.size() != paper.report.signatures.size())
        return Error{ErrorKind::Corrupt, "pdf.broken"};
    return all;
}

}
