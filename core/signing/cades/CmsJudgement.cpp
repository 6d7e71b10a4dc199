// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CmsJudgement.h"

#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/SignatureVerdict.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using namespace verify;

namespace {
constexpr qint64 ClockTolerance = 10 * 60 * 1000; ///< milliseconds by which our own clock may be behind

bool acceptable(const CmsFacts &proof, Instant at)
{
    return algorithmAcceptable(proof.digest, proof.keyType, proof.keyBits, at);
}
}

CmsJudgement::CmsJudgement(
    const CmsProof &proof, const TrustStore &trust, Instant now, VerifyOptions::Revocation revocation)
    : m_proof(proof)
    , m_trust(trust)
    , m_now(now)
    , m_revocation(revocation)
    , m_stamps(signatureTimestamps(proof.signature))
    , m_signature{now}
{
}

void CmsJudgement::Known::take(Instant time)
{
    at = proven ? std::min(at, time) : time;
    proven = true;
}

void CmsJudgement::warn(const QString &reason)
{
    if (!m_report.warnings.contains(reason))
        m_report.warnings.append(reason);
}

VerificationReport CmsJudgement::report()
{
    SignatureReport report;
    describe(report);
    proveArchive();
    proveStamps();
    judgeSigner(report);
    m_report.signatures = {report};
    m_report.verdict = worst(m_report.signatures);
    return m_report;
}

void CmsJudgement::describe(SignatureReport &report) const
{
    const auto &proof = m_proof.signature;
    const auto names = namesOf(proof.certificate);
    report.signer = names.commonName;
    report.organization = names.organization;
    report.issuer = names.issuer;
    report.certificateEnds = names.ends;
    report.integrity = proof.integrity;
    report.coverage = Coverage::EntireFile;
    report.changes = Changes::None;
    report.permitted = true;
    report.reasons = proof.reasons;
    report.level = level();
    if (!proof.certificate.isEmpty())
        report.certificate = Sha256::of(proof.certificate);
}

CmsJudgement::Known CmsJudgement::knownToken(const QByteArray &token) const
{
    Known known{m_now};
    for (const auto &[stamp, time] : m_archive) {
        if (stamp->covers(token))
            known.take(time);
    }
    return known;
}

/// A time-stamp by an authority that is trusted as of `known`, and not made after it.
bool CmsJudgement::isTrusted(const CmsFacts &stamp, const Known &known)
{
    if (stamp.claimedTime->milliseconds > known.at.milliseconds + (known.proven ? 0 : ClockTolerance)) {
        warn(u"verify.timestamp-order"_s);
        return false;
    }
    const auto authority
        = identifySigner(stamp, m_proof.store, m_trust, TrustPurpose::Timestamping, known.at);
    const bool trusted = authority.identity == SignerIdentity::Trusted && acceptable(stamp, known.at);
    if (!trusted)
        warn(u"verify.timestamp-untrusted"_s);
    return trusted;
}

void CmsJudgement::proveArchive()
{
    if (m_proof.olderArchive)
        warn(u"verify.archive-unsupported"_s);
    for (const auto &stamp : m_proof.archive) {
        if (!stamp.intact()) {
            const auto reason = stamp.proof.reasons.value(0);
            warn(reason.startsWith("verify.archive-"_L1) ? reason : u"verify.timestamp-broken"_s);
        } else if (isTrusted(stamp.proof, knownToken(stamp.token))) {
            m_archive.append({&stamp, *stamp.proof.claimedTime});
            m_signature.take(*stamp.proof.claimedTime);
        }
    }
}

void CmsJudgement::proveStamps()
{
    for (qsizetype i = 0; i < m_stamps.size(); ++i) {
        const auto &stamp = m_stamps[i];
        if (!stamp.intact())
            warn(u"verify.timestamp-broken"_s);
        else if (isTrusted(stamp.proof, knownToken(m_proof.signature.timestampTokens[i])))
            m_signature.take(*stamp.proof.claimedTime);
    }
}

/// Best-signature-time (EN 319 102-1 5.5.4) and the certificate as of it.
void CmsJudgement::judgeSigner(SignatureReport &report)
{
    const auto &proof = m_proof.signature;
    const auto answer = identifySigner(proof, m_proof.store, m_trust, TrustPurpose::Signing, m_signature.at);
    report.identity = answer.identity;
    report.revocation = answer.revocation();
    if (!answer.reason.isEmpty())
        report.reasons.append(answer.reason);
    report.claimedTime = proof.claimedTime;
    report.time = m_signature.proven ? m_signature.at : proof.claimedTime;
    report.timeProven = m_signature.proven;
    VerdictFacts facts;
    if (answer.identity == SignerIdentity::Trusted) {
        if (m_revocation == VerifyOptions::Revocation::Require)
            facts.missingStatus = missingStatus(answer);
        if (report.revocation == RevocationStatus::Unknown)
            warn(u"verify.revocation-unknown"_s);
    }
    facts.formatFault = proof.malformed;
    facts.attributeFault = proof.attributeFault;
    facts.identityIndication = answer.indication;
    facts.weakAlgorithm = proof.integrity == Integrity::Intact && !acceptable(proof, m_signature.at);
    decide(report, facts);
}

/// Whether the store holds what it takes to judge the signature and its time-stamps (EN 319 122-1 6.3). When `archive` is
/// given, the store is what it names, and so must be the time-stamps and all certificates that they and the signature
/// need: what an index leaves out is not protected (EN 319 122-1 5.5.2).
bool CmsJudgement::carriesData(const SecurityStore &store, const ArchiveStamp *archive) const
{
    const auto complete = [&](const CmsFacts &proof, TrustPurpose purpose) {
        const auto question = questionAbout(proof, store, purpose, m_now);
        return hasValidationData(question, m_trust)
            && (!archive
                || namesChain(question.certificates,
                    proof.certificate,
                    question.certificates + m_proof.store.certificates));
    };
    int stamped = 0;
    for (qsizetype i = 0; i < m_stamps.size(); ++i) {
        if (!m_stamps[i].intact() || (archive && !archive->covers(m_proof.signature.timestampTokens[i])))
            continue;
        if (!complete(m_stamps[i].proof, TrustPurpose::Timestamping))
            return false;
        ++stamped;
    }
    return stamped > 0 && complete(m_proof.signature, TrustPurpose::Signing);
}

/// By what the signature carries, whether or not its authorities are trusted (EN 319 122-1 6.3): signing-certificate and
/// signing-time make it B-B; a time-stamp over the value B-T; with the data to validate both it is B-LT, with an
/// archive-time-stamp that names them B-LTA.
QString CmsJudgement::level() const
{
    const auto &proof = m_proof.signature;
    if (proof.integrity != Integrity::Intact)
        return u"none"_s;
    const bool stamped = std::any_of(
        m_stamps.begin(), m_stamps.end(), [](const TimestampFacts &stamp) { return stamp.intact(); });
    const bool archived = std::any_of(m_proof.archive.begin(),
        m_proof.archive.end(),
        [&](const ArchiveStamp &stamp) { return stamp.intact() && carriesData(stamp.covered, &stamp); });
    const auto suffix = !stamped              ? QString()
        : archived                            ? u"LTA"_s
        : carriesData(m_proof.store, nullptr) ? u"LT"_s
                                              : u"T"_s;
    if (proof.hasSigningCertificate && proof.claimedTime)
        return u"B-"_s + (suffix.isEmpty() ? u"B"_s : suffix);
    return suffix.isEmpty() ? u"PKCS7"_s : u"PKCS7-"_s + suffix;
}

}
