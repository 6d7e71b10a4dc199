// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/RaisePlan.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 Hour = 3600 * 1000; ///< milliseconds
}

bool isOfOthers(const Error &obstacle)
{
    const auto reason = QLatin1StringView(obstacle.reason.id());
    return reason.startsWith("net."_L1) || reason.startsWith("timestamp."_L1)
        || reason == "revocation.no-answer"_L1 || reason == "level.no-authority"_L1;
}

RaiseStep RaisePlan::stepFor(const PaperLevel &paper, const RaiseWish &wish, Instant now) const
{
    if (wish.authority.isEmpty() || m_putOff.value(paper.document) > now)
        return RaiseStep::Leave;
    const bool rests = patience.restsUntil(wish.authority, now).has_value();
    if (paper.level < wish.level)
        return rests && paper.level != SignatureLevel::T ? RaiseStep::Leave : RaiseStep::Raise;
    const auto ends = paper.archiveEnds;
    if (rests || paper.level < SignatureLevel::LTA || !ends
        || ends->milliseconds > now.milliseconds + RenewBefore)
        return RaiseStep::Leave;
    const bool gains = !m_authorityEnds || m_authorityEnds->milliseconds > ends->milliseconds + Day;
    return gains ? RaiseStep::Renew : RaiseStep::Leave;
}

void RaisePlan::tried(const PaperLevel &paper, const std::optional<Error> &obstacle, Instant now)
{
    m_putOff.remove(paper.document);
    if (!obstacle)
        return;
    const auto asked = patience.restsUntil(obstacle->detail, now);
    m_putOff[paper.document] = asked ? *asked
        : isOfOthers(*obstacle)      ? Instant{now.milliseconds + Hour}
                                     : Instant{now.milliseconds + Day};
}

void RaisePlan::forget()
{
    m_putOff.clear();
    patience = {};
    m_authorityEnds.reset();
}

std::optional<Instant> RaisePlan::nextTry(Instant now) const
{
    auto next = patience.nextTry(now);
    for (const auto &until : m_putOff)
        if (until > now)
            next = std::min(next.value_or(until), until);
    return next;
}

}
