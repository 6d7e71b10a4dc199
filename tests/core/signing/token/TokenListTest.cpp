// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/token/TokenList.h"

#include "core/signing/token/TokenModules.h"
#include "tests/support/TestKeys.h"
#include "tests/support/token/SoftToken.h"

#include <QFile>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::Parts;
using test::SoftTokens;

namespace {
const SigningToken &named(const TokenListing &listing, const QString &label)
{
    const auto found = std::ranges::find(listing.tokens, label, &SigningToken::label);
    REQUIRE(found != listing.tokens.end());
    return *found;
}

std::string whyNot(const TokenCertificate &certificate)
{
    const auto offered = checkOffered(certificate, test::now());
    return offered.ok() ? std::string() : offered.error().reason.id();
}
}

TEST_CASE("two tokens are listed with their certificates, purposes and expiry before any PIN")
{
    const SoftTokens tokens;
    tokens.add(u"Chủ tịch"_s);
    tokens.add(u"Văn thư"_s);
    const auto person = test::issueKey(u"Nguyễn Thị Hồng Ánh"_s, KeyKind::Rsa2048);
    tokens.put(u"Chủ tịch"_s, person);
    tokens.put(u"Văn thư"_s, test::issueKey(u"ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC"_s));

    const auto listing = listTokens({SoftTokens::plainModule()});

    CHECK(listing.problems.isEmpty());
    REQUIRE(listing.tokens.size() == 2);
    const auto &first = named(listing, u"Chủ tịch"_s);
    CHECK(first.serial.size() == 16);
    CHECK(first.serial != named(listing, u"Văn thư"_s).serial);
    CHECK(first.pin == PinState::Fine);
    CHECK(first.keysWithoutCertificate == 0);
    REQUIRE(first.certificates.size() == 1);
    CHECK(first.certificates[0].certificate == person.certificates()[0]);
    CHECK(first.certificates[0].certificate.notAfter() == person.certificates()[0].notAfter());
    CHECK(first.certificates[0].purposes == QStringList{u"digitalSignature"_s, u"nonRepudiation"_s});
    CHECK(whyNot(first.certificates[0]) == "");
    CHECK(addressOf(first, first.certificates[0])
        == TokenAddress{
            SoftTokens::plainModule(), first.serial, person.certificates()[0].fingerprint().hex()});
}

TEST_CASE("expired and foreign certificates are listed with why they are not offered")
{
    const SoftTokens tokens;
    tokens.add(u"Cũ"_s);
    const auto old = test::issueKey(u"Chứng thư cũ"_s, KeyKind::EcP256, -400, -10);
    const auto early = test::issueKey(u"Chứng thư mới"_s, KeyKind::EcP256, 5, 400);
    tokens.put(u"Cũ"_s, old);
    tokens.put(u"Cũ"_s, early);
    tokens.put(u"Cũ"_s, IssuedKey({}, {test::authority().issuing()}), Parts::CertificateOnly);

    const auto listing = listTokens({SoftTokens::plainModule()});

    const auto &all = named(listing, u"Cũ"_s).certificates;
    REQUIRE(all.size() == 3);
    for (const auto &held : all)
        CHECK(whyNot(held)
            == (held.certificate == old.certificates()[0] ? "sign.certificate-expired"
                    : held.isAuthority                    ? "sign.certificate-not-for-signing"
                                                          : "sign.certificate-not-yet-valid"));
}

TEST_CASE("a key that has no certificate is counted")
{
    const SoftTokens tokens;
    tokens.add(u"Trống"_s);
    tokens.put(u"Trống"_s, test::issueKey(u"Chưa cấp"_s, KeyKind::Rsa2048), Parts::KeyOnly);
    tokens.put(u"Trống"_s, test::issueKey(u"Đã cấp"_s));

    const auto listing = listTokens({SoftTokens::plainModule()});

    CHECK(named(listing, u"Trống"_s).keysWithoutCertificate == 1);
    CHECK(named(listing, u"Trống"_s).certificates.size() == 1);
}

TEST_CASE("a module that is missing or none hides no others")
{
    const SoftTokens tokens;
    tokens.add(u"Chủ tịch"_s);
    QFile none(tokens.path(u"none.so"_s));
    REQUIRE(none.open(QIODevice::WriteOnly));
    none.write("no library");
    none.close();

    const auto listing = listTokens({u"/nowhere/libtoken.so"_s, none.fileName(), SoftTokens::plainModule()});

    CHECK(listing.tokens.size() == 1);
    REQUIRE(listing.problems.size() == 2);
    CHECK(listing.problems[0].reason == Reason("token.no-module"));
    CHECK(listing.problems[1].reason == Reason("token.bad-module"));
}

TEST_CASE("a setting is the only module, without one the usual places are looked at")
{
    CHECK(tokenModules(u"/opt/ca/libca.so"_s) == QStringList{u"/opt/ca/libca.so"_s});
    const auto found = tokenModules();
    CHECK(found.filter(u"libsofthsm2.so"_s).size() == 1);
    for (const auto &module : found)
        CHECK(QFile::exists(module));
}
