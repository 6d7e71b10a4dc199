// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/inspect/InspectOperation.h"

#include "core/pdf/worker/PdfWorker.h"

#include <QJsonArray>

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array inspectReasons{Reason("pdf.broken")};

QJsonArray lettersOf(const QList<QByteArray> &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(QString::fromLatin1(item.toBase64()));
    return array;
}

QList<QByteArray> bytesFrom(const QJsonValue &json)
{
    QList<QByteArray> items;
    for (const auto &value : json.toArray())
        items.append(QByteArray::fromBase64(value.toString().toLatin1()));
    return items;
}

QJsonValue timeJson(const std::optional<Instant> &time)
{
    return time ? QJsonValue(time->milliseconds) : QJsonValue();
}

std::optional<Instant> timeFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(Instant{json.toInteger()}) : std::nullopt;
}

QJsonArray chainJson(const CertificateChain &chain)
{
    QJsonArray array;
    for (const auto &link : chain) {
        QJsonArray answers;
        for (const auto &answer : link.answers)
            answers.append(QJsonObject{{u"responder"_s, answer.source == StatusAnswer::Source::Responder},
                {u"made"_s, answer.made.milliseconds},
                {u"until"_s, timeJson(answer.until)},
                {u"revokedAt"_s, timeJson(answer.revokedAt)}});
        array.append(QJsonObject{{u"facts"_s, link.facts.toJson()},
            {u"trustedForSigning"_s, link.trustedForSigning},
            {u"trustedForTimestamps"_s, link.trustedForTimestamps},
            {u"asks"_s, link.asks},
            {u"answers"_s, answers}});
    }
    return array;
}

CertificateChain chainFrom(const QJsonValue &json)
{
    CertificateChain chain;
    for (const auto &entry : json.toArray()) {
        ChainCertificate link{CertificateFacts::fromJson(entry[u"facts"].toObject()),
            entry[u"trustedForSigning"].toBool(),
            entry[u"trustedForTimestamps"].toBool(),
            entry[u"asks"].toBool(),
            {}};
        for (const auto &answer : entry[u"answers"].toArray())
            link.answers.append(
                {answer[u"responder"].toBool() ? StatusAnswer::Source::Responder : StatusAnswer::Source::List,
                    Instant{answer[u"made"].toInteger()},
                    timeFrom(answer[u"until"]),
                    timeFrom(answer[u"revokedAt"])});
        chain.append(link);
    }
    return chain;
}

Result<QJsonObject> certificates(const WorkerJob &job)
{
    const TrustStore trust{bytesFrom(job.parameters[u"roots"]),
        bytesFrom(job.parameters[u"revocationLists"]),
        bytesFrom(job.parameters[u"signingRoots"]),
        bytesFrom(job.parameters[u"timestampRoots"])};
    TRY_ASSIGN(const auto all, signatureCertificates(job.document, trust));
    QJsonArray array;
    for (const auto &one : all) {
        QJsonArray stamps;
        for (const auto &stamp : one.stamps)
            stamps.append(
                QJsonObject{{u"time"_s, timeJson(stamp.time)}, {u"chain"_s, chainJson(stamp.chain)}});
        array.append(QJsonObject{{u"chain"_s, chainJson(one.chain)}, {u"stamps"_s, stamps}});
    }
    return QJsonObject{{u"signatures"_s, array}};
}

}

WorkerOperations inspectOperations()
{
    return {{u"certificates"_s, certificates}};
}

Result<QList<SignatureCertificates>> certificatesInWorker(PdfWorker &worker, const TrustStore &trust)
{
    TRY_ASSIGN(const auto answer,
        worker.call(u"certificates"_s,
            {{u"roots"_s, lettersOf(trust.roots)},
                {u"revocationLists"_s, lettersOf(trust.revocationLists)},
                {u"signingRoots"_s, lettersOf(trust.signingRoots)},
                {u"timestampRoots"_s, lettersOf(trust.timestampRoots)}},
            inspectReasons));
    QList<SignatureCertificates> all;
    for (const auto &entry : answer["signatures"_L1].toArray()) {
        SignatureCertificates one{chainFrom(entry[u"chain"]), {}};
        for (const auto &stamp : entry[u"stamps"].toArray())
            one.stamps.append({timeFrom(stamp[u"time"]), chainFrom(stamp[u"chain"])});
        all.append(one);
    }
    return all;
}

}
