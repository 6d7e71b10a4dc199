// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Pkcs12.h"

#include "tests/support/TestKeys.h"

#include <catch2/catch.hpp>
#include <openssl/pkcs12.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray password = "mật khẩu 123";

std::string reasonFor(const QByteArray &file, const QByteArray &word = password)
{
    const auto key = loadPkcs12(file, word);
    return key.ok() ? "loaded" : key.error().reason.id();
}

/// The file with a fresh lock over its content, as if it had been made so.
QByteArray relocked(const QByteArray &file)
{
    const auto *data = reinterpret_cast<const unsigned char *>(file.constData());
    auto *p12 = d2i_PKCS12(nullptr, &data, long(file.size()));
    REQUIRE(p12);
    REQUIRE(PKCS12_set_mac(p12, password.constData(), -1, nullptr, 0, 2048, EVP_sha256()) == 1);
    QByteArray der(i2d_PKCS12(p12, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_PKCS12(p12, &out);
    PKCS12_free(p12);
    return der;
}
}

TEST_CASE("a key file of either age loads with its chain and signs")
{
    const auto issued = test::issueKey(u"Nguyễn Thị Hồng Ánh"_s, KeyKind::Rsa2048);
    const auto file = issued.pkcs12(password, GENERATE(Pkcs12Cipher::Modern, Pkcs12Cipher::Legacy));
    REQUIRE(file.ok());

    const auto key = loadPkcs12(file.value(), password);

    REQUIRE(key.ok());
    CHECK(key.value()->certificates() == issued.certificates());
    CHECK(key.value()->certificate().subject() == u"Nguyễn Thị Hồng Ánh"_s);
    CHECK(key.value()->sign("message").ok());
}

TEST_CASE("a wrong password is told from a cipher that is not supported and from what is no key file")
{
    const auto issued = test::issueKey(u"Nguyễn Thị Hồng Ánh"_s);
    const auto cipher = GENERATE(Pkcs12Cipher::Modern, Pkcs12Cipher::Legacy);
    const auto file = issued.pkcs12(password, cipher).value();

    CHECK(reasonFor(file, "nope") == "sign.p12-wrong-password");
    CHECK(reasonFor(file, "") == "sign.p12-wrong-password");
    CHECK(reasonFor(file.first(100)) == "sign.p12-not-readable");
    CHECK(reasonFor({}) == "sign.p12-not-readable");
    CHECK(reasonFor("-----BEGIN CERTIFICATE-----") == "sign.p12-not-readable");
}

TEST_CASE("an unknown digest of the key file's lock is called unsupported, not a wrong password")
{
    auto file = test::issueKey(u"Nguyễn Thị Hồng Ánh"_s).pkcs12(password).value();
    const auto sha256 = QByteArray::fromHex("608648016503040201");
    const auto unknown = QByteArray::fromHex("60864801650304027f");
    file.replace(file.lastIndexOf(sha256), sha256.size(), unknown);

    CHECK(reasonFor(file) == "sign.p12-unsupported");
}

TEST_CASE("a key file whose cipher exists nowhere is called unsupported")
{
    const auto aes = QByteArray::fromHex("60864801650304012a");
    const auto unknown = QByteArray::fromHex("60864801650304017a");
    auto file = test::issueKey(u"Nguyễn Thị Hồng Ánh"_s).pkcs12(password).value();
    REQUIRE(file.contains(aes));

    CHECK(reasonFor(relocked(file)) == "loaded");
    CHECK(reasonFor(relocked(file.replace(aes, unknown))) == "sign.p12-unsupported");
}

TEST_CASE("names in Vietnamese survive the certificate")
{
    const auto issued = test::issueKey(u"Đặng Thị Ngọc Hằng"_s);

    const auto again = Certificate::fromPem(issued.certificates().first().pem());

    REQUIRE(again.ok());
    CHECK(again->first() == issued.certificates().first());
    CHECK(again->first().subject() == u"Đặng Thị Ngọc Hằng"_s);
    CHECK(again->first().issuer() == u"Đơn vị thử nghiệm – Cấp phát"_s);
    CHECK(again->first().maySign());
    CHECK(issued.certificates()[0].isIssuedBy(test::authority().issuing()));
    CHECK(!issued.certificates()[0].isIssuedBy(test::authority().root()));
}
