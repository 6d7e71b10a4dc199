// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When each signature is proven to have existed (EN 319 102-1, 5.5 and 5.6): the newest document time-stamp is judged
// as of now, each older one and each signature as of the earliest trusted time-stamp that covers it.

#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/Verification.h"

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 clockTolerance = 10 * 60 * 1000; ///< milliseconds by which our own clock may be behind

bool acceptable(const CmsFacts &proof, Instant at)
{
    return algorithmAcceptable(proof.digest, proof.keyType, proof.keyBits, at);
}

}

Verification::Existence Verification::existence(int revision) const
{
    Existence earliest{m_now, false};
    for (const auto &[stamp, time] : m_proofs) {
        if (revision >= 0 && stamp > revision && (!earliest.proven || time < earliest.at))
            earliest = {time, true};
    }
    return earliest;
}

void Verification::proveTimes()
{
    std::vector<const Signature *> stamps;
    for (const Signature &signature : m_signatures) {
        if (signature.field.documentTimestamp && signature.sound() && signature.proof.claimedTime)
            stamps.push_back(&signature);
    }
    std::sort(stamps.begin(), stamps.end(), [](const Signature *a, const Signature *b) {
        return a->range.revision > b->range.revision;
    });
    for (const Signature *stamp : stamps) {
        const Existence known = existence(stamp->range.revision);
        const Instant latest{known.at.milliseconds + (known.proven ? 0 : clockTolerance)};
        if (*stamp->proof.claimedTime > latest) {
            warn(u"verify.timestamp-order"_s);
            continue;
        }
        const auto authority
            = identifySigner(stamp->proof, m_store, m_trust, TrustPurpose::Timestamping, known.at);
        if (authority.identity == SignerIdentity::Trusted && acceptable(stamp->proof, known.at))
            m_proofs[stamp->range.revision] = *stamp->proof.claimedTime;
    }
}

/// The earliest trusted signature-time-stamp, judged as of `latest`.
std::optional<Instant> Verification::stampedTime(const Signature &signature, Instant latest)
{
    std::optional<Instant> earliest;
    for (const TimestampFacts &stamp : signatureTimestamps(signature.proof)) {
        if (!stamp.intact()) {
            warn(u"verify.timestamp-broken"_s);
            continue;
        }
        const Instant time = *stamp.proof.claimedTime;
        if (time.milliseconds > latest.milliseconds + (latest == m_now ? clockTolerance : 0)) {
            warn(u"verify.timestamp-order"_s);
            continue;
        }
        const auto authority
            = identifySigner(stamp.proof, m_store, m_trust, TrustPurpose::Timestamping, latest);
        if (authority.identity == SignerIdentity::Trusted && acceptable(stamp.proof, latest))
            earliest = std::min(earliest.value_or(time), time);
        else
            warn(u"verify.timestamp-untrusted"_s);
    }
    return earliest;
}

/// Best-signature-time (EN 319 102-1, 5.5.4) and the certificate as of it.
void Verification::judgeIdentity(Signature &signature, VerdictFacts &facts)
{
    SignatureReport &report = signature.report;
    const CmsFacts &proof = signature.proof;
    const bool timestamp = signature.field.documentTimestamp;
    Existence known = existence(signature.range.revision);
    if (const auto stamped = stampedTime(signature, known.at))
        known = {std::min(*stamped, known.at), true};
    const auto purpose = timestamp ? TrustPurpose::Timestamping : TrustPurpose::Signing;
    const IdentityAnswer answer = identifySigner(proof, m_store, m_trust, purpose, known.at);
    report.identity = answer.identity;
    facts.identityIndication = answer.indication;
    addReasons(report.reasons, {answer.reason});
    report.timeProven = timestamp ? m_proofs.contains(signature.range.revision) : known.proven;
    report.claimedTime
        = timestamp || proof.claimedTime ? proof.claimedTime : readPdfDate(signature.field.date);
    report.time = !timestamp && known.proven ? known.at : report.claimedTime;
    if (proof.integrity == Integrity::Intact)
        facts.weakAlgorithm = !acceptable(proof, known.at);
    judgeStatus(answer, report, facts);
}

void Verification::judgeStatus(const IdentityAnswer &answer, SignatureReport &report, VerdictFacts &facts)
{
    report.revocation = answer.revocation();
    if (answer.identity != SignerIdentity::Trusted)
        return;
    if (m_options.revocation == VerifyOptions::Revocation::Require)
        facts.missingStatus = missingStatus(answer);
    if (report.revocation == RevocationStatus::Unknown)
        warn(u"verify.revocation-unknown"_s);
}

}
