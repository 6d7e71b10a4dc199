// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/token/TokenKey.h"
#include "tests/support/TestKeys.h"
#include "tests/support/token/SoftToken.h"

namespace chauban::test {

/// The address of the certificate of that subject (of the first that is no authority's, when empty).
inline TokenAddress addressOn(const QString &module, const QString &subject = {})
{
    const auto listing = listTokens({module});
    for (const auto &token : listing.tokens)
        for (const auto &held : token.certificates)
            if (!held.isAuthority && (subject.isEmpty() || held.certificate.subject() == subject))
                return addressOf(token, held);
    return {};
}

/// Gives the right PIN and counts how often it was asked for.
inline AskPin asked(int &times, const QString &pin = TokenPin)
{
    return [&times, pin](const PinQuestion &) -> Result<SecretBytes> {
        ++times;
        return SecretBytes(QByteArrayView(pin.toUtf8()));
    };
}

inline Result<std::unique_ptr<SigningKey>> openOnToken(
    const QString &module, const QString &subject, const AskPin &ask)
{
    return openTokenKey(addressOn(module, subject), ask);
}

inline Result<std::unique_ptr<SigningKey>> openOnToken(const QString &module,
    const QString &subject = {},
    const QString &pin = TokenPin,
    SignatureAlgorithm algorithm = SignatureAlgorithm::RsaPkcs1)
{
    return openTokenKey(
        addressOn(module, subject), oncePin(SecretBytes(QByteArrayView(pin.toUtf8()))), algorithm);
}

}
