// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Patience.h"

#include <algorithm>
#include <array>

namespace chauban {

namespace {
constexpr std::array<qint64, 4> Minutes{1, 5, 15, 60};
}

std::optional<Instant> Patience::restsUntil(const QString &url, Instant now) const
{
    const auto rest = m_rests.constFind(url);
    if (rest == m_rests.cend() || rest->until <= now)
        return std::nullopt;
    return rest->until;
}

void Patience::failed(const QString &url, Instant now)
{
    auto &rest = m_rests[url];
    const auto minutes = Minutes[size_t(std::min<int>(rest.failures, int(Minutes.size()) - 1))];
    ++rest.failures;
    rest.until = {now.milliseconds + minutes * 60'000};
}

void Patience::answered(const QString &url)
{
    m_rests.remove(url);
}

std::optional<Instant> Patience::nextTry(Instant now) const
{
    std::optional<Instant> next;
    for (const auto &rest : m_rests)
        if (rest.until > now)
            next = std::min(next.value_or(rest.until), rest.until);
    return next;
}

}
