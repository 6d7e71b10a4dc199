// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/online/Levels.h"
#include "core/signing/Pades.h"
#include "core/signing/verify/Verifier.h"
#include "tests/support/online/TestNetwork.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/Unwrap.h"

#include <catch2/catch.hpp>

namespace chauban::test {

constexpr qint64 Day = 24LL * 3600 * 1000;

inline Instant daysFromNow(int days)
{
    return {SystemClock().now().milliseconds + days * Day};
}

/// What the network answers, after a change of addresses: "ocsp/ocsp" → "garbage", and counted.
class Detours
{
public:
    void redirect(const QString &from, const QString &to) { m_detours.append({from, to}); }
    void clear() { m_detours.clear(); }
    int asked(const QString &part) const
    {
        int count = 0;
        for (const auto &url : m_asked)
            count += url.contains(part);
        return count;
    }

    OnlineSources sources(const TestNetwork &network, const QString &authority, AnswerCache *cache = nullptr)
    {
        const auto fetch = [this, &network, real = httpFetch()](HttpRequest request) {
            m_asked.append(request.url);
            for (const auto &[from, to] : m_detours) {
                if (request.url == network.url(from))
                    request.url = network.url(to);
            }
            return real(request);
        };
        return {fetch, {network.url(authority)}, cache};
    }

private:
    QList<std::pair<QString, QString>> m_detours;
    QStringList m_asked;
};

inline SignatureRequest requestNow()
{
    SignatureRequest request;
    request.time = SystemClock().now();
    return request;
}

inline QByteArray signedOffline(
    const TestNetwork &network, const QString &key, const QByteArray &pdf = PdfBuilder{}.build())
{
    const auto result = signPdf(pdf, *network.key(key), requestNow());
    REQUIRE(result.ok());
    return result.value();
}

inline SignatureReport firstOf(const VerificationReport &report)
{
    REQUIRE(!report.signatures.isEmpty());
    INFO(report.warnings.join(u' ').toStdString());
    return report.signatures.first();
}

/// Level, verdict, revocation and whether the time is proven, as our verifier sees the first signature.
inline std::string words(const QByteArray &pdf, const TrustStore &trust, Instant now = SystemClock().now())
{
    const auto report = verifyPdf(pdf, trust, now);
    const auto first = firstOf(report);
    return QStringList{first.level,
        word(first.verdict),
        word(first.revocation),
        first.timeProven ? QStringLiteral("proven") : QStringLiteral("claimed")}
        .join(u' ')
        .toStdString();
}

}
