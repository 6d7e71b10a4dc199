// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/IssuerFetcher.h"

#include "core/signing/Certificate.h"
#include "core/signing/online/AnswerCache.h"
#include "core/signing/verify/RevocationStatement.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <optional>

namespace chauban {

namespace {

constexpr int HighestPath = 5;
constexpr qsizetype LargestCertificate = 64 * 1024;

/// The certificate in an answer, when it is that of the authority that signed this one.
std::optional<Certificate> issuerIn(const QByteArray &answer, const Certificate &of)
{
    auto found = Certificate::fromDer(answer);
    const bool fits = found.ok() && X509_check_issued(found->native(), of.native()) == X509_V_OK
        && X509_verify(of.native(), X509_get0_pubkey(found->native())) == 1;
    ERR_clear_error();
    return fits ? std::optional(std::move(found).value()) : std::nullopt;
}

std::optional<Certificate> issuerOf(const Certificate &of, const HttpFetch &fetch, AnswerCache *cache)
{
    for (const auto &place : verify::statusPlaces(of.native()).issuers) {
        const QByteArray key = "issuer:" + place;
        if (const auto kept = cache ? cache->find(key) : std::nullopt)
            if (auto issuer = issuerIn(*kept, of))
                return issuer;
        const auto answer = fetch({QString::fromUtf8(place), {}, {}, LargestCertificate});
        if (!answer.ok())
            continue;
        if (auto issuer = issuerIn(answer.value(), of)) {
            if (cache)
                cache->put(key, answer.value());
            return issuer;
        }
    }
    return {};
}

}

QList<QByteArray> fetchIssuers(const QByteArray &certificate, const HttpFetch &fetch, AnswerCache *cache)
{
    QList<QByteArray> path;
    auto last = Certificate::fromDer(certificate);
    if (!last.ok())
        return path;
    auto current = std::move(last).value();
    while (path.size() < HighestPath) {
        auto issuer = issuerOf(current, fetch, cache);
        if (!issuer || path.contains(issuer->der()))
            break;
        path.append(issuer->der());
        current = std::move(*issuer);
    }
    return path;
}

}
