// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/Login.h"

#include "tests/workflow/session/Office.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CheapCost = 1 << 14;

/// An agency whose clerk has a password.
struct Door : Agency
{
    Login login{*store, clock, CheapCost};

    Door() { setPassword(u"vanthu"_s, "đúng mật khẩu", CheapCost); }

    void setPassword(const QString &person, QByteArrayView password, int cost)
    {
        const auto verifier = hashPassword(password, freshSalt(), cost);
        done(u"quantri"_s, SetPassword{who(person), verifier->salt, verifier->cost, verifier->hash});
    }

    /// The reason of a refused login, with its detail.
    QString refusal(const QString &name, QByteArrayView password)
    {
        const auto outcome = login.check(name, password);
        if (outcome.ok())
            return u"ok"_s;
        return QLatin1StringView(outcome.error().reason.id())
            + (outcome.error().detail.isEmpty() ? u""_s : u' ' + outcome.error().detail);
    }
    /// Which seconds must pass before a wrong password is heard again.
    int waitAfterFailure(const QString &name)
    {
        REQUIRE(refusal(name, "sai") == u"login.wrong"_s);
        const auto answer = refusal(name, "sai");
        return answer.startsWith(u"login.wait "_s) ? answer.section(u' ', 1).toInt() : 0;
    }
};

}

TEST_CASE_METHOD(Door, "the right password lets in, in whatever form its letters were typed")
{
    const auto identity = login.check(u"vanthu"_s, "đúng mật khẩu");
    REQUIRE(identity.ok());
    CHECK(identity->person == who(u"vanthu"_s));
    const auto decomposed = u"đúng mật khẩu"_s.normalized(QString::NormalizationForm_D).toUtf8();
    CHECK(refusal(u"vanthu"_s, decomposed) == u"ok"_s);
}

TEST_CASE_METHOD(Door, "a wrong password, an unknown login and one without password are told the same")
{
    for (const auto &name : {u"vanthu"_s, u"nobody"_s, u"chutich"_s})
        CHECK(refusal(name, "sai") == u"login.wrong"_s);
    CHECK(refusal(u"vanthu"_s, "") == u"login.wrong"_s);
}

TEST_CASE_METHOD(Door, "after five failures the delay grows to a quarter of an hour, for unknown logins too")
{
    const auto name = GENERATE(u"vanthu"_s, u"nobody"_s);
    for (int i = 0; i < 4; ++i)
        REQUIRE(refusal(name, "sai") == u"login.wrong"_s);
    for (const int seconds : {60, 120, 240, 480, 900, 900}) {
        CHECK(waitAfterFailure(name) == seconds);
        clock.advance(std::chrono::seconds(seconds - 1));
        CHECK(refusal(name, "đúng mật khẩu") == u"login.wait 1"_s);
        clock.advance(std::chrono::seconds(1));
    }
}

TEST_CASE_METHOD(Door, "the right password, a new password or a day's rest clears the failures")
{
    for (int i = 0; i < 5; ++i)
        REQUIRE(refusal(u"vanthu"_s, "sai") == u"login.wrong"_s);
    SECTION("the right one, once it is heard")
    {
        clock.advance(std::chrono::minutes(1));
        CHECK(refusal(u"vanthu"_s, "đúng mật khẩu") == u"ok"_s);
    }
    SECTION("a new one from the administrator, at once")
    {
        setPassword(u"vanthu"_s, "mật khẩu mới", CheapCost);
        CHECK(refusal(u"vanthu"_s, "mật khẩu mới") == u"ok"_s);
    }
    SECTION("a day")
    {
        clock.advance(std::chrono::hours(25));
    }
    CHECK(waitAfterFailure(u"vanthu"_s) == 0);
}

