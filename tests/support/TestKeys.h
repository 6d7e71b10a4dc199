// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/CertificateAuthority.h"

namespace chauban::test {

/// An authority of its own for the tests of one program, and keys from it that are valid around today.
const CertificateAuthority &authority();
/// Roots as PEM, for judges.
QByteArray roots();
Instant now();
/// A key whose certificate is valid from `firstDay` to `lastDay`, counted from today.
IssuedKey issueKey(
    const QString &name, KeyKind kind = KeyKind::EcP256, int firstDay = -30, int lastDay = 300);
/// "Nguyễn Thị Hồng Ánh", RSA-2048.
const SigningKey &personKey();
/// "ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC", P-256.
const SigningKey &agencyKey();

}
