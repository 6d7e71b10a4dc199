// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/StatusFetcher.h"

#include "core/signing/Certificate.h"
#include "core/signing/online/AnswerCache.h"
#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/RevocationStatement.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using verify::Owned;
using verify::RevocationStatement;

namespace {

constexpr qsizetype LargestResponse = 64 * 1024;
constexpr qsizetype LargestList = 32 * 1024 * 1024;
constexpr qint64 ClockTolerance = 10 * 60 * 1000; ///< milliseconds

/// RFC 5019 2.1.1: one certificate, named by SHA-1, unsigned, without nonce.
QByteArray question(const Certificate &certificate, const Certificate &issuer)
{
    const Owned<OCSP_REQUEST, OCSP_REQUEST_free> request(OCSP_REQUEST_new());
    auto *id = OCSP_cert_to_id(EVP_sha1(), certificate.native(), issuer.native());
    if (!id || !OCSP_request_add0_id(request.get(), id))
        return {};
    return verify::derOf<OCSP_REQUEST>(request.get(), i2d_OCSP_REQUEST);
}

/// One way to ask, and how to read what comes back.
struct Way
{
    HttpRequest request;
    QByteArray key; ///< of the cache
    std::function<std::optional<RevocationStatement>(const QByteArray &)> read;
};

/// Authentic, in force now, and not from the future.
bool counts(const std::optional<RevocationStatement> &statement, Instant now)
{
    return statement && statement->speaksOf(now)
        && statement->thisUpdate.milliseconds <= now.milliseconds + ClockTolerance;
}
}

Result<StatusEvidence> StatusFetcher::ask(const QByteArray &certificateDer, const QByteArray &issuerDer)
{
    TRY_ASSIGN(const auto certificate, Certificate::fromDer(certificateDer));
    TRY_ASSIGN(const auto issuer, Certificate::fromDer(issuerDer));
    const auto places = verify::statusPlaces(certificate.native());
    Error last{ErrorKind::Unavailable, "revocation.no-source", certificate.subject()};
    const auto tried = [&](const Way &way) -> QByteArray {
        const auto kept = m_cache ? m_cache->find(way.key) : std::nullopt;
        if (kept && counts(way.read(*kept), m_now))
            return *kept;
        const auto answer = m_fetch(way.request);
        if (answer.ok() && counts(way.read(answer.value()), m_now)) {
            if (m_cache)
                m_cache->put(way.key, answer.value());
            return answer.value();
        }
        last = {ErrorKind::Unavailable,
            "revocation.no-answer",
            answer.ok() ? way.request.url : answer.error().detail};
        return {};
    };
    for (const auto &place : places.responders) {
        const Way way{{QString::fromUtf8(place),
                          question(certificate, issuer),
                          "application/ocsp-request",
                          LargestResponse},
            "ocsp:" + issuer.fingerprint().bytes + certificate.serial(),
            [&](const QByteArray &der) {
                return verify::responseStatement(der, certificate.native(), issuer.native(), {});
            }};
        if (const auto response = tried(way); !response.isEmpty())
            return StatusEvidence{response, {}};
    }
    for (const auto &place : places.lists) {
        const Way way{
            {QString::fromUtf8(place), {}, {}, LargestList}, "crl:" + place, [&](const QByteArray &der) {
                return verify::listStatement(der, certificate.native(), issuer.native());
            }};
        if (const auto list = tried(way); !list.isEmpty())
            return StatusEvidence{{}, list};
    }
    ERR_clear_error();
    return last;
}

}