TEST_CASE_METHOD(Door, "a clock set back makes nobody wait longer than the longest delay")
{
    for (int i = 0; i < 9; ++i) {
        (void)login.check(u"vanthu"_s, "sai");
        clock.advance(std::chrono::minutes(15));
    }
    REQUIRE(refusal(u"vanthu"_s, "sai") == u"login.wrong"_s);
    clock.advance(std::chrono::hours(-48));
    CHECK(refusal(u"vanthu"_s, "đúng mật khẩu") == u"login.wait 900"_s);
    clock.advance(std::chrono::minutes(15));
    CHECK(refusal(u"vanthu"_s, "đúng mật khẩu") == u"ok"_s);
}

TEST_CASE_METHOD(Door, "somebody deactivated is not let in")
{
    auto changed = directory;
    for (auto &person : changed.people)
        person.active = person.login != u"vanthu"_s;
    done(u"quantri"_s, ChangeDirectory{changed});
    CHECK(refusal(u"vanthu"_s, "đúng mật khẩu") == u"login.wrong"_s);
}

TEST_CASE_METHOD(
    Door, "a login that two agencies have must name its agency, and without it is like one that nobody has")
{
    auto other = directory;
    other.org.id = ids.create<OrgId>();
    other.org.code = u"H99.02"_s;
    other.bodies.clear();
    other.units.clear();
    other.positions.clear();
    other.appointments.clear();
    other.people = {{ids.create<PersonId>(), u"vanthu"_s, u"Người Khác"_s, {}, true}};
    auto founding = command(u"quantri"_s, ChangeDirectory{other});
    founding.org = other.org.id;
    REQUIRE(run(founding).accepted);

    for (const auto &name : {u"vanthu"_s, u"nobody"_s}) {
        for (int i = 0; i < 4; ++i)
            CHECK(refusal(name, i == 0 ? "đúng mật khẩu" : "sai") == u"login.wrong"_s);
        CHECK(waitAfterFailure(name) == 60);
    }
    CHECK(refusal(u"vanthu@H99.01"_s, "đúng mật khẩu") == u"ok"_s);
    CHECK(refusal(u"vanthu@H99.02"_s, "đúng mật khẩu") == u"login.wrong"_s);
}

TEST_CASE_METHOD(Office, "a password stored at a lower cost is hashed anew when its owner logs in")
{
    const auto old = hashPassword("mật khẩu cũ", freshSalt(), CheapCost);
    accept(session(u"quantri"_s), SetPassword{who(u"truongkt"_s), old->salt, old->cost, old->hash});

    CHECK(unwrap(store->login(u"truongkt"_s, "mật khẩu cũ")).person() == who(u"truongkt"_s));
    CHECK(unwrap(rows::selectCredential(store->reader(), who(u"truongkt"_s)))->cost == PasswordCost);
    CHECK(store->login(u"truongkt"_s, "mật khẩu cũ").ok());
}

TEST_CASE_METHOD(Office, "an officer sets only their own password")
{
    const auto verifier = hashPassword("mật khẩu mới", freshSalt(), CheapCost);
    const auto change = [&](const QString &whose) {
        return SetPassword{who(whose), verifier->salt, verifier->cost, verifier->hash};
    };
    CHECK(unwrap(session(u"truongkt"_s).submit(change(u"truongkt"_s))).accepted);
    CHECK(unwrap(session(u"truongkt"_s).submit(change(u"chutich"_s))).reason == u"access.denied"_s);
}

TEST_CASE("a password is weak when it is short or one character repeated")
{
    CHECK(checkPasswordStrength("ngắn").error().reason == Reason("login.weak-password"));
    CHECK_FALSE(checkPasswordStrength("aaaaaaaaaa").ok());
    CHECK(checkPasswordStrength("đủ dài rồi").ok());
}

TEST_CASE("scrypt gives the value of RFC 7914 for its parameters")
{
    // RFC 7914 §12, third vector (N = 16384, r = 8, p = 1), first 32 bytes.
    const auto verifier = hashPassword("pleaseletmein", "SodiumChloride", 16384);
    REQUIRE(verifier.ok());
    CHECK(verifier->hash.toHex() == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
}
