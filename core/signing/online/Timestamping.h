// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Sha256.h"
#include "core/net/Http.h"
#include "core/signing/verify/TrustStore.h"

namespace chauban {

/// A time-stamping authority that speaks RFC 3161 over HTTP.
struct TimestampAuthority
{
    QString url;
    QString policy = {}; ///< dotted numbers; empty: the authority's own
};

/// One question (RFC 3161 2.4.1): the imprint, a random nonce, the authority's certificate asked for.
struct TimestampQuestion
{
    Sha256 imprint;
    QByteArray nonce; ///< 16 bytes, big-endian, positive
    QString policy = {};

    static TimestampQuestion about(const Sha256 &imprint, const QString &policy = {});
    QByteArray der() const;
};

/// The token of an answer that may be put into a signature: granted; this imprint, nonce and policy; a signature of a
/// certificate whose only extended key usage is a critical timeStamping and that leads to an anchor for time-stamps;
/// a time within ten minutes of `now` (RFC 3161 2.4.2, EN 319 422).
/// Errors: timestamp.unreadable, timestamp.refused, timestamp.other-question, timestamp.broken,
/// timestamp.untrusted (detail: reason), timestamp.implausible-time.
Result<QByteArray> checkedToken(
    const QByteArray &answer, const TimestampQuestion &question, const TrustStore &trust, Instant now);

/// Who a token came from.
struct TimestampSigner
{
    QString name; ///< of its certificate
    Instant time; ///< in the token
    Instant certificateEnds; ///< until when the token can be judged by that certificate
};

/// Asks for one time-stamp that is put nowhere: whether the authority answers and is trusted. Errors: net.*, timestamp.*.
Result<TimestampSigner> tryAuthority(
    const TimestampAuthority &authority, const HttpFetch &fetch, const TrustStore &trust);

/// Asks and checks. Errors: net.*, timestamp.*.
Result<QByteArray> requestTimestamp(const TimestampAuthority &authority,
    const HttpFetch &fetch,
    const Sha256 &imprint,
    const TrustStore &trust);

}
