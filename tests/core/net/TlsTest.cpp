// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Http.h"
#include "tests/core/net/SecureAnswer.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string answerOf(const SecureAnswer &server, const QString &roots)
{
    const auto answer = httpFetch({.timeout = std::chrono::milliseconds(5000), .certificates = roots})(
        {server.url(), "question"});
    return answer.ok() ? answer->toHex().toStdString() : answer.error().reason.id();
}

}

TEST_CASE("a server that proves who it is answers by https")
{
    QTemporaryDir folder;
    const Identity identity("IP:127.0.0.1");
    const SecureAnswer server(identity);
    CHECK(answerOf(server, identity.keepIn(folder)) == SecureAnswer::der().toHex().toStdString());
}

TEST_CASE("a server of an unknown root or of another name is not asked")
{
    QTemporaryDir folder;
    const Identity known("IP:127.0.0.1");
    const auto roots = known.keepIn(folder);
    {
        const Identity stranger("IP:127.0.0.1");
        const SecureAnswer server(stranger);
        CHECK(answerOf(server, roots) == "net.untrusted-server");
    }
    {
        const SecureAnswer server(known);
        CHECK(answerOf(server, {}) == "net.untrusted-server"); // the system's roots
    }
    QTemporaryDir other;
    const Identity elsewhere("DNS:tsa.example,IP:127.0.0.2");
    const SecureAnswer server(elsewhere);
    CHECK(answerOf(server, elsewhere.keepIn(other)) == "net.untrusted-server");
}

TEST_CASE("TLS before 1.2 is refused")
{
    QTemporaryDir folder;
    const Identity identity("IP:127.0.0.1");
    const auto roots = identity.keepIn(folder);
    {
        const SecureAnswer old(identity, TLS1_1_VERSION);
        CHECK(answerOf(old, roots) == "net.unreachable");
    }
    SecureAnswer usual(identity, TLS1_2_VERSION);
    CHECK(answerOf(usual, roots) == SecureAnswer::der().toHex().toStdString());
    CHECK(usual.version == "TLSv1.2");
}

TEST_CASE("roots that cannot be read are told")
{
    const auto answer = httpFetch({.certificates = u"/nonexistent.pem"_s})({u"https://127.0.0.1:1/"_s});
    CHECK_FALSE(answer.ok());
}
