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
    QString url; ///< http://… or https://…
    QByteArray body = {}; ///< sent by POST; empty: GET
    QByteArray contentType = {};
    qsizetype largestAnswer = 256 * 1024; ///< bytes
};

/// Asks and gives the answer's body. A value that tests replace.
/// Errors: net.bad-address, net.unreachable, net.timeout, net.bad-answer (too large, no DER, an error of the server),
/// net.untrusted-server, net.no-certificates, net.bad-proxy, net.no-proxy, net.proxy-refused, net.cancelled; all with the
/// address.
using HttpFetch = std::function<Result<QByteArray>(const HttpRequest &)>;

struct HttpLimits
{
    std::chrono::milliseconds timeout{15'000}; ///< for the whole exchange
    /// Another thread sets it to end the exchange, within a second; may be null.
    std::shared_ptr<const std::atomic<bool>> cancelled = {};
    QString certificates = {}; ///< PEM file of the roots that vouch for servers by https; empty: the system's
};

/// Over the network, by HTTP/1.0 without redirections, cookies or credentials, through the proxy that http_proxy or
/// https_proxy names; by https with TLS 1.2 or later, to a server whose certificate names it and leads to a known root.
/// Blocks: not for the thread that paints. The answers prove themselves by their signatures either way.
HttpFetch httpFetch(const HttpLimits &limits = {});

}
