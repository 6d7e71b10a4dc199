// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/VerifyOperation.h"

#include "core/pdf/worker/PdfWorker.h"

#include <QJsonArray>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray encoded(const QList<QByteArray> &items)
{
    QJsonArray array;
    for (const QByteArray &item : items)
        array.append(QString::fromLatin1(item.toBase64()));
    return array;
}

QList<QByteArray> decoded(const QJsonValue &json)
{
    QList<QByteArray> items;
    for (const auto &value : json.toArray())
        items.append(QByteArray::fromBase64(value.toString().toLatin1()));
    return items;
}

Result<QJsonObject> verifyJob(const WorkerJob &job)
{
    const TrustStore trust{decoded(job.parameters[u"roots"]),
        decoded(job.parameters[u"revocationLists"]),
        decoded(job.parameters[u"signingRoots"]),
        decoded(job.parameters[u"timestampRoots"]),
        decoded(job.parameters[u"statusResponses"])};
    const Instant now{job.parameters[u"now"].toInteger()};
    const VerifyOptions options{job.parameters[u"compare"].toBool() ? VerifyOptions::Rendering::Compare
                                                                    : VerifyOptions::Rendering::Skip,
        job.parameters[u"length"].toInteger(),
        job.parameters[u"revocation"].toBool() ? VerifyOptions::Revocation::Require
                                               : VerifyOptions::Revocation::Warn,
        job.parameters[u"earlier"].toInteger()};
    return verifyPdf(job.document, trust, now, options).toJson();
}

}

WorkerOperations verifyOperations()
{
    return {{u"verify"_s, verifyJob}};
}

VerificationReport verifyInWorker(
    PdfWorker &worker, const TrustStore &trust, Instant now, VerifyOptions options)
{
    const auto answer = worker.call(u"verify"_s,
        {{u"roots"_s, encoded(trust.roots)},
            {u"revocationLists"_s, encoded(trust.revocationLists)},
            {u"signingRoots"_s, encoded(trust.signingRoots)},
            {u"timestampRoots"_s, encoded(trust.timestampRoots)},
            {u"statusResponses"_s, encoded(trust.statusResponses)},
            {u"now"_s, now.milliseconds},
            {u"compare"_s, options.rendering == VerifyOptions::Rendering::Compare},
            {u"length"_s, options.length},
            {u"earlier"_s, options.earlier},
            {u"revocation"_s, options.revocation == VerifyOptions::Revocation::Require}});
    if (answer.ok()) {
        if (const auto report = VerificationReport::fromJson(answer.value()))
            return *report;
    }
    VerificationReport lost;
    lost.warnings.append(u"verify.worker-lost"_s);
    return lost;
}

}
