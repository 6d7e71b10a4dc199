// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestKeys.h"

#include "tests/support/Must.h"

namespace chauban::test {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 Day = 24LL * 3600 * 1000;

std::unique_ptr<SigningKey> signingKey(const QString &name, KeyKind kind)
{
    return must(issueKey(name, kind).signingKey());
}
}

Instant now()
{
    return SystemClock().now();
}

const CertificateAuthority &authority()
{
    static const auto authority = must(CertificateAuthority::create(
        u"Đơn vị thử nghiệm"_s, {now().milliseconds - 5 * 365 * Day}, KeyKind::EcP256));
    return authority;
}

QByteArray roots()
{
    return authority().root().pem();
}

IssuedKey issueKey(const QString &name, KeyKind kind, int firstDay, int lastDay)
{
    return must(authority().issue({.commonName = name,
        .organisation = u"Ủy ban nhân dân xã Đại Lộc"_s,
        .notBefore = {now().milliseconds + firstDay * Day},
        .notAfter = {now().milliseconds + lastDay * Day},
        .key = kind}));
}

const SigningKey &personKey()
{
    static const auto key = signingKey(u"Nguyễn Thị Hồng Ánh"_s, KeyKind::Rsa2048);
    return *key;
}

const SigningKey &agencyKey()
{
    static const auto key = signingKey(u"ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC"_s, KeyKind::EcP256);
    return *key;
}

}
