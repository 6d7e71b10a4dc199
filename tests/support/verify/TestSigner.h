// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace chauban::test {

/// A certificate authority with one signer, one time-stamper and one expired signer, made in memory; P-256 keys.
class TestSigner
{
public:
    enum class Key { Elliptic, Edwards, RsaPss };
    explicit TestSigner(Key key = Key::Elliptic);
    ~TestSigner();

    QByteArray rootPem() const;
    /// A CRL of the authority that names the signer, PEM.
    QByteArray revocationListPem() const;

    enum class Who { Signer, Expired, Stranger };
    /// A detached CMS (CAdES baseline attributes) over the bytes; DER.
    QByteArray sign(const QByteArray &bytes, Who who = Who::Signer) const;
    /// By the signer, without signed attributes (RFC 5652 5.4).
    QByteArray signBare(const QByteArray &bytes) const;
    /// The signer's bare signature value over these bytes; `digest` as OpenSSL names digests. Key::Elliptic only.
    QByteArray value(const QByteArray &bytes, const char *digest = "SHA256") const;
    /// What of the signed attributes a token has.
    enum class Attributes { Whole, NoCertificate, None };
    /// An RFC 3161 token over the bytes; `imprint` as OpenSSL names digests.
    QByteArray timestamp(const QByteArray &bytes,
        const char *imprint = "SHA256",
        Attributes attributes = Attributes::Whole) const;

    /// When everything is valid.
    static Instant now();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
