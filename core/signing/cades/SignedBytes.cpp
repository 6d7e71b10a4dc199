// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/SignedBytes.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/cades/TrustJson.h"
#include "core/signing/cades/VerifyCades.h"
#include "core/signing/CertificateChain.h"
#include "core/signing/verify/Cms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The document of the worker: [{"content": base64, "signature": base64, "at": milliseconds}].
QByteArray packed(const QList<SignedBytes> &all)
{
    QJsonArray array;
    for (const auto &one : all)
        array.append(QJsonObject{{u"content"_s, QString::fromLatin1(one.content.toBase64())},
            {u"signature"_s, QString::fromLatin1(one.signature.toBase64())},
            {u"at"_s, one.at.milliseconds}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray bytesAt(const QJsonObject &object, const QString &key)
{
    return QByteArray::fromBase64(object[key].toString().toLatin1());
}

/// Whether the bytes are one DER SEQUENCE (X.690 8.1, 10.1) and nothing else.
bool isOneSequence(const QByteArray &bytes)
{
    const auto at = [&](qsizetype i) { return quint8(bytes.at(i)); };
    if (bytes.size() < 2 || at(0) != 0x30)
        return false;
    const qsizetype digits = at(1) & 0x80 ? at(1) & 0x7f : 0;
    if (digits > 4 || bytes.size() < 2 + digits || at(1) == 0x80)
        return false;
    qsizetype length = digits ? 0 : at(1);
    for (qsizetype i = 0; i < digits; ++i)
        length = (length << 8) | at(2 + i);
    return bytes.size() == 2 + digits + length;
}

void addCertificates(QJsonObject &answer, const verify::CmsFacts &facts)
{
    const auto own = Certificate::fromDer(facts.certificate);
    if (!own.ok())
        return;
    QList<Certificate> others;
    for (const auto &der : facts.certificates)
        if (auto other = Certificate::fromDer(der); other.ok())
            others.append(std::move(other).value());
    QList<QByteArray> chain;
    for (const auto &certificate : chainOf(own.value(), others))
        chain.append(certificate.der());
    answer[u"certificates"] = base64Array(chain);
    answer[u"notBefore"] = own->notBefore().milliseconds;
    answer[u"notAfter"] = own->notAfter().milliseconds;
    answer[u"maySign"] = own->maySign();
}

QJsonObject judged(const SignedBytes &one, const TrustStore &trust)
{
    const auto digests = digestsOf(QByteArrayView(one.content));
    // Only DER is kept and exported; whoever sends PEM, or bytes after it, has sent no signature.
    const auto signature = isOneSequence(one.signature) ? one.signature : QByteArray();
    QJsonObject answer{{u"report"_s, verifyDetachedCms(signature, digests, trust, one.at).toJson()}};
    addCertificates(answer,
        verify::checkCms(
            signature, [&](int algorithm) { return digests.value(algorithm); }, verify::CmsContent::Cades));
    return answer;
}

Result<QJsonObject> verifySignedBytesJob(const WorkerJob &job)
{
    const auto trust = trustFromJson(job.parameters);
    QJsonArray answers;
    for (const auto &value : QJsonDocument::fromJson(job.document.toByteArray()).array()) {
        const auto object = value.toObject();
        answers.append(judged(
            {bytesAt(object, u"content"_s), bytesAt(object, u"signature"_s), {object[u"at"_s].toInteger()}},
            trust));
    }
    return QJsonObject{{u"all"_s, answers}};
}

SignedBytesReport reportOf(const QJsonObject &json)
{
    SignedBytesReport result;
    const auto report = VerificationReport::fromJson(json[u"report"_s].toObject());
    if (report && report->signatures.size() == 1)
        result.signature = report->signatures.first();
    result.certificates = fromBase64Array(json[u"certificates"_s]);
    result.notBefore = {json[u"notBefore"_s].toInteger()};
    result.notAfter = {json[u"notAfter"_s].toInteger()};
    result.maySign = json[u"maySign"_s].toBool();
    return result;
}

}

bool SignedBytesReport::isSoundCades() const
{
    const bool strong = !signature.reasons.contains(u"verify.weak-algorithm"_s);
    return signature.isSound() && signature.verdict != SignatureVerdict::Invalid && strong
        && signature.level.startsWith("B-"_L1) && !signature.certificate.isNull();
}

Result<QList<SignedBytesReport>> verifySignedBytes(const QList<SignedBytes> &all, const TrustStore &trust)
{
    if (all.isEmpty())
        return QList<SignedBytesReport>{};
    TRY_ASSIGN(auto worker, PdfWorker::open(packed(all), {.timeout = std::chrono::seconds(60)}));
    const auto answer = worker.call(u"verifySignedBytes"_s, trustToJson(trust));
    const auto array = answer.ok() ? answer.value()[u"all"_s].toArray() : QJsonArray();
    if (array.size() != all.size())
        return Error{ErrorKind::Unavailable, "sign.cannot-check"};
    QList<SignedBytesReport> reports;
    for (const auto &value : array)
        reports.append(reportOf(value.toObject()));
    return reports;
}

WorkerOperations signedBytesOperations()
{
    return {{u"verifySignedBytes"_s, verifySignedBytesJob}};
}

}
