// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Http.h"
#include "tests/core/net/OneConnection.h"

#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdio>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray der = QByteArray::fromHex("3003020105");

/// A key and a certificate that is its own root, for a name or an address.
struct Identity
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();

    explicit Identity(const char *alternativeName)
    {
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -86'400);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
        auto *name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(
            name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("test"), -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        X509_set_pubkey(certificate, key);
        X509V3_CTX context;
        X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
        for (const auto &[kind, value] : {std::pair(NID_subject_alt_name, alternativeName),
                 std::pair(NID_basic_constraints, "critical,CA:TRUE")}) {
            auto *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
            REQUIRE(extension);
            X509_add_ext(certificate, extension, -1);
            X509_EXTENSION_free(extension);
        }
        REQUIRE(X509_sign(certificate, key, EVP_sha256()) > 0);
    }
    ~Identity()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }

    QString keepIn(const QTemporaryDir &folder) const
    {
        const auto path = folder.filePath(u"root.pem"_s);
        auto *file = std::fopen(qPrintable(path), "w");
        PEM_write_X509(file, certificate);
        std::fclose(file);
        return path;
    }
};

/// Answers one connection on loopback by TLS with a DER value.
class SecureAnswer
{
public:
    explicit SecureAnswer(const Identity &identity, int latest = TLS1_3_VERSION)
        : m_context(SSL_CTX_new(TLS_server_method()))
    {
        SSL_CTX_set_security_level(m_context, 0);
        SSL_CTX_set_min_proto_version(m_context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(m_context, latest);
        SSL_CTX_use_certificate(m_context, identity.certificate);
        SSL_CTX_use_PrivateKey(m_context, identity.key);
        m_wire.serve([this](int connection) { serve(connection); });
    }
    ~SecureAnswer()
    {
        m_wire.finish();
        SSL_CTX_free(m_context);
    }

    QString url() const { return u"https://127.0.0.1:%1/tsa"_s.arg(m_wire.port()); }
    std::string version; ///< that was agreed on

private:
    void serve(int connection)
    {
        auto *session = SSL_new(m_context);
        SSL_set_fd(session, connection);
        if (SSL_accept(session) == 1) {
            version = SSL_get_version(session);
            // All of it: closing over unread bytes would cut the answer off.
            QByteArray asked;
            char buffer[4096];
            for (int got = 1; got > 0 && !asked.endsWith("question");) {
                got = SSL_read(session, buffer, sizeof buffer);
                asked.append(buffer, std::max(got, 0));
            }
            const auto answer = "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n" + der;
            SSL_write(session, answer.constData(), int(answer.size()));
            SSL_shutdown(session);
        }
        SSL_free(session);
    }

    SSL_CTX *m_context;
    test::OneConnection m_wire;
};

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
    CHECK(answerOf(server, identity.keepIn(folder)) == der.toHex().toStdString());
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
    CHECK(answerOf(usual, roots) == der.toHex().toStdString());
    CHECK(usual.version == "TLSv1.2");
}

TEST_CASE("roots that cannot be read are told")
{
    const auto answer = httpFetch({.certificates = u"/nonexistent.pem"_s})({u"https://127.0.0.1:1/"_s});
    CHECK_FALSE(answer.ok());
}
