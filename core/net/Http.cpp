// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Http.h"

#include "core/net/NoPipeSignal.h"
#include "core/net/Tls.h"

#include <algorithm>
#include <ctime>
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/http.h>
#include <openssl/x509v3.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

using Clockwork = std::chrono::steady_clock;

struct OpensslDeleter
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(OSSL_HTTP_REQ_CTX *context) const { OSSL_HTTP_REQ_CTX_free(context); }
    void operator()(STACK_OF(CONF_VALUE) * values) const { sk_CONF_VALUE_pop_free(values, X509V3_conf_free); }
};
template<typename T>
using Handle = std::unique_ptr<T, OpensslDeleter>;

struct Address
{
    QByteArray host;
    QByteArray port;
    QByteArray path;
    bool secure = false;

    QByteArray hostAndPort() const
    {
        return port == (secure ? OSSL_HTTPS_PORT : OSSL_HTTP_PORT) ? host : host + ':' + port;
    }
};

QByteArray taken(char *text)
{
    QByteArray bytes(text);
    OPENSSL_free(text);
    return bytes;
}

Result<Address> parseAddress(const QString &url)
{
    const auto text = url.toUtf8();
    char *host = nullptr;
    char *port = nullptr;
    char *path = nullptr;
    int secure = 0;
    // Line ends or blanks in an address would become headers of the request.
    const bool clean = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c != 0x7f; });
    const bool parsed = clean && (text.startsWith(OSSL_HTTP_PREFIX) || text.startsWith(OSSL_HTTPS_PREFIX))
        && OSSL_HTTP_parse_url(
               text.constData(), &secure, nullptr, &host, &port, nullptr, &path, nullptr, nullptr)
            == 1;
    ERR_clear_error();
    if (!parsed)
        return Error{ErrorKind::Invalid, "net.bad-address", url};
    Address address{taken(host), taken(port), taken(path), secure == 1};
    if (address.host.isEmpty())
        return Error{ErrorKind::Invalid, "net.bad-address", url};
    return address;
}

/// As people write it: http_proxy=proxy.tinh.gov.vn:3128 has no scheme. What is wrong with it is not told by its text,
/// which may hold a password.
Result<Address> parseProxy(const QString &text)
{
    const auto address = parseAddress(text.contains(u"://"_s) ? text : u"http://"_s + text);
    if (!address.ok() || address.value().secure)
        return Error{ErrorKind::Invalid, "net.bad-proxy", {}};
    return address;
}

class Exchange
{
public:
    Exchange(const HttpRequest &request, const HttpLimits &limits)
        : m_request(request)
        , m_limits(limits)
        , m_deadline(Clockwork::now() + limits.timeout)
    {
    }

    Result<QByteArray> run()
    {
        const NoPipeSignal quiet; // longer than the connection, which says goodbye when it goes
        TRY_ASSIGN(const auto address, parseAddress(m_request.url));
        const char *proxyUrl
            = OSSL_HTTP_adapt_proxy(nullptr, nullptr, address.host.constData(), address.secure ? 1 : 0);
        auto next = address;
        if (proxyUrl) {
            const auto proxy = parseProxy(QString::fromUtf8(proxyUrl));
            if (!proxy.ok())
                return failure(proxy.error().reason);
            next = proxy.value();
        }
        Handle<BIO> connection(BIO_new_connect(next.host.constData()));
        BIO_set_conn_port(connection.get(), next.port.constData());
        BIO_set_nbio(connection.get(), 1);
        TRY(until(connection.get(), proxyUrl ? Reason("net.no-proxy") : Reason("net.unreachable"), [&] {
            return BIO_do_connect(connection.get()) == 1 ? 1 : BIO_should_retry(connection.get()) ? -1 : 0;
        }));
        if (!address.secure)
            return ask(connection.get(), address, proxyUrl != nullptr);
        if (proxyUrl)
            TRY(tunnel(connection.get(), address));
        TRY(secure(connection, address));
        return ask(connection.get(), address, false);
    }

private:
    /// Asks the proxy for a way through to the server (RFC 9110, 9.3.6).
    Result<> tunnel(BIO *connection, const Address &address)
    {
        constexpr qsizetype LongestHead = 8192;
        const auto place = address.host + ':' + address.port;
        const auto question = "CONNECT " + place + " HTTP/1.0\r\nHost: " + place + "\r\n\r\n";
        if (BIO_write(connection, question.constData(), int(question.size())) != question.size())
            return failure("net.no-proxy");
        QByteArray head;
        // One by one: what follows the head belongs to the server.
        return until(connection, "net.proxy-refused", [&] {
            char byte = 0;
            while (BIO_read(connection, &byte, 1) == 1) {
                head.append(byte);
                if (head.endsWith("\r\n\r\n"))
                    return head.startsWith("HTTP/1.") && head.mid(8, 4) == " 200" ? 1 : 0;
                if (head.size() > LongestHead)
                    return 0;
            }
            return BIO_should_retry(connection) ? -1 : 0;
        });
    }

