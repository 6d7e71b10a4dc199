// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace chauban {

/// One question whose answer is a single DER value: a time-stamp, an OCSP response, a revocation list.
struct HttpRequest
{
    QString url; ///< http://…
    QByteArray body = {}; ///< sent by POST; empty: GET
    QByteArray contentType = {};
    qsizetype largestAnswer = 256 * 1024; ///< bytes
};

/// Asks and gives the answer's body. A value that tests replace.
/// Errors: net.bad-address, net.unreachable, net.timeout, net.bad-answer (too large, no DER, an error of the server),
/// net.cancelled; all with the address.
using HttpFetch = std::function<Result<QByteArray>(const HttpRequest &)>;

struct HttpLimits
{
    std::chrono::milliseconds timeout{15'000}; ///< for the whole exchange
    /// Another thread sets it to end the exchange, within a second; may be null.
    std::shared_ptr<const std::atomic<bool>> cancelled = {};
};

/// Over the network, by HTTP/1.0 without redirections, cookies or credentials, through the proxy that http_proxy
/// names. Blocks: not for the thread that paints. The answers prove themselves by their signatures, so there is no
/// TLS.
HttpFetch httpFetch(const HttpLimits &limits = {});

}
