// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/VerifyCades.h"

#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/SignatureProof.h"
#include "core/signing/verify/SignatureVerdict.h"

#include <QBuffer>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using namespace verify;

namespace {
constexpr qint64 ClockTolerance = 10 * 60 * 1000; ///< milliseconds by which our own clock may be behind

VerificationReport unreadable()
{
    VerificationReport report;
    report.verdict = SignatureVerdict::Invalid;
    report.warnings.append(u"verify.unreadable"_s);
    return report;
}

/// The earliest trusted signature-time-stamp (EN 319 102-1 5.5.4).
std::optional<Instant> stampedTime(
    const CmsFacts &proof, const TrustStore &trust, Instant now, QStringList &warnings)
{
    std::optional<Instant> earliest;
    for (const auto &stamp : signatureTimestamps(proof)) {
        if (!stamp.intact()) {
            warnings.append(u"verify.timestamp-broken"_s);
            continue;
        }
        const auto time = *stamp.proof.claimedTime;
        const auto authority = identifySigner(stamp.proof, {}, trust, TrustPurpose::Timestamping, now);
        const bool strong
            = algorithmAcceptable(stamp.proof.digest, stamp.proof.keyType, stamp.proof.keyBits, now);
        if (time.milliseconds > now.milliseconds + ClockTolerance)
            warnings.append(u"verify.timestamp-order"_s);
        else if (authority.identity == SignerIdentity::Trusted && strong)
            earliest = std::min(earliest.value_or(time), time);
        else
            warnings.append(u"verify.timestamp-untrusted"_s);
    }
    return earliest;
}

/// EN 319 122-1 6.3: signing-certificate and signing-time make it B-B, a time-stamp over the value B-T.
QString levelOf(const CmsFacts &proof)
{
    if (proof.integrity != Integrity::Intact)
        return u"none"_s;
    const auto stamps = signatureTimestamps(proof);
    const bool stamped = std::any_of(
        stamps.begin(), stamps.end(), [](const TimestampFacts &stamp) { return stamp.intact(); });
    if (proof.hasSigningCertificate && proof.claimedTime)
        return stamped ? u"B-T"_s : u"B-B"_s;
    return stamped ? u"PKCS7-T"_s : u"PKCS7"_s;
}

void describe(SignatureReport &report, const CmsFacts &proof)
{
    const auto names = namesOf(proof.certificate);
    report.signer = names.commonName;
    report.organization = names.organization;
    report.issuer = names.issuer;
    report.integrity = proof.integrity;
    report.coverage = Coverage::EntireFile;
    report.changes = Changes::None;
    report.permitted = true;
    report.reasons = proof.reasons;
    report.level = levelOf(proof);
    if (!proof.certificate.isEmpty())
        report.certificate = Sha256::of(proof.certificate);
}

VerificationReport judge(const CmsFacts &proof, const TrustStore &trust, Instant now)
{
    VerificationReport report;
    SignatureReport signature;
    describe(signature, proof);
    const auto stamped = stampedTime(proof, trust, now, report.warnings);
    const auto at = stamped.value_or(now);
    const auto answer = identifySigner(proof, {}, trust, TrustPurpose::Signing, at);
    signature.identity = answer.identity;
    signature.revocation = answer.revocation();
    if (!answer.reason.isEmpty())
        signature.reasons.append(answer.reason);
    if (answer.identity == SignerIdentity::Trusted && signature.revocation == RevocationStatus::Unknown)
        report.warnings.append(u"verify.revocation-unknown"_s);
    signature.time = stamped ? stamped : proof.claimedTime;
    signature.timeProven = stamped.has_value();
    VerdictFacts facts;
    facts.formatFault = proof.malformed;
    facts.attributeFault = proof.attributeFault;
    facts.identityIndication = answer.indication;
    facts.weakAlgorithm = proof.integrity == Integrity::Intact
        && !algorithmAcceptable(proof.digest, proof.keyType, proof.keyBits, at);
    decide(signature, facts);
    report.signatures = {signature};
    report.verdict = worst(report.signatures);
    report.warnings.removeDuplicates();
    return report;
}

CmsFacts proven(const QByteArray &detached, const Digests &content)
{
    return checkCms(
        detached, [&](int algorithm) { return content.value(algorithm); }, CmsContent::Detached);
}
}

VerificationReport verifyDetachedCms(
    QByteArrayView signature, const Digests &content, const TrustStore &trust, Instant now)
{
    return judge(proven(derOfCmsFile(signature.toByteArray()), content), trust, now);
}

VerificationReport verifyEnvelopingCms(QByteArrayView file, const TrustStore &trust, Instant now)
{
    // PEM has to be decoded as a whole; DER is looked at where it lies.
    const bool isPem = file.first(std::min<qsizetype>(file.size(), 64)).toByteArray().contains("-----BEGIN");
    const auto decoded = isPem ? derOfCmsFile(file.toByteArray()) : QByteArray();
    const auto envelope = takeApart(isPem ? QByteArrayView(decoded) : file);
    if (!envelope.ok())
        return unreadable();
    auto bytes = QByteArray::fromRawData(envelope->content.data(), envelope->content.size());
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    const auto digests = digestsOf(content);
    return digests.ok() ? judge(proven(envelope->detached, digests.value()), trust, now) : unreadable();
}

}
