// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/StatusQuestions.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/verify/Evidence.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray inBase64(const QList<QByteArray> &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(QString::fromLatin1(item.toBase64()));
    return array;
}

QByteArray bytesIn(const QJsonValue &json)
{
    return QByteArray::fromBase64(json.toString().toLatin1());
}

QList<QByteArray> listIn(const QJsonValue &json)
{
    QList<QByteArray> items;
    for (const auto &value : json.toArray())
        items.append(bytesIn(value));
    return items;
}

void collectQuestions(
    QList<StatusQuestion> &questions, const verify::IdentityQuestion &question, const TrustStore &trust)
{
    const auto chain = verify::identify(question, trust).chain;
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        const auto &link = chain[i];
        const bool listed = std::any_of(questions.cbegin(), questions.cend(), [&](const StatusQuestion &one) {
            return one.certificate == link.certificate;
        });
        if (link.asks && !link.current && !link.revokedAt && !listed)
            questions.append({link.certificate, chain[i + 1].certificate});
    }
}

Result<QJsonObject> answerQuestions(const WorkerJob &job)
{
    TrustStore trust{listIn(job.parameters[u"roots"]), listIn(job.parameters[u"revocationLists"])};
    trust.signingRoots = listIn(job.parameters[u"signingRoots"]);
    trust.timestampRoots = listIn(job.parameters[u"timestampRoots"]);
    const Instant now{job.parameters[u"now"].toInteger()};
    TRY_ASSIGN(const auto questions, statusQuestions(job.document, trust, now));
    QJsonArray list;
    for (const auto &question : questions)
        list.append(QJsonObject{{u"certificate"_s, QString::fromLatin1(question.certificate.toBase64())},
            {u"issuer"_s, QString::fromLatin1(question.issuer.toBase64())}});
    return QJsonObject{{u"questions"_s, list}};
}

}

Result<QList<StatusQuestion>> statusQuestions(QByteArrayView pdf, const TrustStore &trust, Instant now)
{
    TRY_ASSIGN(const auto evidence, verify::readEvidence(pdf));
    QList<StatusQuestion> questions;
    const auto about = [&](const verify::CmsFacts &proof, TrustPurpose purpose, Instant at) {
        auto question = verify::questionAbout(proof, evidence.store, purpose, at);
        question.revocationLists += trust.revocationLists;
        question.statusResponses += trust.statusResponses;
        collectQuestions(questions, question, trust);
    };
    for (const auto &signature : evidence.signatures) {
        const auto purpose = signature.documentTimestamp ? TrustPurpose::Timestamping : TrustPurpose::Signing;
        about(signature.proof, purpose, evidence.existence(signature, now));
        for (const auto &stamp : verify::signatureTimestamps(signature.proof))
            if (stamp.intact())
                about(stamp.proof, TrustPurpose::Timestamping, evidence.stampExistence(signature, now));
    }
    return questions;
}

WorkerOperations statusOperations()
{
    return {{u"status-questions"_s, answerQuestions}};
}

Result<QList<StatusQuestion>> statusQuestionsInWorker(PdfWorker &worker, const TrustStore &trust, Instant now)
{
    TRY_ASSIGN(const auto answer,
        worker.call(u"status-questions"_s,
            {{u"roots"_s, inBase64(trust.roots)},
                {u"revocationLists"_s, inBase64(trust.revocationLists)},
                {u"signingRoots"_s, inBase64(trust.signingRoots)},
                {u"timestampRoots"_s, inBase64(trust.timestampRoots)},
                {u"now"_s, now.milliseconds}}));
    QList<StatusQuestion> questions;
    for (const auto &item : answer[u"questions"_s].toArray())
        questions.append({bytesIn(item[u"certificate"_s]), bytesIn(item[u"issuer"_s])});
    return questions;
}

std::optional<Error> askStatus(
    TrustStore &trust, const QList<StatusQuestion> &questions, StatusFetcher &fetcher)
{
    std::optional<Error> obstacle;
    for (const auto &question : questions) {
        const auto status = fetcher.ask(question.certificate, question.issuer);
        if (!status.ok()) {
            obstacle = status.error();
            continue;
        }
        if (!status->response.isEmpty())
            trust.statusResponses.append(status->response);
        if (!status->list.isEmpty())
            trust.revocationLists.append(status->list);
    }
    return obstacle;
}

}
