// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/batch/SigningBatch.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace chauban {

SigningBatch::SigningBatch(qsizetype papers)
    : m_fates(papers, PaperFate::Waiting)
    , m_refusals(papers)
{
}

std::optional<qsizetype> SigningBatch::take()
{
    if (m_stopped || m_next == m_fates.size())
        return std::nullopt;
    m_fates[m_next] = PaperFate::AtWork;
    return m_next++;
}

void SigningBatch::finish(qsizetype paper, const Result<> &outcome)
{
    Q_ASSERT(m_fates[paper] == PaperFate::AtWork);
    if (outcome.ok()) {
        m_fates[paper] = PaperFate::Signed;
    } else if (blamesKey(outcome.error())) {
        m_fates[paper] = PaperFate::Left;
        stop(outcome.error());
    } else {
        m_fates[paper] = PaperFate::Refused;
        m_refusals[paper] = outcome.error();
    }
}

void SigningBatch::refuse(qsizetype paper)
{
    Q_ASSERT(m_fates[paper] == PaperFate::AtWork);
    m_fates[paper] = PaperFate::Refused;
}

void SigningBatch::stop()
{
    m_stopped = true;
    std::replace(m_fates.begin(), m_fates.end(), PaperFate::Waiting, PaperFate::Left);
}

void SigningBatch::stop(const Error &why)
{
    if (!m_stoppedBy)
        m_stoppedBy = why;
    stop();
}

bool blamesKey(const Error &error)
{
    constexpr auto OfKeys = std::to_array<std::string_view>({"sign.p12-not-readable",
        "sign.p12-wrong-password",
        "sign.p12-unsupported",
        "sign.p12-without-key",
        "sign.weak-key",
        "sign.unsupported-key",
        "sign.key-failed",
        "sign.certificate-expired",
        "sign.certificate-not-yet-valid",
        "sign.certificate-not-for-signing"});
    const std::string_view reason = error.reason.id();
    return reason.starts_with("token.") || std::ranges::find(OfKeys, reason) != OfKeys.end();
}

}
