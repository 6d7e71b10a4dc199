// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CadesOperation.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/cades/VerifyCades.h"

#include <QJsonArray>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonArray toBase64(const QList<QByteArray> &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(QString::fromLatin1(item.toBase64()));
    return array;
}

QList<QByteArray> fromBase64(const QJsonValue &json)
{
    QList<QByteArray> items;
    for (const auto &value : json.toArray())
        items.append(QByteArray::fromBase64(value.toString().toLatin1()));
    return items;
}

QJsonObject question(const TrustStore &trust, Instant now)
{
    return {{u"roots"_s, toBase64(trust.roots)},
        {u"revocationLists"_s, toBase64(trust.revocationLists)},
        {u"signingRoots"_s, toBase64(trust.signingRoots)},
        {u"timestampRoots"_s, toBase64(trust.timestampRoots)},
        {u"now"_s, now.milliseconds}};
}

TrustStore trustOf(const WorkerJob &job)
{
    return {fromBase64(job.parameters[u"roots"]),
        fromBase64(job.parameters[u"revocationLists"]),
        fromBase64(job.parameters[u"signingRoots"]),
        fromBase64(job.parameters[u"timestampRoots"])};
}

Result<QJsonObject> verifyDetachedJob(const WorkerJob &job)
{
    Digests digests;
    const auto given = job.parameters[u"digests"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        digests.insert(it.key().toInt(), QByteArray::fromHex(it.value().toString().toLatin1()));
    const Instant now{job.parameters[u"now"].toInteger()};
    return verifyDetachedCms(job.document, digests, trustOf(job), now).toJson();
}

Result<QJsonObject> verifyEnvelopingJob(const WorkerJob &job)
{
    return verifyEnvelopingCms(job.document, trustOf(job), {job.parameters[u"now"].toInteger()}).toJson();
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
    return {{u"verifyDetached"_s, verifyDetachedJob}, {u"verifyEnveloping"_s, verifyEnvelopingJob}};
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
