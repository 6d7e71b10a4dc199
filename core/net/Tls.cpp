// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Tls.h"

#include <QFile>

#include <memory>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace chauban {

namespace {

struct ContextDeleter
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

bool loadRoots(SSL_CTX *context, const QString &file)
{
    return file.isEmpty() ? SSL_CTX_set_default_verify_paths(context) == 1
                          : SSL_CTX_load_verify_file(context, QFile::encodeName(file).constData()) == 1;
}

/// A name is sent along for servers that hold several; an address must stand in the certificate as an address.
bool expect(SSL *connection, const QByteArray &host)
{
    auto *parameters = SSL_get0_param(connection);
    if (X509_VERIFY_PARAM_set1_ip_asc(parameters, host.constData()) == 1)
        return true;
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return X509_VERIFY_PARAM_set1_host(parameters, host.constData(), size_t(host.size())) == 1
        && SSL_set_tlsext_host_name(connection, host.constData()) == 1;
}

}

bio_st *tlsOver(bio_st *connection, const QByteArray &host, const QString &rootsFile)
{
    const std::unique_ptr<SSL_CTX, ContextDeleter> context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    BIO *secured = loadRoots(context.get(), rootsFile) ? BIO_new_ssl(context.get(), 1) : nullptr;
    SSL *session = nullptr;
    if (secured)
        BIO_get_ssl(secured, &session);
    if (!session || !expect(session, host)) {
        ERR_clear_error();
        BIO_free_all(secured);
        BIO_free_all(connection);
        return nullptr;
    }
    return BIO_push(secured, connection);
}

bool isDistrusted(bio_st *secured)
{
    SSL *session = nullptr;
    BIO_get_ssl(secured, &session);
    return session && SSL_get_verify_result(session) != X509_V_OK;
}

}
