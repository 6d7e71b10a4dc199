// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/SecureAnswer.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdio>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace chauban::test {

using namespace Qt::Literals::StringLiterals;

Identity::Identity(const char *alternativeName)
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

Identity::~Identity()
{
    X509_free(certificate);
    EVP_PKEY_free(key);
}

QString Identity::keepIn(const QTemporaryDir &folder) const
{
    const auto path = folder.filePath(u"root.pem"_s);
    auto *file = std::fopen(qPrintable(path), "w");
    PEM_write_X509(file, certificate);
    std::fclose(file);
    return path;
}

SecureAnswer::SecureAnswer(const Identity &identity, int latest)
    : m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX_set_security_level(m_context, 0);
    SSL_CTX_set_min_proto_version(m_context, TLS1_VERSION);
    SSL_CTX_set_max_proto_version(m_context, latest);
    SSL_CTX_use_certificate(m_context, identity.certificate);
    SSL_CTX_use_PrivateKey(m_context, identity.key);
    m_wire.serve([this](int connection) { serve(connection); });
}

SecureAnswer::~SecureAnswer()
{
    m_wire.finish();
    SSL_CTX_free(m_context);
}

void SecureAnswer::serve(int connection)
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
        const auto answer = "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n" + der();
        SSL_write(session, answer.constData(), int(answer.size()));
        SSL_shutdown(session);
    }
    SSL_free(session);
}

}
