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
QJsonObject question(const TrustStore &trust, Instant now)
{
    auto parameters = trustToJson(trust);
    parameters[u"now"] = now.milliseconds;
    return parameters;
}

Result<QJsonObject> verifyDetachedJob(const WorkerJob &job)
{
    Digests digests;
    const auto given = job.parameters[u"digests"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        digests.insert(it.key().toInt(), QByteArray::fromHex(it.value().toString().toLatin1()));
    const Instant now{job.parameters[u"now"].toInteger()};
    return verifyDetachedCms(job.document, digests, trustFromJson(job.parameters), now).toJson();
}

Result<QJsonObject> verifyEnvelopingJob(const WorkerJob &job)
{
    return verifyEnvelopingCms(
        job.document, trustFromJson(job.parameters), {job.parameters[u"now"].toInteger()})
        .toJson();
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

Result<VerificationReport> verifyDetachedFile(
    const QString &signature, const QString &file, const TrustStore &trust, Instant now)
{
    TRY_ASSIGN(const auto digests, digestsOfFile(file));
    auto parameters = question(trust, now);
    QJsonObject given;
    for (auto it = digests.begin(); it != digests.end(); ++it)
        given[QString::number(it.key())] = QString::fromLatin1(it.value().toHex());
    parameters[u"digests"] = given;
    return askWorker(signature, u"verifyDetached"_s, parameters);
}

Result<VerificationReport> verifyEnvelopingFile(const QString &file, const TrustStore &trust, Instant now)
{
    return askWorker(file, u"verifyEnveloping"_s, question(trust, now));
}

}
