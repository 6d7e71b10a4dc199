// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/Http.h"
#include "core/signing/SigningKey.h"
#include "core/signing/verify/TrustStore.h"

#include <QProcess>
#include <QTemporaryDir>

namespace chauban::test {

/// Authorities, a time-stamping authority, an OCSP responder and lists on loopback: network.py, which see for names.
class TestNetwork
{
public:
    TestNetwork();
    ~TestNetwork();

    /// "http://127.0.0.1:…/" and the path.
    QString url(const QString &path) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const;
    Certificate certificate(const QString &name) const;
    /// The key of a leaf, with its certificates up to the root.
    std::unique_ptr<SigningKey> key(const QString &name) const;
    /// With no certificate but its own, as careless programs hand it over.
    std::unique_ptr<SigningKey> loneKey(const QString &name) const;
    /// "root" for signatures, "tsaroot" for time-stamps.
    TrustStore trust() const;

    /// Marks a leaf as revoked at that time and issues the lists again.
    void revoke(const QString &name, Instant at) const;
    /// A list of an authority that is valid between two times, as the file "NAME.crl"; `extensions` in openssl's words.
    void makeList(const QString &authority,
        const QString &name,
        Instant from,
        Instant to,
        const QString &extensions = QStringLiteral("authorityKeyIdentifier=keyid")) const;

private:
    std::unique_ptr<SigningKey> keyWith(const QString &name, const QList<Certificate> &certificates) const;
    void run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
};

/// One for a whole test program, for tests that revoke nothing.
const TestNetwork &network();

}
