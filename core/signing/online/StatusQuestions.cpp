// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/StatusQuestions.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/cades/CmsProof.h"
#include "core/signing/cades/TrustJson.h"
#include "core/signing/verify/Evidence.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesIn(const QJsonValue &json)
{
    return QByteArray::fromBase64(json.toString().toLatin1());
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

QList<StatusQuestion> questionsAbout(const verify::Evidence &evidence, const TrustStore &trust, Instant now)
{
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

QJsonObject toJson(const QList<StatusQuestion> &questions)
{
    QJsonArray list;
    for (const auto &question : questions)
        list.append(QJsonObject{{u"certificate"_s, QString::fromLatin1(question.certificate.toBase64())},
            {u"issuer"_s, QString::fromLatin1(question.issuer.toBase64())}});
    return {{u"questions"_s, list}};
}

QList<StatusQuestion> questionsIn(const QJsonObject &answer)
{
    QList<StatusQuestion> questions;
    for (const auto &item : answer[u"questions"_s].toArray())
        questions.append({bytesIn(item[u"certificate"_s]), bytesIn(item[u"issuer"_s])});
    return questions;
}

QJsonObject asked(const TrustStore &trust, Instant now)
{
    auto parameters = trustToJson(trust);
    parameters[u"now"] = now.milliseconds;
    return parameters;
}

Result<QJsonObject> answerQuestions(const WorkerJob &job)
{
    const Instant now{job.parameters[u"now"].toInteger()};
    TRY_ASSIGN(const auto questions, statusQuestions(job.document, trustFromJson(job.parameters), now));
    return toJson(questions);
}

Result<QJsonObject> answerFileQuestions(const WorkerJob &job)
{
    const Instant now{job.parameters[u"now"].toInteger()};
    const auto digests = digestsFromJson(job.parameters[u"digests"].toObject());
    TRY_ASSIGN(const auto proof,
        digests.isEmpty() ? proveEnveloping(job.document)
                          : Result<CmsProof>(proveCms(job.document, digests)));
    return toJson(questionsAbout(proof.evidence(), trustFromJson(job.parameters), now));
}

}

Result<QList<StatusQuestion>> statusQuestions(QByteArrayView pdf, const TrustStore &trust, Instant now)
{
    TRY_ASSIGN(const auto evidence, verify::readEvidence(pdf));
    return questionsAbout(evidence, trust, now);
}

Result<QList<StatusQuestion>> fileStatusQuestions(
    const QString &signature, const QString &content, const TrustStore &trust, Instant now)
{
    auto parameters = asked(trust, now);
    if (!content.isEmpty()) {
        TRY_ASSIGN(const auto digests, digestsOfFile(content));
        parameters[u"digests"] = digestsToJson(digests);
    }
    TRY_ASSIGN(auto worker, PdfWorker::openFile(signature, {.timeout = std::chrono::minutes(2)}));
    TRY_ASSIGN(const auto answer, worker.call(u"file-status-questions"_s, parameters));
    return questionsIn(answer);
}

WorkerOperations statusOperations()
{
    return {{u"status-questions"_s, answerQuestions}, {u"file-status-questions"_s, answerFileQuestions}};
}

Result<QList<StatusQuestion>> statusQuestionsInWorker(PdfWorker &worker, const TrustStore &trust, Instant now)
{
    TRY_ASSIGN(const auto answer, worker.call(u"status-questions"_s, asked(trust, now)));
    return questionsIn(answer);
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
