// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Http.h"

#include "tests/core/net/OneConnection.h"

#include <QList>

#include <catch2/catch.hpp>
#include <sys/socket.h>
#include <unistd.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The header lines and as many bytes after them as Content-Length says; they may come in pieces.
QByteArray requestFrom(int connection)
{
    QByteArray request;
    char buffer[4096];
    for (ssize_t got; (got = ::read(connection, buffer, sizeof buffer)) > 0;) {
        request.append(buffer, got);
        const auto head = request.indexOf("\r\n\r\n");
        const auto field = request.indexOf("Content-Length: ");
        const auto length = field < 0 ? 0 : request.mid(field + 16).split('\r').first().toLongLong();
        if (head >= 0 && request.size() >= head + 4 + length)
            break;
    }
    return request;
}

/// Takes one connection on loopback, reads a request, and answers by a function that may write what it likes.
class OneAnswer
{
public:
    explicit OneAnswer(std::function<void(int)> answer)
    {
        m_wire.serve([this, answer = std::move(answer)](int connection) {
            m_request = requestFrom(connection);
            answer(connection);
        });
    }

    QString url(const QString &path = u"/tsa"_s) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(m_wire.port()).arg(path);
    }
    QByteArray request()
    {
        m_wire.finish();
        return m_request;
    }

private:
    QByteArray m_request;
    test::OneConnection m_wire; ///< the last: its thread writes the request
};

void put(int connection, const QByteArray &bytes)
{
    (void)::send(connection, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

const QByteArray der = QByteArray::fromHex("3003020105");
constexpr std::chrono::milliseconds Short{1500};

Reason reasonOf(const HttpRequest &request, std::function<void(int)> answer)
{
    const OneAnswer server(std::move(answer));
    auto toServer = request;
    toServer.url = server.url();
    const auto result = httpFetch({Short})(toServer);
    REQUIRE(!result.ok());
    return result.error().reason;
}

}

TEST_CASE("a question is posted and its DER answer given back")
{
    OneAnswer server([](int to) {
        put(to, "HTTP/1.0 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n" + der.first(2));
        put(to, der.mid(2));
    });

    const auto answer = httpFetch()({server.url(), "question", "application/timestamp-query"});

    REQUIRE(answer.ok());
    CHECK(answer.value() == der);
    CHECK(server.request().startsWith("POST /tsa HTTP/1.0\r\n"));
    CHECK(server.request().contains("Content-Type: application/timestamp-query\r\n"));
    CHECK(server.request().endsWith("\r\n\r\nquestion"));
}

TEST_CASE("a question without body is a GET")
{
    OneAnswer server([](int to) { put(to, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + der); });

    CHECK(httpFetch()({server.url()}).ok());
    CHECK(server.request().startsWith("GET /tsa HTTP/1.0\r\nHost: 127.0.0.1:"));
}

TEST_CASE("an answer of a gigabyte is refused before it is read")
{
    CHECK(reasonOf({}, [](int to) {
        put(to,
            "HTTP/1.0 200 OK\r\nContent-Length: 1073741824\r\n\r\n\x30\x84\x40" + QByteArray(1 << 16, 'x'));
    }) == Reason("net.bad-answer"));
    CHECK(reasonOf({}, [](int to) {
        put(to, "HTTP/1.0 200 OK\r\n\r\n" + QByteArray::fromHex("308440000000") + QByteArray(1 << 16, 'x'));
    }) == Reason("net.bad-answer"));
}

TEST_CASE("garbage, errors of the server and redirections are no answers")
{
    const QByteArray answer = GENERATE(as<QByteArray>{},
        "HTTP/1.0 200 OK\r\n\r\n<html>Welcome</html>",
        "HTTP/1.0 200 OK\r\n\r\n",
        "HTTP/1.0 503 Down\r\n\r\n",
        "HTTP/1.0 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n",
        "no HTTP at all",
        "");
    CHECK(reasonOf({}, [&](int to) { put(to, answer); }) == Reason("net.bad-answer"));
}

TEST_CASE("a server that is silent or drips costs no more than the timeout")
{
    const auto begin = std::chrono::steady_clock::now();
    CHECK(reasonOf({}, [](int to) {
        put(to, "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n\x30");
        std::this_thread::sleep_for(Short + std::chrono::milliseconds(1200));
    }) == Reason("net.timeout"));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}

TEST_CASE("an exchange can be stopped from elsewhere")
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    const OneAnswer server([stop](int) {
        *stop = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1500));
    });

    const auto result = httpFetch({std::chrono::seconds(20), stop})({server.url()});

    REQUIRE(!result.ok());
    CHECK(result.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("only addresses of HTTP are asked, and none that would smuggle headers")
{
    for (const auto *url : {"ftp://127.0.0.1/",
             "file:///etc/passwd",
             "ldap://x/",
             "",
             "http://a b/",
             "http://127.0.0.1/\r\nX: y",
             "http://"}) {
        INFO(url);
        CHECK(httpFetch({Short})({QString::fromLatin1(url)}).error().reason == Reason("net.bad-address"));
    }
    CHECK(httpFetch({Short})({u"http://127.0.0.1:1/"_s}).error().reason == Reason("net.unreachable"));
}
