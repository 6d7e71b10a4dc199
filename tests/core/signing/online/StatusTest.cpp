// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Revocation: who may say so, how fresh it must be, and what it means before and after the proven time.

#include "core/signing/online/AnswerCache.h"
#include "core/signing/online/StatusFetcher.h"
#include "core/signing/verify/RevocationStatement.h"
#include "tests/core/signing/online/Ladder.h"

#include <QDir>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::daysFromNow;
using test::Detours;
using test::network;
using test::TestNetwork;

namespace {

Result<StatusEvidence> ask(Detours &net,
    const TestNetwork &network,
    const QString &leaf,
    AnswerCache *cache = nullptr,
    Instant now = SystemClock().now())
{
    return StatusFetcher(net.sources(network, {}).fetch, cache, now)
        .ask(network.certificate(leaf).der(), network.certificate(u"inter"_s).der());
}

TrustStore knowing(const TestNetwork &network, const QString &list)
{
    auto trust = network.trust();
    trust.revocationLists = {network.read(list)};
    return trust;
}

SignatureReport verified(const QByteArray &pdf, const TrustStore &trust, Instant now)
{
    const auto report = verifyPdf(pdf, trust, now, {VerifyOptions::Rendering::Skip});
    REQUIRE(!report.signatures.isEmpty());
    return report.signatures.first();
}

}

TEST_CASE("a responder is asked first, the list when it gives nothing that counts")
{
    Detours net;
    CHECK(!unwrap(ask(net, network(), u"signer"_s)).response.isEmpty());
    CHECK(net.asked(u"inter.crl"_s) == 0);

    const auto bad = GENERATE(u"ocsp/unauthorised"_s, u"garbage"_s, u"big"_s);
    net.redirect(u"ocsp/ocsp"_s, bad);
    const auto answer = unwrap(ask(net, network(), u"signer"_s));
    CHECK(answer.response.isEmpty());
    CHECK(!answer.list.isEmpty());
}

TEST_CASE("answers are kept until they are no longer in force")
{
    QTemporaryDir folder;
    AnswerCache cache(folder.filePath(u"answers"_s));
    Detours net;
    CHECK(unwrap(ask(net, network(), u"signer"_s, &cache)).response
        == unwrap(ask(net, network(), u"signer"_s, &cache)).response);
    CHECK(net.asked(u"ocsp"_s) == 1);
    unwrap(ask(net, network(), u"crlonly"_s, &cache));
    unwrap(ask(net, network(), u"crlonly"_s, &cache));
    CHECK(net.asked(u"inter.crl"_s) == 1);
    // The list is in force for 30 days: later it counts neither from the cache nor anew.
    CHECK(ask(net, network(), u"crlonly"_s, &cache, daysFromNow(40)).error().reason
        == Reason("revocation.no-answer"));
    CHECK(net.asked(u"inter.crl"_s) == 2);
}

