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
    /// An RFC 3161 token over the bytes.
    QByteArray timestamp(const QByteArray &bytes) const;

    /// When everything is valid.
    static Instant now();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
