// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A signature on a file of any kind from B-B to B-LTA with a real authority, a real responder and published lists; and
// what other programs say of it.

#include "core/signing/verify/ArchiveTimestamp.h"
#include "tests/core/signing/online/CmsLadder.h"
#include "tests/support/SignatureJudges.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::asFile;
using test::cmsWords;
using test::daysFromNow;
using test::Detours;
using test::judged;
using test::network;
using test::signedFile;
using test::TestNetwork;

namespace {

QString put(const TestNetwork &net, const QString &name, const QByteArray &bytes)
{
    QFile file(net.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return net.file(name);
}

void accepts(const QString &program, const QStringList &arguments)
{
    const auto output = test::runProgramFor(program, arguments);
    INFO(program.toStdString() << ": " << output.toStdString());
    CHECK(output.startsWith("0\n"));
}

/// How many archive-time-stamps a second reading of the norm finds, each of which openssl ts accepts.
int archivesAccepted(const TestNetwork &net, const QString &signature, const QString &content)
{
    const auto read = test::runProgramFor(
        u"python3"_s, {u"tests/core/signing/online/archive.py"_s, signature, content, net.file(u"."_s)});
    INFO(read.toStdString());
    REQUIRE(read.startsWith("0\n"));
    const int count = read.split('\n').value(1).toInt();
    for (int i = 0; i < count; ++i)
        accepts(u"openssl"_s,
            {u"ts"_s,
                u"-verify"_s,
                u"-data"_s,
                net.file(u"input-%1"_s.arg(i)),
                u"-in"_s,
                net.file(u"token-%1"_s.arg(i)),
                u"-token_in"_s,
                u"-CAfile"_s,
                net.file(u"tsaroot/ca.crt"_s)});
    return count;
}

/// openssl and certtool must find the signature valid at every level; how many archive-time-stamps it has.
int askOthers(const TestNetwork &net, const QByteArray &cms)
{
    const auto content = put(net, u"signed.bin"_s, test::signedContent());
    const auto signature = put(net, u"signed.bin.p7s"_s, cms);
    const auto root = net.file(u"root/ca.crt"_s);
    accepts(u"openssl"_s, test::opensslQuestion({signature, content, root}));
    accepts(u"certtool"_s, test::certtoolQuestion({signature, content, root}));
    return archivesAccepted(net, signature, content);
}

/// gpgsm knows no OCSP responses within a signature (RFC 5652 version 5), but lists; of what askOthers() wrote.
void askGpgsm(const TestNetwork &net)
{
    if (QStandardPaths::findExecutable(u"gpgsm"_s).isEmpty())
        return;
    const QTemporaryDir folder;
    const auto home = u"--homedir="_s + folder.path();
    accepts(u"gpgsm"_s, {home, u"--batch"_s, u"--import"_s, net.file(u"root/ca.crt"_s)});
    QFile trusted(folder.filePath(u"trustlist.txt"_s));
    REQUIRE(trusted.open(QIODevice::WriteOnly));
    const auto print = QCryptographicHash::hash(net.certificate(u"root"_s).der(), QCryptographicHash::Sha1);
    trusted.write(print.toHex().toUpper() + " S relax\n");
    trusted.close();
    accepts(u"gpgsm"_s,
        {home,
            u"--batch"_s,
            u"--disable-crl-checks"_s,
            u"--verify"_s,
            net.file(u"signed.bin.p7s"_s),
            net.file(u"signed.bin"_s)});
    test::runProgramFor(u"gpgconf"_s, {u"--homedir"_s, folder.path(), u"--kill"_s, u"all"_s});
}

LevelledSignature raised(
    const QByteArray &cms, PadesLevel wanted, const OnlineSources &sources, const TrustStore &trust)
{
    return must(raiseSignature(asFile(cms), wanted, sources, trust, SystemClock().now()));
}

}

TEST_CASE(
    "a file signed offline climbs step by step to B-LTA and is renewed, and every judge accepts each step")
{
    Detours net;
    const auto trust = network().trust();
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    auto cms = signedFile(network(), u"signer"_s);
    CHECK(cmsWords(cms, trust) == "B-B valid unknown claimed");
    CHECK(askOthers(network(), cms) == 0);

    for (const auto wanted : {PadesLevel::T, PadesLevel::LT, PadesLevel::LTA}) {
        const auto step = raised(cms, wanted, sources, trust);
        CHECK(!step.obstacle);
        CHECK(step.level == wanted);
        const auto state = wanted == PadesLevel::T ? " valid unknown proven" : " valid good proven";
        CHECK(cmsWords(step.cms, trust) == word(wanted).toStdString() + state);
        CHECK(askOthers(network(), step.cms) == (wanted == PadesLevel::LTA));
        cms = step.cms;
    }
    CHECK(raised(cms, PadesLevel::LTA, sources, trust).cms == cms);

    for (int renewals = 1; renewals < 3; ++renewals) {
        const auto renewed = must(renewSignature(asFile(cms), sources, trust, SystemClock().now()));
        CHECK(!renewed.obstacle);
        CHECK(cmsWords(renewed.cms, trust) == "B-LTA valid good proven");
        CHECK(askOthers(network(), renewed.cms) == 1 + renewals);
        cms = renewed.cms;
    }
}

TEST_CASE("a file whose certificates name lists alone is signed at B-LTA in one go, and gpgsm reads it too")
{
    Detours net;
    const auto trust = network().trust();
    const auto content = asFile({}).content;

    const auto signature = must(signFileAtLevel(content,
        *network().key(u"crlonly"_s),
        PadesLevel::LTA,
        net.sources(network(), u"tsa/tsa"_s),
        trust,
        SystemClock().now()));

    CHECK(!signature.obstacle);
    CHECK(cmsWords(signature.cms, trust) == "B-LTA valid good proven");
    CHECK(askOthers(network(), signature.cms) == 1);
    askGpgsm(network());
}

TEST_CASE("whatever fails costs a file signature the level only, and the next attempt goes on from there")
{
    Detours net;
    const auto trust = network().trust();
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    const auto bare = signedFile(network(), u"signer"_s);

    net.redirect(u"tsa/tsa"_s, u"garbage/"_s);
    const auto unstamped = raised(bare, PadesLevel::LTA, sources, trust);
    CHECK(unstamped.level == PadesLevel::B);
    CHECK(unstamped.cms == bare);
    CHECK(unstamped.obstacle->reason == Reason("net.bad-answer"));

    net.clear();
    net.redirect(u"ocsp/ocsp"_s, u"ocsp/unauthorised"_s);
    net.redirect(u"inter.crl"_s, u"big"_s);
    const auto stamped = raised(bare, PadesLevel::LTA, sources, trust);
    CHECK(stamped.level == PadesLevel::T);
    CHECK(stamped.obstacle->reason == Reason("revocation.no-answer"));

    net.clear();
    const auto whole = raised(stamped.cms, PadesLevel::LTA, sources, trust);
    CHECK(whole.level == PadesLevel::LTA);
    net.redirect(u"tsa/tsa"_s, u"garbage/"_s);
    const auto kept = must(renewSignature(asFile(whole.cms), sources, trust, SystemClock().now()));
    CHECK(kept.cms == whole.cms);
    CHECK(kept.obstacle->reason == Reason("net.bad-answer"));
    CHECK(raiseSignature(asFile(bare, "nội dung khác"), PadesLevel::T, sources, trust, {}).error().reason
        == Reason("level.invalid-signature"));
}

TEST_CASE("a file signature outlives its certificate only when a time-stamp proves that it came before")
{
    Detours net;
    const auto trust = network().trust();
    const auto bare = signedFile(network(), u"short"_s);
    const auto kept = raised(bare, PadesLevel::LTA, net.sources(network(), u"tsa/tsa"_s), trust).cms;
    const auto later = daysFromNow(365); // the certificate is valid for 200 days

    CHECK(cmsWords(bare, trust, later) == "B-B indeterminate unknown claimed");
    CHECK(judged(bare, trust, later).indication == u"OUT_OF_BOUNDS_NO_POE"_s);
    CHECK(cmsWords(kept, trust, later) == "B-LTA valid good proven");
}

TEST_CASE("the archive of a file is renewed before its authority's certificate ends, and lost when it is not")
{
    Detours net;
    const auto trust = network().trust();
    const auto once = raised(
        signedFile(network(), u"short"_s), PadesLevel::LTA, net.sources(network(), u"tsa/shorttsa"_s), trust)
                          .cms;
    CHECK(!archiveEnds(asFile(signedFile(network(), u"short"_s))));
    CHECK(archiveEnds(asFile(once)) < daysFromNow(401));

    const auto renewed = must(
        renewSignature(asFile(once), net.sources(network(), u"tsa/tsa"_s), trust, SystemClock().now()));

    CHECK(!renewed.obstacle);
    CHECK(archiveEnds(asFile(renewed.cms)) > daysFromNow(2000));
    CHECK(cmsWords(renewed.cms, trust, daysFromNow(800)) == "B-LTA valid good proven");
    CHECK(cmsWords(once, trust, daysFromNow(800)) == "B-LTA indeterminate unknown claimed");
    CHECK(askOthers(network(), renewed.cms) == 2);
}

TEST_CASE("a revocation counts against a file signature only from its day on")
{
    const TestNetwork own;
    Detours net;
    const auto bare = signedFile(own, u"signer"_s);
    const auto kept = raised(bare, PadesLevel::LTA, net.sources(own, u"tsa/tsa"_s), own.trust()).cms;
    const auto later = daysFromNow(20);
    const auto knowing = [&] {
        auto trust = own.trust();
        trust.revocationLists.append(own.read(u"inter.crl"_s));
        return trust;
    };

    own.revoke(u"signer"_s, daysFromNow(10));
    CHECK(judged(kept, knowing(), later).verdict == SignatureVerdict::Valid);
    CHECK(judged(bare, knowing(), later).identity == SignerIdentity::Revoked);

    own.revoke(u"signer"_s, daysFromNow(-10));
    CHECK(judged(kept, knowing(), later).verdict == SignatureVerdict::Invalid);
    CHECK(judged(kept, knowing(), later).indication == u"REVOKED"_s);
    const auto late = raised(bare, PadesLevel::LTA, net.sources(own, u"tsa/tsa"_s), own.trust());
    CHECK(late.level == PadesLevel::T);
    CHECK(late.obstacle->reason == Reason("level.invalid-signature"));
}

TEST_CASE("an envelope is raised around its content, and openssl gives the content back")
{
    Detours net;
    const auto trust = network().trust();
    const auto cms = raised(
        signedFile(network(), u"signer"_s), PadesLevel::LTA, net.sources(network(), u"tsa/tsa"_s), trust)
                         .cms;
    const auto content = test::signedContent();
    const auto around = must(aroundContent(cms, quint64(content.size())));
    const auto envelope = around.first + content + around.second;

    const auto report = test::firstOf(verifyEnvelopingCms(envelope, trust, SystemClock().now()));
    CHECK(report.level == u"B-LTA"_s);
    CHECK(report.verdict == SignatureVerdict::Valid);
    accepts(u"openssl"_s,
        test::opensslQuestion({put(network(), u"a.p7m"_s, envelope), {}, network().file(u"root/ca.crt"_s)},
            network().file(u"a.out"_s)));
    CHECK(network().read(u"a.out"_s) == content);
}
