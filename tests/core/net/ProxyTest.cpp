// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Through a proxy, as most offices reach the world.

#include "core/net/Http.h"
#include "tests/core/net/SecureAnswer.h"

#include <arpa/inet.h>
#include <array>
#include <catch2/catch.hpp>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void put(int connection, const QByteArray &bytes)
{
    (void)::send(connection, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

QByteArray headFrom(int connection)
{
    QByteArray head;
    for (char byte = 0; !head.endsWith("\r\n\r\n") && ::read(connection, &byte, 1) == 1;)
        head.append(byte);
    return head;
}

/// Carries bytes both ways until one side ends.
void carry(int client, int port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    if (::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        put(client, "HTTP/1.1 200 Connection established\r\nVia: 1.1 office\r\n\r\n");
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        for (bool open = true; open && ::poll(ends.data(), ends.size(), 10'000) > 0;) {
            for (size_t i = 0; i < ends.size(); ++i) {
                char buffer[4096];
                if (!(ends[i].revents & (POLLIN | POLLHUP)))
                    continue;
                const auto got = ::read(ends[i].fd, buffer, sizeof buffer);
                open = open && got > 0;
                if (got > 0)
                    put(ends[1 - i].fd, QByteArray(buffer, got));
            }
        }
    }
    ::close(server);
}

/// A proxy for one question, and the setting that names it.
class Proxy
{
public:
    explicit Proxy(std::function<void(int)> answer, const QByteArray &form = "http://127.0.0.1:%1/")
    {
        m_wire.serve([this, answer = std::move(answer)](int connection) {
            m_asked = headFrom(connection);
            answer(connection);
        });
        const auto setting = QByteArray(form).replace("%1", QByteArray::number(m_wire.port()));
        for (const auto *name : {"http_proxy", "https_proxy"})
            qputenv(name, setting);
        for (const auto *name : {"no_proxy", "NO_PROXY"})
            qunsetenv(name);
    }
    ~Proxy()
    {
        for (const auto *name : {"http_proxy", "https_proxy"})
            qunsetenv(name);
    }
    Q_DISABLE_COPY_MOVE(Proxy)

    QByteArray asked()
    {
        m_wire.finish();
        return m_asked;
    }

private:
    QByteArray m_asked;
    OneConnection m_wire; ///< the last: its thread writes what was asked
};

std::string answerTo(const QString &url, const QString &roots = {})
{
    const auto answer
        = httpFetch({.timeout = std::chrono::milliseconds(5000), .certificates = roots})({url, "question"});
    return answer.ok() ? answer->toHex().toStdString() : answer.error().reason.id();
}

const auto der = SecureAnswer::der().toHex().toStdString();

}

TEST_CASE("a question goes through the proxy that this computer is set to, with the whole address")
{
    const QByteArray form = GENERATE(as<QByteArray>{}, "http://127.0.0.1:%1/", "127.0.0.1:%1");
    Proxy proxy([](int to) { put(to, "HTTP/1.0 200 OK\r\n\r\n" + SecureAnswer::der()); }, form);

    CHECK(answerTo(u"http://tsa.example:8080/stamp"_s) == der);

    CHECK(proxy.asked().startsWith(
        "POST http://tsa.example:8080/stamp HTTP/1.0\r\nHost: tsa.example:8080\r\n"));
}

TEST_CASE("https goes through a tunnel, and the server behind it proves who it is all the same")
{
    const QTemporaryDir folder;
    const Identity identity("IP:127.0.0.1"), stranger("IP:127.0.0.1");
    const auto roots = identity.keepIn(folder);
    {
        const SecureAnswer server(identity);
        Proxy proxy([&](int client) { carry(client, server.port()); });
        CHECK(answerTo(server.url(), roots) == der);
        CHECK(proxy.asked().startsWith(
            "CONNECT 127.0.0.1:" + QByteArray::number(server.port()) + " HTTP/1.0\r\n"));
    }
    const SecureAnswer server(stranger);
    Proxy proxy([&](int client) { carry(client, server.port()); });
    CHECK(answerTo(server.url(), roots) == "net.untrusted-server");
}

TEST_CASE("a proxy that lets nobody through, is not there or is badly set is told as such")
{
    const auto secure = u"https://tsa.example/"_s;
    {
        const Proxy strict([](int to) { put(to, "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"); });
        CHECK(answerTo(secure) == "net.proxy-refused");
    }
    {
        const Proxy endless([](int to) { put(to, "HTTP/1.1 200 OK\r\n" + QByteArray(20'000, 'x')); });
        CHECK(answerTo(secure) == "net.proxy-refused");
    }
    for (const auto &[setting, reason] : {std::pair("http://127.0.0.1:1/", "net.no-proxy"),
             std::pair("http://clerk:secret@", "net.bad-proxy"),
             std::pair("ftp://proxy.example/", "net.bad-proxy")}) {
        qputenv("https_proxy", setting);
        const auto answer = httpFetch()({secure});
        REQUIRE_FALSE(answer.ok());
        CHECK(answer.error().reason.id() == std::string(reason));
        CHECK(answer.error().detail == secure); // a setting may hold a password
    }
    qunsetenv("https_proxy");
}