TEST_CASE("the cache gives up the oldest answers beyond its size, and never more than it was given")
{
    QTemporaryDir folder;
    AnswerCache cache(folder.path(), 10'000);
    for (int i = 0; i < 20; ++i)
        cache.put(QByteArray::number(i), QByteArray(1000, 'x'));
    cache.put("huge", QByteArray(20'000, 'x'));

    CHECK(QDir(folder.path()).entryList(QDir::Files).size() <= 10);
    CHECK(cache.find("19") == QByteArray(1000, 'x'));
    CHECK(!cache.find("huge"));
    CHECK(!AnswerCache(u"/proc/nowhere"_s).find("19"));
}

TEST_CASE("revoked before the proven time is invalid, revoked after it is not")
{
    const TestNetwork own;
    Detours net;
    const auto pdf = unwrap(signAtLevel(test::PdfBuilder{}.build(),
                                *own.key(u"signer"_s),
                                test::requestNow(),
                                PadesLevel::LT,
                                net.sources(own, u"tsa/tsa"_s),
                                own.trust()))
                         .pdf;
    const auto bare = test::signedOffline(own, u"signer"_s);
    const auto later = daysFromNow(20);

    own.revoke(u"signer"_s, daysFromNow(10));
    CHECK(verified(pdf, knowing(own, u"inter.crl"_s), later).verdict == SignatureVerdict::Valid);
    CHECK(verified(bare, knowing(own, u"inter.crl"_s), later).identity == SignerIdentity::Revoked);

    own.revoke(u"signer"_s, daysFromNow(-10));
    const auto revoked = verified(pdf, knowing(own, u"inter.crl"_s), later);
    CHECK(revoked.verdict == SignatureVerdict::Invalid);
    CHECK(revoked.indication == u"REVOKED"_s);
    CHECK(revoked.revocation == RevocationStatus::Revoked);
}

TEST_CASE("a signature of a revoked certificate is not raised beyond its time-stamp")
{
    const TestNetwork own;
    own.revoke(u"signer"_s, daysFromNow(-1));
    Detours net;

    const auto paper = unwrap(signAtLevel(test::PdfBuilder{}.build(),
        *own.key(u"signer"_s),
        test::requestNow(),
        PadesLevel::LTA,
        net.sources(own, u"tsa/tsa"_s),
        own.trust()));

    CHECK(paper.level == PadesLevel::T);
    REQUIRE(paper.obstacle);
    CHECK(paper.obstacle->reason == Reason("level.invalid-signature"));
}

TEST_CASE("a stale list leaves the revocation unknown: a warning, or no verdict where it must be known")
{
    const TestNetwork own;
    const auto pdf = test::signedOffline(own, u"crlonly"_s);
    own.makeList(u"inter"_s, u"stale"_s, daysFromNow(-20), daysFromNow(-10));
    const auto trust = knowing(own, u"stale.crl"_s);
    auto fresh = knowing(own, u"inter.crl"_s);
    fresh.revocationLists.append(own.read(u"root.crl"_s));
    const auto now = SystemClock().now();

    const auto unsure = verifyPdf(pdf, trust, now);
    CHECK(unsure.warnings.contains(u"verify.revocation-unknown"_s));
    CHECK(unsure.signatures[0].revocation == RevocationStatus::Unknown);
    CHECK(unsure.verdict == SignatureVerdict::Valid);

    VerifyOptions strict;
    strict.revocation = VerifyOptions::Revocation::Require;
    CHECK(verifyPdf(pdf, trust, now, strict).signatures[0].indication == u"TRY_LATER"_s);
    CHECK(verifyPdf(pdf, trust, now, strict).verdict == SignatureVerdict::Indeterminate);
    CHECK(verifyPdf(pdf, fresh, now, strict).verdict == SignatureVerdict::Valid);
}

TEST_CASE("a list of another authority, altered or cut, says nothing")
{
    const auto leaf = network().certificate(u"crlonly"_s);
    const auto inter = network().certificate(u"inter"_s);
    const auto list = network().read(u"inter.crl"_s);
    const auto says = [&](const QByteArray &der) {
        return verify::listStatement(der, leaf.native(), inter.native()).has_value();
    };

    CHECK(says(list));
    CHECK_FALSE(says(network().read(u"root.crl"_s)));
    network().makeList(u"inter"_s, u"late"_s, daysFromNow(3500), daysFromNow(3600));
    CHECK_FALSE(
        says(network().read(u"late.crl"_s))); // the certificate had expired: it may have been forgotten
    for (qsizetype at = 0; at < list.size(); at += 3) {
        auto mutant = list;
        mutant[at] = char(mutant[at] ^ 1);
        CHECK_FALSE(says(mutant));
        CHECK_FALSE(says(list.first(at)));
    }
}

TEST_CASE("a list that is a delta, or is not about such certificates, says nothing")
{
    const TestNetwork own;
    const auto leaf = own.certificate(u"crlonly"_s);
    const auto inter = own.certificate(u"inter"_s);
    const auto says = [&](const QString &extensions) {
        own.makeList(u"inter"_s, u"special"_s, daysFromNow(-1), daysFromNow(1), extensions);
        return verify::listStatement(own.read(u"special.crl"_s), leaf.native(), inter.native()).has_value();
    };
    const auto point
        = [](const QString &line) { return u"issuingDistributionPoint=critical,@point\n[point]\n"_s + line; };

    CHECK(says(u"authorityKeyIdentifier=keyid"_s));
    CHECK_FALSE(says(u"2.5.29.27=critical,DER:02:01:01"_s)); // deltaCRLIndicator
    CHECK_FALSE(says(u"1.2.3.4=critical,DER:05:00"_s));
    CHECK(says(point(u"onlyuser=TRUE"_s)));
    CHECK_FALSE(says(point(u"onlyCA=TRUE"_s)));
    CHECK_FALSE(says(point(u"indirectCRL=TRUE"_s)));
    CHECK_FALSE(says(point(u"onlysomereasons=keyCompromise"_s)));
    CHECK(says(point(u"fullname=URI:"_s + own.url(u"inter.crl"_s))));
    CHECK_FALSE(says(point(u"fullname=URI:http://elsewhere/other.crl"_s)));
}
