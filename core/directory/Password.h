// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace chauban {

/// scrypt's N for new passwords (r = 8, p = 1: 32 MiB for each try). Raise it when machines get quicker: a stored
/// password of a lower cost is hashed anew when its owner next logs in.
inline constexpr int PasswordCost = 1 << 15;

/// What is stored of a password; the password itself is nowhere.
struct PasswordVerifier
{
    QByteArray salt; ///< 16 bytes, new for every password
    int cost = 0; ///< scrypt's N
    QByteArray hash; ///< 32 bytes

    auto columns() { return std::tie(salt, cost, hash); }
};

/// 16 bytes from the system's random generator.
QByteArray freshSalt();

/// `password` is UTF-8; its composed form (NFC, RFC 8265 §4.2) is what counts, however it was typed.
/// Fails with "login.hash-failed" when there is not enough memory.
Result<PasswordVerifier> hashPassword(
    QByteArrayView password, const QByteArray &salt, int cost = PasswordCost);

/// Whether it is the password, compared in constant time.
Result<bool> isPassword(const PasswordVerifier &verifier, QByteArrayView password);

/// Fails with "login.weak-password": fewer than 8 characters, or one character repeated.
Result<> checkPasswordStrength(QByteArrayView password);

}
