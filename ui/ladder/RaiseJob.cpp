// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/RaiseJob.h"

#include "core/signing/online/AnswerCache.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

class Raising
{
public:
    explicit Raising(const RaiseOrder &order)
        : m_order(order)
        , m_cache(order.answers)
        , m_sources{
              [this](const HttpRequest &request) { return ask(request); }, order.settings.authority, &m_cache}
    {
    }

    RaisedPaper run()
    {
        if (m_order.step == RaiseStep::Renew && m_order.probe && !isWorthRenewing())
            return std::move(m_raised);
        std::optional<SignatureLevel> lowest;
        for (const auto &blob : m_order.blobs) {
            m_raised.files.append(QByteArray());
            if (!blob || (m_order.ended && *m_order.ended))
                continue;
            const auto raised = raise(*blob);
            if (!raised.ok() && raised.error().reason == Reason("level.no-signature"))
                continue; // an annex that nobody signed
            const auto level = raised.ok() ? signatureLevel(raised->level) : SignatureLevel::B;
            lowest = std::min(lowest.value_or(level), level);
            const auto obstacle = raised.ok() ? raised->obstacle : raised.error();
            if (obstacle && !m_raised.obstacle)
                m_raised.obstacle = obstacle;
            if (raised.ok() && raised->pdf.size() > blob->content()->bytes().size())
                keep(raised->pdf);
        }
        m_raised.level = lowest.value_or(SignatureLevel::Unseen);
        if (!lowest)
            m_raised.obstacle = Error{ErrorKind::Invalid, "level.no-signature"};
        if (m_raised.obstacle
            && QLatin1StringView(m_raised.obstacle->reason.id()).startsWith("timestamp."_L1))
            note(m_raised.failed, m_raised.answered, m_order.settings.authority.url);
        return std::move(m_raised);
    }

private:
    bool isWorthRenewing()
    {
        const auto signer = tryAuthority(m_order.settings.authority, m_sources.fetch, m_order.trust);
        if (!signer.ok()) {
            m_raised.obstacle = signer.error();
            m_raised.level = m_order.paper.level;
            note(m_raised.failed, m_raised.answered, m_order.settings.authority.url);
            return false;
        }
        m_raised.authorityEnds = signer->certificateEnds;
        m_raised.level = m_order.paper.level;
        RaisePlan plan;
        plan.learnAuthorityEnds(signer->certificateEnds);
        const RaiseWish wish{signatureLevel(m_order.settings.level), m_order.settings.authority.url};
        return plan.stepFor(m_order.paper, wish, m_order.now) == RaiseStep::Renew;
    }

    Result<LevelledPaper> raise(const UnverifiedBlob &blob)
    {
        TRY_ASSIGN(const auto whole, blob.verified());
        const auto pdf = whole.bytes().toByteArray();
        return m_order.step == RaiseStep::Renew
            ? renewArchive(pdf, m_sources, m_order.trust, m_order.now)
            : raiseLevel(pdf, m_order.settings.level, m_sources, m_order.trust, m_order.now);
    }

    void keep(const QByteArray &pdf)
    {
        m_raised.files.last() = pdf;
        if (const auto ends = archiveEnds(pdf); ends.ok() && *ends.operator->())
            m_raised.authorityEnds = **ends.operator->();
    }

    Result<QByteArray> ask(const HttpRequest &request)
    {
        if (m_order.patience.restsUntil(request.url, m_order.now) || m_raised.failed.contains(request.url))
            return Error{ErrorKind::Unavailable, "net.resting", request.url};
        auto answer = m_order.fetch(request);
        if (answer.ok())
            note(m_raised.answered, m_raised.failed, request.url);
        else if (answer.error().kind != ErrorKind::Cancelled)
            note(m_raised.failed, m_raised.answered, request.url);
        return answer;
    }

    static void note(QSet<QString> &into, QSet<QString> &outOf, const QString &url)
    {
        into.insert(url);
        outOf.remove(url);
    }

    const RaiseOrder &m_order;
    AnswerCache m_cache;
    OnlineSources m_sources;
    RaisedPaper m_raised;
};

}

bool RaisedPaper::hasGrown() const
{
    return std::any_of(files.cbegin(), files.cend(), [](const QByteArray &file) { return !file.isEmpty(); });
}

RaisedPaper raisePaper(const RaiseOrder &order)
{
    return Raising(order).run();
}

SignatureLevel signatureLevel(PadesLevel level)
{
    return SignatureLevel(int(SignatureLevel::B) + int(level));
}

}
