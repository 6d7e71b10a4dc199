// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/net/OneConnection.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <openssl/ssl.h>
#include <string>

namespace chauban::test {

/// A key and a certificate that is its own root, for a name or an address.
struct Identity
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();

    explicit Identity(const char *alternativeName);
    ~Identity();
    Q_DISABLE_COPY_MOVE(Identity)

    /// The certificate as PEM; the path.
    QString keepIn(const QTemporaryDir &folder) const;
};

/// Answers one connection on loopback by TLS with a DER value.
class SecureAnswer
{
public:
    static QByteArray der() { return QByteArray::fromHex("3003020105"); }

    explicit SecureAnswer(const Identity &identity, int latest = TLS1_3_VERSION);
    ~SecureAnswer();
    Q_DISABLE_COPY_MOVE(SecureAnswer)

    int port() const { return m_wire.port(); }
    QString url() const { return QStringLiteral("https://127.0.0.1:%1/tsa").arg(port()); }
    std::string version; ///< that was agreed on

private:
    void serve(int connection);

    SSL_CTX *m_context;
    OneConnection m_wire;
};

}