    Result<> secure(Handle<BIO> &connection, const Address &address)
    {
        connection.reset(tlsOver(connection.release(), address.host, m_limits.certificates));
        if (!connection)
            return failure("net.no-certificates");
        const auto shaken = until(connection.get(), "net.unreachable", [&] {
            return BIO_do_handshake(connection.get()) == 1 ? 1 : BIO_should_retry(connection.get()) ? -1 : 0;
        });
        if (!shaken.ok() && isDistrusted(connection.get()))
            return failure("net.untrusted-server");
        return shaken;
    }

    Result<QByteArray> ask(BIO *connection, const Address &address, bool throughProxy)
    {
        const Handle<OSSL_HTTP_REQ_CTX> context(OSSL_HTTP_REQ_CTX_new(connection, connection, 0));
        STACK_OF(CONF_VALUE) *list = nullptr;
        X509V3_add_value("Host", address.hostAndPort().constData(), &list);
        const Handle<STACK_OF(CONF_VALUE)> headers(list);
        const auto path = throughProxy ? "http://" + address.hostAndPort() + address.path : address.path;
        const Handle<BIO> body(m_request.body.isEmpty()
                ? nullptr
                : BIO_new_mem_buf(m_request.body.constData(), int(m_request.body.size())));
        const bool begun = OSSL_HTTP_set1_request(context.get(),
                               path.constData(),
                               headers.get(),
                               m_request.contentType.isEmpty() ? nullptr : m_request.contentType.constData(),
                               body.get(),
                               nullptr,
                               1 /* a DER value */,
                               size_t(m_request.largestAnswer),
                               0,
                               0)
            == 1;
        if (!begun)
            return failure("net.bad-address");
        TRY(until(connection, "net.bad-answer", [&] { return OSSL_HTTP_REQ_CTX_nbio(context.get()); }));
        BIO *answer = OSSL_HTTP_REQ_CTX_get0_mem_bio(context.get());
        char *data = nullptr;
        const auto size = BIO_get_mem_data(answer, &data);
        if (size <= 0 || size > m_request.largestAnswer)
            return failure("net.bad-answer");
        return QByteArray(data, qsizetype(size));
    }

    /// Repeats a step while it says "not yet" (-1); 1 is success.
    template<typename Step>
    Result<> until(BIO *connection, Reason failed, Step step)
    {
        for (;;) {
            const int done = step();
            if (done == 1)
                return {};
            if (done == 0)
                return failure(failed);
            if (m_limits.cancelled && *m_limits.cancelled)
                return Error{ErrorKind::Cancelled, "net.cancelled", m_request.url};
            if (Clockwork::now() > m_deadline)
                return failure("net.timeout");
            BIO_wait(connection, std::time(nullptr) + 1, 50);
        }
    }

    Error failure(Reason reason)
    {
        ERR_clear_error();
        return {ErrorKind::Unavailable, reason, m_request.url};
    }

    const HttpRequest &m_request;
    const HttpLimits &m_limits;
    Clockwork::time_point m_deadline;
};

}

HttpFetch httpFetch(const HttpLimits &limits)
{
    return [limits](const HttpRequest &request) { return Exchange(request, limits).run(); };
}

}
