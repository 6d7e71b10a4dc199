// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Http.h"

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

    QByteArray hostAndPort() const { return port == OSSL_HTTP_PORT ? host : host + ':' + port; }
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
    const bool parsed = clean && text.startsWith(OSSL_HTTP_PREFIX)
        && OSSL_HTTP_parse_url(
               text.constData(), &secure, nullptr, &host, &port, nullptr, &path, nullptr, nullptr)
            == 1;
    ERR_clear_error();
    if (!parsed)
        return Error{ErrorKind::Invalid, "net.bad-address", url};
    Address address{taken(host), taken(port), taken(path)};
    if (address.host.isEmpty())
        return Error{ErrorKind::Invalid, "net.bad-address", url};
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
        TRY_ASSIGN(const auto address, parseAddress(m_request.url));
        const char *proxyUrl = OSSL_HTTP_adapt_proxy(nullptr, nullptr, address.host.constData(), 0);
        auto next = address;
        if (proxyUrl) {
            TRY_ASSIGN(next, parseAddress(QString::fromUtf8(proxyUrl)));
        }
        const Handle<BIO> connection(BIO_new_connect(next.host.constData()));
        BIO_set_conn_port(connection.get(), next.port.constData());
        BIO_set_nbio(connection.get(), 1);
        TRY(until(connection.get(), "net.unreachable", [&] {
            return BIO_do_connect(connection.get()) == 1 ? 1 : BIO_should_retry(connection.get()) ? -1 : 0;
        }));
        return ask(connection.get(), address, proxyUrl != nullptr);
    }

private:
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
