// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/Levels.h"

#include "core/signing/LongTerm.h"
#include "core/signing/online/IssuerFetcher.h"
#include "core/signing/online/MissingData.h"
#include "core/signing/Pades.h"
#include "core/signing/SigningKey.h"
#include "core/signing/verify/Verifier.h"

#include <algorithm>
#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array words{"B-B", "B-T", "B-LT", "B-LTA"};

/// A source of time-stamps that remembers why it gave none.
class RememberingSource
{
public:
    RememberingSource(const OnlineSources &sources, const TrustStore &trust)
        : m_sources(sources)
        , m_trust(trust)
    {
    }

    TimestampSource source()
    {
        return [this](const Sha256 &imprint) {
            auto token = ask(imprint);
            if (token.ok())
                return token.value();
            failure = token.error();
            return QByteArray();
        };
    }

    std::optional<Error> failure;

private:
    Result<QByteArray> ask(const Sha256 &imprint) const
    {
        if (m_sources.authority.url.isEmpty())
            return Error{ErrorKind::Unavailable, "level.no-authority"};
        return requestTimestamp(m_sources.authority, m_sources.fetch, imprint, m_trust);
    }

    const OnlineSources &m_sources;
    const TrustStore &m_trust;
};

/// A paper on its way up.
class Ascent
{
public:
    Ascent(const QByteArray &pdf, const OnlineSources &sources, const TrustStore &trust, Instant now)
        : m_sources(sources)
        , m_trust(trust)
        , m_now(now)
    {
        m_paper.pdf = pdf;
    }

    /// Looks at the paper as it is now. Errors: level.no-signature, level.invalid-signature.
    Result<> judge(const QByteArray &pdf)
    {
        const auto report = verifyPdf(pdf, m_trust, m_now, {VerifyOptions::Rendering::Skip});
        std::optional<PadesLevel> lowest;
        for (const auto &signature : report.signatures) {
            if (signature.verdict == SignatureVerdict::Invalid)
                return Error{ErrorKind::Invalid, "level.invalid-signature", signature.field};
            if (signature.level != "DTS"_L1)
                lowest = std::min(lowest.value_or(PadesLevel::LTA), reachedLevel(signature.level));
        }
        if (!lowest)
            return Error{ErrorKind::Invalid, "level.no-signature"};
        m_paper.level = *lowest;
        m_paper.pdf = pdf;
        return {};
    }

    LevelledPaper raiseTo(PadesLevel wanted)
    {
        while (m_paper.level < wanted) {
            const auto before = m_paper.level;
            auto step = before == PadesLevel::T ? addData() : addTimestamp();
            if (step.ok() && m_paper.level <= before)
                step = Error{ErrorKind::Internal, "level.not-reached", word(wanted)};
            if (!step.ok()) {
                m_paper.obstacle = step.error();
                break;
            }
        }
        return m_paper;
    }

    LevelledPaper renew()
    {
        const auto archived = m_paper.pdf;
        auto done = addData();
        if (done.ok())
            done = addTimestamp();
        if (!done.ok()) {
            m_paper.pdf = archived;
            m_paper.obstacle = done.error();
        }
        return m_paper;
    }

    PadesLevel level() const { return m_paper.level; }

private:
    Result<> addTimestamp()
    {
        TRY_ASSIGN(const auto stamped, withDocumentTimestamp(m_paper.pdf, m_sources, m_trust));
        return judge(stamped);
    }

    Result<> addData()
    {
        TRY_ASSIGN(const auto evidence, verify::readEvidence(m_paper.pdf));
        StatusFetcher fetcher(m_sources.fetch, m_sources.cache, m_now);
        const IssuerSource issuers = [this](const QByteArray &certificate) {
            return m_sources.followIssuers ? fetchIssuers(certificate, m_sources.fetch, m_sources.cache)
                                           : QList<QByteArray>();
        };
        TRY_ASSIGN(const auto data, missingValidationData(evidence, m_trust, fetcher, issuers, m_now));
        if (data.isEmpty())
            return {};
        TRY_ASSIGN(const auto update, validationDataUpdate(m_paper.pdf, data));
        return judge(m_paper.pdf + update);
    }

    const OnlineSources &m_sources;
    const TrustStore &m_trust;
    Instant m_now;
    LevelledPaper m_paper;
};

}

QString word(PadesLevel level)
{
    return QLatin1StringView(words[size_t(level)]);
}

std::optional<PadesLevel> padesLevel(const QString &text)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (text == QLatin1StringView(words[i]))
            return PadesLevel(i);
    }
    return std::nullopt;
}

PadesLevel reachedLevel(const QString &text)
{
    const auto level = text.section(u'-', -1);
    return level == "LTA"_L1 ? PadesLevel::LTA
        : level == "LT"_L1   ? PadesLevel::LT
        : level == "T"_L1    ? PadesLevel::T
                             : PadesLevel::B;
}

Result<LevelledPaper> signAtLevel(const QByteArray &pdf,
    const SigningKey &key,
    SignatureRequest request,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust)
{
    RememberingSource stamps(sources, trust);
    if (wanted >= PadesLevel::T)
        request.timestamp = stamps.source();
    TRY_ASSIGN(const auto signedPdf, signPdf(pdf, key, request));
    if (wanted == PadesLevel::B || stamps.failure)
        return LevelledPaper{signedPdf, PadesLevel::B, stamps.failure};
    auto raised = raiseLevel(signedPdf, wanted, sources, trust, request.time);
    // An older signature that cannot be raised is no reason to lose this one.
    return raised.ok() ? raised : LevelledPaper{signedPdf, PadesLevel::B, raised.error()};
}

Result<LevelledPaper> raiseLevel(const QByteArray &pdf,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust,
    Instant now)
{
    Ascent ascent(pdf, sources, trust, now);
    TRY(ascent.judge(pdf));
    return ascent.raiseTo(wanted);
}

Result<LevelledPaper> renewArchive(
    const QByteArray &pdf, const OnlineSources &sources, const TrustStore &trust, Instant now)
{
    Ascent ascent(pdf, sources, trust, now);
    TRY(ascent.judge(pdf));
    if (ascent.level() < PadesLevel::LTA)
        return ascent.raiseTo(PadesLevel::LTA);
    return ascent.renew();
}

Result<QByteArray> withDocumentTimestamp(
    const QByteArray &pdf, const OnlineSources &sources, const TrustStore &trust)
{
    RememberingSource stamps(sources, trust);
    const auto update = documentTimestampUpdate(pdf, stamps.source());
    if (!update.ok())
        return stamps.failure.value_or(update.error());
    return pdf + update.value();
}

Result<std::optional<Instant>> archiveEnds(const QByteArray &pdf)
{
    TRY_ASSIGN(const auto evidence, verify::readEvidence(pdf));
    const auto *archive = evidence.archive();
    if (!archive)
        return std::optional<Instant>{};
    TRY_ASSIGN(const auto certificate, Certificate::fromDer(archive->proof.certificate));
    return std::optional(certificate.notAfter());
}

}
