// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/CmsLevels.h"

#include "core/signing/cades/CmsAdditions.h"
#include "core/signing/cades/CmsJudgement.h"
#include "core/signing/Cms.h"
#include "core/signing/MessageDigest.h"
#include "core/signing/online/IssuerFetcher.h"
#include "core/signing/online/MissingData.h"
#include "core/signing/SigningKey.h"

#include <openssl/obj_mac.h>

namespace chauban {

namespace {

/// A signature on its way up.
class SignatureAscent
{
public:
    SignatureAscent(
        const FileSignature &signature, const OnlineSources &sources, const TrustStore &trust, Instant now)
        : m_content(signature.content)
        , m_sources(sources)
        , m_trust(trust)
        , m_now(now)
    {
    }

    /// Looks at the signature as it is now. Errors: level.invalid-signature.
    Result<> judge(const QByteArray &cms)
    {
        auto proof = proveCms(cms, m_content);
        const auto report = CmsJudgement(proof, m_trust, m_now).report().signatures.first();
        if (report.verdict == SignatureVerdict::Invalid)
            return Error{ErrorKind::Invalid, "level.invalid-signature", report.signer};
        m_proof = std::move(proof);
        m_signature.level = reachedLevel(report.level);
        m_signature.cms = cms;
        return {};
    }

    LevelledSignature raiseTo(PadesLevel wanted)
    {
        while (m_signature.level < wanted) {
            const auto before = m_signature.level;
            auto step = this->step();
            if (step.ok() && m_signature.level <= before)
                step = Error{ErrorKind::Internal, "level.not-reached", word(wanted)};
            if (!step.ok()) {
                m_signature.obstacle = step.error();
                break;
            }
        }
        return m_signature;
    }

    LevelledSignature renew()
    {
        const auto archived = m_signature.cms;
        auto done = addData();
        if (done.ok())
            done = addArchive();
        if (!done.ok()) {
            m_signature.cms = archived;
            m_signature.obstacle = done.error();
        }
        return m_signature;
    }

    PadesLevel level() const { return m_signature.level; }

private:
    Result<> step()
    {
        return m_signature.level == PadesLevel::B ? addStamp()
            : m_signature.level == PadesLevel::T  ? addData()
                                                  : addArchive();
    }

    Result<> mayAdd() const
    {
        if (m_proof.olderArchive)
            return Error{ErrorKind::Conflict, "level.older-archive"};
        return {};
    }

    Result<QByteArray> token(const Sha256 &imprint) const
    {
        TRY(mayAdd());
        if (m_sources.authority.url.isEmpty())
            return Error{ErrorKind::Unavailable, "level.no-authority"};
        return requestTimestamp(m_sources.authority, m_sources.fetch, imprint, m_trust);
    }

    Result<> addStamp()
    {
        TRY_ASSIGN(const auto stamp, token(Sha256::of(m_proof.signature.signatureValue)));
        TRY_ASSIGN(const auto stamped, withTimestampToken(m_signature.cms, stamp));
        return judge(stamped);
    }

    Result<> addData()
    {
        TRY(mayAdd());
        StatusFetcher fetcher(m_sources.fetch, m_sources.cache, m_now);
        const IssuerSource issuers = [this](const QByteArray &certificate) {
            return m_sources.followIssuers ? fetchIssuers(certificate, m_sources.fetch, m_sources.cache)
                                           : QList<QByteArray>();
        };
        TRY_ASSIGN(
            const auto data, missingValidationData(m_proof.evidence(), m_trust, fetcher, issuers, m_now));
        if (data.isEmpty())
            return {};
        TRY_ASSIGN(const auto supplied, withValidationData(m_signature.cms, data));
        return judge(supplied);
    }

    Result<> addArchive()
    {
        TRY_ASSIGN(const auto archived,
            withArchiveTimestamp(m_signature.cms, m_content.value(NID_sha256), [this](const Sha256 &imprint) {
                return token(imprint);
            }));
        return judge(archived);
    }

    const Digests &m_content;
    const OnlineSources &m_sources;
    const TrustStore &m_trust;
    Instant m_now;
    CmsProof m_proof;
    LevelledSignature m_signature;
};

}

Result<LevelledSignature> signFileAtLevel(const Digests &content,
    const SigningKey &key,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust,
    Instant time)
{
    TRY_ASSIGN(const auto cms, detachedCms(content.value(nidOf(key.digest())), key, time));
    if (wanted == PadesLevel::B)
        return LevelledSignature{cms};
    auto raised = raiseSignature({cms, content}, wanted, sources, trust, time);
    return raised.ok() ? raised : LevelledSignature{cms, PadesLevel::B, raised.error()};
}

Result<LevelledSignature> raiseSignature(const FileSignature &signature,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust,
    Instant now)
{
    SignatureAscent ascent(signature, sources, trust, now);
    TRY(ascent.judge(signature.cms));
    return ascent.raiseTo(wanted);
}

Result<LevelledSignature> renewSignature(
    const FileSignature &signature, const OnlineSources &sources, const TrustStore &trust, Instant now)
{
    SignatureAscent ascent(signature, sources, trust, now);
    TRY(ascent.judge(signature.cms));
    if (ascent.level() < PadesLevel::LTA)
        return ascent.raiseTo(PadesLevel::LTA);
    return ascent.renew();
}

std::optional<Instant> archiveEnds(const FileSignature &signature)
{
    const auto proof = proveCms(signature.cms, signature.content);
    for (const auto &stamp : proof.archive) {
        if (stamp.intact())
            return verify::namesOf(stamp.proof.certificate).ends;
    }
    return std::nullopt;
}

}
