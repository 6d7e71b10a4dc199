// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real time-stamps of openssl ts over loopback, and what must not pass for one.

#include "core/signing/online/Timestamping.h"
#include "core/signing/Pades.h"
#include "core/signing/verify/Verifier.h"
#include "tests/support/online/TestNetwork.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::network;

namespace {

const Sha256 imprint = Sha256::of("what is stamped");

Result<QByteArray> ask(const QString &path)
{
    return requestTimestamp({network().url(path)}, httpFetch(), imprint, network().trust());
}

Reason reasonOf(const QString &path)
{
    const auto result = ask(path);
    REQUIRE(!result.ok());
    return result.error().reason;
}

QByteArray signedWith(const QString &path, std::optional<Error> &obstacle)
{
    SignatureRequest request;
    request.time = SystemClock().now();
    request.timestamp = [&](const Sha256 &value) {
        auto token = requestTimestamp({network().url(path)}, httpFetch(), value, network().trust());
        if (token.ok())
            return token.value();
        obstacle = token.error();
        return QByteArray();
    };
    const auto result = signPdf(test::PdfBuilder{}.build(), *network().key(u"signer"_s), request);
    REQUIRE(result.ok());
    return result.value();
}

}

TEST_CASE("a token of a real authority is taken, and openssl agrees with it")
{
    const auto token = ask(u"tsa/tsa"_s);

    REQUIRE(token.ok());
    QFile file(network().file(u"token.der"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(token.value());
    file.close();
    CHECK(test::runProgramFor(u"openssl"_s,
        {u"ts"_s,
            u"-verify"_s,
            u"-digest"_s,
            imprint.hex(),
            u"-in"_s,
            file.fileName(),
            u"-token_in"_s,
            u"-CAfile"_s,
            network().file(u"tsaroot/ca.crt"_s)})
              .startsWith("0\n"));
}

TEST_CASE("a token for another imprint or another nonce is no answer")
{
    CHECK(reasonOf(u"tsa-imprint/tsa"_s) == Reason("timestamp.other-question"));
    CHECK(reasonOf(u"tsa-nonce/tsa"_s) == Reason("timestamp.other-question"));
}

TEST_CASE("an authority whose purpose is not critical, that has expired or is no anchor's, is not believed")
{
    CHECK(reasonOf(u"tsa/loosetsa"_s) == Reason("timestamp.untrusted"));
    CHECK(reasonOf(u"tsa/expiredtsa"_s) == Reason("timestamp.untrusted"));
    const auto strangers = TrustStore{.signingRoots = network().trust().timestampRoots};
    const auto result = requestTimestamp({network().url(u"tsa/tsa"_s)}, httpFetch(), imprint, strangers);
    CHECK(result.error().reason == Reason("timestamp.untrusted"));
}

TEST_CASE("an authority that refuses the policy, is down, or answers garbage gives no token")
{
    const auto refused = requestTimestamp(
        {network().url(u"tsa/tsa"_s), u"1.2.3.4.99"_s}, httpFetch(), imprint, network().trust());
    CHECK(refused.error().reason == Reason("timestamp.refused"));
    CHECK(reasonOf(u"garbage/tsa"_s) == Reason("net.bad-answer"));
    CHECK(reasonOf(u"big"_s) == Reason("net.bad-answer"));
    const auto down
        = requestTimestamp({u"http://127.0.0.1:1/tsa"_s}, httpFetch(), imprint, network().trust());
    CHECK(down.error().kind == ErrorKind::Unavailable);
}

TEST_CASE("a time far from this machine's clock is not plausible")
{
    const auto question = TimestampQuestion::about(imprint);
    const auto answer
        = httpFetch()({network().url(u"tsa/tsa"_s), question.der(), "application/timestamp-query"});
    REQUIRE(answer.ok());

    const Instant hourAgo{SystemClock().now().milliseconds - 3'600'000};
    CHECK(checkedToken(answer.value(), question, network().trust(), hourAgo).error().reason
        == Reason("timestamp.implausible-time"));
    CHECK(checkedToken(answer.value(), question, network().trust(), SystemClock().now()).ok());
}

TEST_CASE("an answer altered in any byte gives no token and does no harm")
{
    const auto question = TimestampQuestion::about(imprint);
    auto answer
        = httpFetch()({network().url(u"tsa/tsa"_s), question.der(), "application/timestamp-query"}).value();
    const auto now = SystemClock().now();
    int taken = 0;
    for (qsizetype at = 0; at < answer.size(); at += 7) {
        auto mutant = answer;
        mutant[at] = char(mutant[at] ^ 0x20);
        if (const auto token = checkedToken(mutant, question, network().trust(), now); token.ok())
            taken += token.value() != checkedToken(answer, question, network().trust(), now).value();
        CHECK(!checkedToken(answer.first(at), question, network().trust(), now).ok());
    }
    // What no signature covers may differ: the certificates that came along and are not needed.
    CHECK(taken <= answer.size() / 7 / 2);
}

TEST_CASE("a signature made with a time-stamp is of level B-T and its time is proven")
{
    std::optional<Error> obstacle;
    const auto pdf = signedWith(u"tsa/tsa"_s, obstacle);

    const auto report = verifyPdf(pdf, network().trust(), SystemClock().now());

    CHECK(!obstacle);
    REQUIRE(report.signatures.size() == 1);
    CHECK(report.signatures[0].level == u"B-T"_s);
    CHECK(report.signatures[0].timeProven);
    CHECK(report.signatures[0].verdict == SignatureVerdict::Valid);
    const auto judgement = test::judge(pdf, 1, network().read(u"root/ca.crt"_s));
    INFO(judgement.complaints.join(u'\n').toStdString());
    CHECK(judgement.complaints.isEmpty());
}

TEST_CASE("a failing authority costs the level, never the signature")
{
    const auto path = GENERATE(u"tsa-nonce/tsa"_s, u"garbage/tsa"_s, u"tsa/loosetsa"_s);
    std::optional<Error> obstacle;
    const auto pdf = signedWith(path, obstacle);

    const auto report = verifyPdf(pdf, network().trust(), SystemClock().now());

    CHECK(obstacle);
    REQUIRE(report.signatures.size() == 1);
    CHECK(report.signatures[0].level == u"B-B"_s);
    CHECK(report.signatures[0].verdict == SignatureVerdict::Valid);
}
