// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/token/OpenToken.h"

#include <QThread>

#include <catch2/catch.hpp>
#include <thread>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::openOnToken;
using test::PinFor;
using test::SoftTokens;

namespace {
std::string reasonWith(const QString &pin, const QString &module = SoftTokens::countingModule())
{
    const auto key = openOnToken(module, {}, pin);
    return key.ok() ? "open" : key.error().reason.id();
}

struct OneToken : SoftTokens
{
    explicit OneToken(PinFor pinFor = PinFor::LogIn)
    {
        add(u"Chủ tịch"_s);
        put(u"Chủ tịch"_s, test::issueKey(u"Nguyễn Thị Hồng Ánh"_s), test::Parts::KeyAndCertificate, pinFor);
    }
};
}

TEST_CASE("wrong PINs are counted down to the lock, which is told before another try")
{
    const OneToken token;

    CHECK(reasonWith(u"11111111"_s) == "token.pin-count-low");
    CHECK(listTokens({SoftTokens::countingModule()}).tokens.value(0).pin == PinState::CountLow);
    CHECK(reasonWith(u"11111111"_s) == "token.pin-final-try");
    CHECK(listTokens({SoftTokens::countingModule()}).tokens.value(0).pin == PinState::FinalTry);
    CHECK(reasonWith(u"11111111"_s) == "token.pin-locked");

    const int tries = token.logins();
    CHECK(reasonWith(test::TokenPin) == "token.pin-locked");
    CHECK(token.logins() == tries);
}

TEST_CASE("the right PIN after a wrong one sets the count back")
{
    const OneToken token;

    CHECK(reasonWith(u"11111111"_s) == "token.pin-count-low");
    CHECK(reasonWith(test::TokenPin) == "open");
    CHECK(reasonWith(u"11111111"_s) == "token.pin-count-low");
}

TEST_CASE("a PIN that no token would take is told without a word of it in the error")
{
    const OneToken token;

    CHECK(reasonWith({}) == "token.pin-malformed");
    CHECK(reasonWith(u"1234\0"
                     "5678"_s)
        == "token.pin-malformed");
    CHECK(token.logins() == 0);
    const auto wrong = openOnToken(SoftTokens::plainModule(), {}, u"bí mật 99"_s);
    REQUIRE(!wrong.ok());
    CHECK(!wrong.error().detail.contains(u"99"_s));
}

TEST_CASE("a key that wants the PIN for each signature asks each time, the log-in serving the first")
{
    const OneToken token(PinFor::EachSignature);
    QList<bool> asked;

    const auto key = openOnToken(
        SoftTokens::countingModule(), {}, [&](const PinQuestion &question) -> Result<SecretBytes> {
            asked << question.forOneSignature;
            return SecretBytes(QByteArrayView(test::TokenPin.toUtf8()));
        });

    REQUIRE(key.ok());
    CHECK(key.value()->sign("một").ok());
    CHECK(asked == QList<bool>{false});
    CHECK(key.value()->sign("hai").ok());
    CHECK(key.value()->sign("ba").ok());
    CHECK(asked == QList<bool>{false, true, true});
}

TEST_CASE("a PIN given once does not sign twice with a key that wants it for each signature")
{
    const OneToken token(PinFor::EachSignature);

    const auto key = openOnToken(SoftTokens::plainModule());

    REQUIRE(key.ok());
    CHECK(key.value()->sign("một").ok());
    const auto second = key.value()->sign("hai");
    REQUIRE(!second.ok());
    CHECK(second.error().reason == Reason("token.pin-each-time"));
}

TEST_CASE("a wrong PIN for one signature ends the batch without trying it again")
{
    const OneToken token(PinFor::EachSignature);
    QString pin = test::TokenPin;
    auto key = openOnToken(SoftTokens::countingModule(), {}, [&](const PinQuestion &) {
        return Result<SecretBytes>(SecretBytes(QByteArrayView(pin.toUtf8())));
    });
    REQUIRE(key.ok());
    REQUIRE(key.value()->sign("một").ok());

    pin = u"11111111"_s;
    const auto wrong = key.value()->sign("hai");
    REQUIRE(!wrong.ok());
    CHECK(wrong.error().reason == Reason("token.pin-incorrect"));
    const int tries = token.logins();
    pin = test::TokenPin;
    CHECK(!key.value()->sign("ba").ok());
    CHECK(token.logins() == tries);

    std::move(key).value().reset();
    CHECK(reasonWith(test::TokenPin) == "open");
}

TEST_CASE("a token pulled out fails with words, and signs again when it is back")
{
    const OneToken token;
    {
        const auto key = openOnToken(SoftTokens::countingModule());
        REQUIRE(key.ok());
        REQUIRE(key.value()->sign("một").ok());

        token.pullOut();
        const auto lost = key.value()->sign("hai");
        REQUIRE(!lost.ok());
        CHECK(lost.error().reason == Reason("token.removed"));
        CHECK(lost.error().kind == ErrorKind::Unavailable);
    }
    CHECK(listTokens({SoftTokens::countingModule()}).tokens.isEmpty());

    token.putBack();
    const auto again = openOnToken(SoftTokens::countingModule());
    REQUIRE(again.ok());
    CHECK(again.value()->sign("hai").ok());
}

TEST_CASE("a token whose files are moved away is not there, and is there again after")
{
    const OneToken token;
    const auto address = test::addressOn(SoftTokens::plainModule());
    int asked = 0;

    token.hideFiles(true);
    const auto away = openTokenKey(address, test::asked(asked));
    REQUIRE(!away.ok());
    CHECK(away.error().reason == Reason("token.not-there"));

    token.hideFiles(false);
    const auto back = openTokenKey(address, test::asked(asked));
    REQUIRE(back.ok());
    CHECK(back.value()->sign("một").ok());
}

TEST_CASE("a second thread waits for the module until the first has done")
{
    const OneToken token;
    const auto address = test::addressOn(SoftTokens::plainModule());
    bool signedThere = false;
    auto key = openOnToken(SoftTokens::plainModule());
    REQUIRE(key.ok());

    std::thread other([&] {
        int asked = 0;
        const auto second = openTokenKey(address, test::asked(asked));
        signedThere = second.ok() && second.value()->sign("hai").ok();
    });
    QThread::msleep(50);
    CHECK(key.value()->sign("một").ok());
    std::move(key).value().reset();
    other.join();

    CHECK(signedThere);
}
