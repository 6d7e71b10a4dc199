// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/net/Http.h"

#include <QList>

namespace chauban {

class AnswerCache;

/// An authentic answer to whether a certificate was revoked; one of the two is empty.
struct StatusEvidence
{
    QByteArray response; ///< OCSP, DER
    QByteArray list; ///< CRL, DER
};

/// Asks whether `certificate` was revoked, at the places that it names: its responders (RFC 6960 in the profile of
/// RFC 5019, without nonce, so that answers can be shared), then its lists. An answer counts when it is authentic
/// (see RevocationStatement) and in force at `now`; one in the cache that does is not asked for again.
/// Errors: revocation.no-source (it names no place on HTTP; detail: the subject), revocation.no-answer (none of the
/// places gave one that counts; detail: what the last one did).
class StatusFetcher
{
public:
    /// `cache` may be null.
    StatusFetcher(HttpFetch fetch, AnswerCache *cache, Instant now)
        : m_fetch(std::move(fetch))
        , m_cache(cache)
        , m_now(now)
    {
    }

    /// Both DER; `issuer` is trusted by the caller.
    Result<StatusEvidence> ask(const QByteArray &certificate, const QByteArray &issuer);

private:
    HttpFetch m_fetch;
    AnswerCache *m_cache;
    Instant m_now;
};

}
