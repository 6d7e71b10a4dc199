// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/Password.h"

#include <QString>

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace chauban {

namespace {

constexpr int SaltSize = 16;
constexpr int HashSize = 32;
constexpr quint64 BlockSize = 8; // scrypt's r
constexpr qsizetype ShortestPassword = 8; // NIST SP 800-63B §5.1.1.1

/// The composed form; a copy is made only when there is something to compose.
QByteArray composed(QByteArrayView password)
{
    const bool plain
        = std::all_of(password.cbegin(), password.cend(), [](char c) { return uchar(c) < 0x80; });
    if (plain)
        return QByteArray::fromRawData(password.constData(), password.size());
    return QString::fromUtf8(password).normalized(QString::NormalizationForm_C).toUtf8();
}

}

QByteArray freshSalt()
{
    QByteArray salt(SaltSize, '\0');
    // Without randomness nothing here would be safe; OpenSSL fails only when the system is broken.
    if (RAND_bytes(reinterpret_cast<uchar *>(salt.data()), SaltSize) != 1)
        qFatal("no random bytes");
    return salt;
}

Result<PasswordVerifier> hashPassword(QByteArrayView password, const QByteArray &salt, int cost)
{
    const auto text = composed(password);
    PasswordVerifier verifier{salt, cost, QByteArray(HashSize, '\0')};
    const auto memory = 2 * 128 * BlockSize * quint64(cost);
    const int done = EVP_PBE_scrypt(text.constData(),
        size_t(text.size()),
        reinterpret_cast<const uchar *>(salt.constData()),
        size_t(salt.size()),
        quint64(cost),
        BlockSize,
        1,
        memory,
        reinterpret_cast<uchar *>(verifier.hash.data()),
        HashSize);
    if (done != 1)
        return Error{ErrorKind::Unavailable, "login.hash-failed"};
    return verifier;
}

Result<bool> isPassword(const PasswordVerifier &verifier, QByteArrayView password)
{
    TRY_ASSIGN(const auto tried, hashPassword(password, verifier.salt, verifier.cost));
    return tried.hash.size() == verifier.hash.size()
        && CRYPTO_memcmp(tried.hash.constData(), verifier.hash.constData(), size_t(tried.hash.size())) == 0;
}

Result<> checkPasswordStrength(QByteArrayView password)
{
    const auto text = QString::fromUtf8(password);
    const bool repeated
        = std::all_of(text.cbegin(), text.cend(), [&](QChar character) { return character == text.front(); });
    if (text.size() < ShortestPassword || repeated)
        return Error{ErrorKind::Invalid, "login.weak-password", QString::number(ShortestPassword)};
    return {};
}

}
