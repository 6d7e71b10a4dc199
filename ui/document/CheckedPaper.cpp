// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/CheckedPaper.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/verify/VerifyOperation.h"

#include <QFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

TrustStore anchorsFrom(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    auto trust = TrustStore::fromPem(file.readAll());
    return trust.ok() ? std::move(trust).value() : TrustStore{};
}

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

}
