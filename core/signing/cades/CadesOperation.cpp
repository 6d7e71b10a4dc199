// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CadesOperation.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/cades/SignedBytes.h"
#include "core/signing/cades/TrustJson.h"
#include "core/signing/cades/VerifyCades.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject question(const TrustStore &trust, Instant now, VerifyOptions::Revocation revocation)
{
    auto parameters = trustToJson(trust);
    parameters[u"requireStatus"] = revocation == VerifyOptions::Revocation::Require;
    parameters[u"now"] = now.milliseconds;
    return parameters;
}

VerifyOptions::Revocation revocationIn(const WorkerJob &job)
{
    return job.parameters[u"requireStatus"].toBool() ? VerifyOptions::Revocation::Require
                                                     : VerifyOptions::Revocation::Warn;
}

Result<QJsonObject> verifyDetachedJob(const WorkerJob &job)
{
    const auto digests = digestsFromJson(job.parameters[u"digests"].toObject());
    const Instant now{job.parameters[u"now"].toInteger()};
    return verifyDetachedCms(job.document, digests, trustFromJson(job.parameters), now, revocationIn(job))
        .toJson();
}

Result<QJsonObject> verifyEnvelopingJob(const WorkerJob &job)
{
    const Instant now{job.parameters[u"now"].toInteger()};
    return verifyEnvelopingCms(job.document, trustFromJson(job.parameters), now, revocationIn(job)).toJson();
}

Result<VerificationReport> askWorker(
    const QString &file, const QString &operation, const QJsonObject &parameters)
{
    PdfWorker::Options options;
    options.timeout = std::chrono::minutes(2);
    TRY_ASSIGN(auto worker, PdfWorker::openFile(file, options));
    const auto answer = worker.call(operation, parameters);
    const auto report = answer.ok() ? VerificationReport::fromJson(answer.value()) : std::nullopt;
    if (report)
        return *report;
    VerificationReport lost;
    lost.warnings.append(u"verify.worker-lost"_s);
    return lost;
}
}

WorkerOperations cadesOperations()
{
    WorkerOperations operations{
        {u"verifyDetached"_s, verifyDetachedJob}, {u"verifyEnveloping"_s, verifyEnvelopingJob}};
    operations.merge(signedBytesOperations());
    return operations;
}

Result<VerificationReport> verifyDetachedFile(const QString &signature,
    const QString &file,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation)
{
    TRY_ASSIGN(const auto digests, digestsOfFile(file));
    auto parameters = question(trust, now, revocation);
    parameters[u"digests"] = digestsToJson(digests);
    return askWorker(signature, u"verifyDetached"_s, parameters);
}

Result<VerificationReport> verifyEnvelopingFile(
    const QString &file, const TrustStore &trust, Instant now, VerifyOptions::Revocation revocation)
{
    return askWorker(file, u"verifyEnveloping"_s, question(trust, now, revocation));
}

}
