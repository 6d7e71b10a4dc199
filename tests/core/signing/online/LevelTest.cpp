// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From B-B to B-LTA with a real authority, a real responder and published lists; and what other programs say of it.

#include "tests/core/signing/online/Ladder.h"
#include "tests/support/SignatureJudges.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::daysFromNow;
using test::Detours;
using test::firstOf;
using test::network;
using test::TestNetwork;
using test::words;

namespace {

QByteArray kept(const TestNetwork &net, const QString &name, const QByteArray &bytes)
{
    QFile file(net.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return net.file(name).toUtf8();
}

/// openssl ts judges every document time-stamp over exactly the bytes that it covers; how many there are.
int timestampsAccepted(const TestNetwork &net, const QByteArray &pdf)
{
    static const QRegularExpression pattern(
        uR"(/ETSI\.RFC3161.*?/ByteRange ?\[ ?(\d+) (\d+) (\d+) (\d+) ?\])"_s);
    auto found = pattern.globalMatch(QString::fromLatin1(pdf));
    int count = 0;
    while (found.hasNext()) {
        const auto match = found.next();
        const auto at = [&](int i) { return qsizetype(match.captured(i).toLongLong()); };
        const auto hole = QByteArray::fromHex(pdf.mid(at(2) + 1, at(3) - at(2) - 2));
        kept(net, u"covered"_s, pdf.mid(at(1), at(2)) + pdf.mid(at(3), at(4)));
        kept(net, u"token"_s, hole.first(4 + (quint8(hole[2]) << 8 | quint8(hole[3]))));
        const auto output = test::runProgramFor(u"openssl"_s,
            {u"ts"_s,
                u"-verify"_s,
                u"-data"_s,
                net.file(u"covered"_s),
                u"-in"_s,
                net.file(u"token"_s),
                u"-token_in"_s,
                u"-CAfile"_s,
                net.file(u"tsaroot/ca.crt"_s)});
        INFO(output.toStdString());
        CHECK(output.startsWith("0\n"));
        ++count;
    }
    return count;
}

/// pdfsig must find our signature valid; it cannot judge document time-stamps. qpdf must find no fault.
void askOthers(const TestNetwork &net, const QByteArray &pdf, int signatures)
{
    const auto path = QString::fromUtf8(kept(net, u"raised.pdf"_s, pdf));
    const auto pdfsig = test::runProgramFor(u"pdfsig"_s, {u"-nocert"_s, path});
    INFO(pdfsig.toStdString());
    CHECK(pdfsig.count("Signature is Valid.") == signatures);
    CHECK(!pdfsig.contains("Signature is Invalid"));
    CHECK(test::runProgramFor(u"qpdf"_s, {u"--check"_s, path}).startsWith("0\n"));
    const auto mutool = test::runProgramFor(u"mutool"_s, {u"sign"_s, u"-v"_s, path});
    INFO(mutool.toStdString());
    CHECK(mutool.count("The signature is valid but there have been edits since signing.") >= signatures);
}

QByteArray encrypted(const TestNetwork &net)
{
    kept(net, u"plain.pdf"_s, test::PdfBuilder{}.build());
    const auto output = test::runProgramFor(u"qpdf"_s,
        {u"--encrypt"_s,
            {},
            u"owner"_s,
            u"256"_s,
            u"--"_s,
            net.file(u"plain.pdf"_s),
            net.file(u"locked.pdf"_s)});
    REQUIRE(output.startsWith("0\n"));
    return net.read(u"locked.pdf"_s);
}

}

TEST_CASE("a paper of any kind is signed at B-LTA in one go, and every judge accepts it")
{
    const auto kind = GENERATE(0, 1, 2, 3);
    test::PdfBuilder builder;
    builder.kind = kind == 1 ? CrossReference::Stream
        : kind == 2          ? CrossReference::Hybrid
                             : CrossReference::Table;
    const auto pdf = kind == 3 ? encrypted(network()) : builder.build();
    Detours net;

    const auto paper = unwrap(signAtLevel(pdf,
        *network().key(u"signer"_s),
        test::requestNow(),
        PadesLevel::LTA,
        net.sources(network(), u"tsa/tsa"_s),
        network().trust()));

    CHECK(!paper.obstacle);
    CHECK(paper.level == PadesLevel::LTA);
    CHECK(paper.pdf.startsWith(pdf));
    CHECK(words(paper.pdf, network().trust()) == "B-LTA valid good proven");
    CHECK(timestampsAccepted(network(), paper.pdf) == 1);
    askOthers(network(), paper.pdf, 1);
}

TEST_CASE("what was signed offline climbs step by step, each step the prefix of the next")
{
    Detours net;
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    auto pdf = test::signedOffline(network(), u"signer"_s);
    CHECK(words(pdf, network().trust()) == "B-B valid unknown claimed");

    for (const auto wanted : {PadesLevel::T, PadesLevel::LT, PadesLevel::LTA}) {
        const auto paper = unwrap(raiseLevel(pdf, wanted, sources, network().trust(), SystemClock().now()));
        CHECK(paper.level == wanted);
        CHECK(paper.pdf.startsWith(pdf));
        const auto state = wanted == PadesLevel::T ? " valid unknown proven" : " valid good proven";
        CHECK(words(paper.pdf, network().trust()) == word(wanted).toStdString() + state);
        pdf = paper.pdf;
    }
    CHECK(timestampsAccepted(network(), pdf) == 2);
    askOthers(network(), pdf, 1);
    const auto again
        = unwrap(raiseLevel(pdf, PadesLevel::LTA, sources, network().trust(), SystemClock().now()));
    CHECK(again.pdf == pdf);
}

TEST_CASE("whatever fails costs the level only, and the next attempt goes on from there")
{
    Detours net;
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    const auto pdf = test::signedOffline(network(), u"signer"_s);
    const auto raised = [&](const QByteArray &from) {
        return unwrap(raiseLevel(from, PadesLevel::LTA, sources, network().trust(), SystemClock().now()));
    };

    net.redirect(u"tsa/tsa"_s, u"garbage/"_s);
    const auto unstamped = raised(pdf);
    CHECK(unstamped.level == PadesLevel::B);
    CHECK(unstamped.pdf == pdf);
    CHECK(unstamped.obstacle->reason == Reason("net.bad-answer"));

    net.clear();
    net.redirect(u"ocsp/ocsp"_s, u"ocsp/unauthorised"_s);
    net.redirect(u"inter.crl"_s, u"big"_s);
    const auto stamped = raised(unstamped.pdf);
    CHECK(stamped.level == PadesLevel::T);
    CHECK(stamped.obstacle->reason == Reason("revocation.no-answer"));

    net.clear();
    const auto whole = raised(stamped.pdf);
    CHECK(whole.level == PadesLevel::LTA);
    CHECK(whole.pdf.startsWith(stamped.pdf));
}

TEST_CASE("the file says its level by what it carries, and the report whether its time is believed")
{
    Detours net;
    const auto trust = network().trust();
    const auto paper = unwrap(signAtLevel(test::PdfBuilder{}.build(),
        *network().key(u"signer"_s),
        test::requestNow(),
        PadesLevel::LTA,
        net.sources(network(), u"tsa/tsa"_s),
        trust));
    auto strange = trust;
    strange.timestampRoots.clear();

    CHECK(words(paper.pdf, strange) == "B-LTA valid good claimed");
    const auto report = verifyPdf(paper.pdf, strange, SystemClock().now());
    CHECK(report.warnings.contains(u"verify.timestamp-untrusted"_s));
    CHECK(report.verdict == SignatureVerdict::Indeterminate); // for the time-stamp nobody knows
    CHECK(verifyPdf(paper.pdf, trust, SystemClock().now()).verdict == SignatureVerdict::Valid);
}

TEST_CASE("a document time-stamp older than the store of evidence makes no B-LTA")
{
    Detours net;
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    const auto trust = network().trust();
    const auto offline = test::signedOffline(network(), u"signer"_s);
    const auto early = unwrap(withDocumentTimestamp(
        unwrap(raiseLevel(offline, PadesLevel::T, sources, trust, SystemClock().now())).pdf, sources, trust));
    CHECK(words(early, trust) == "B-T valid unknown proven");
    const auto supplied = unwrap(raiseLevel(early, PadesLevel::LT, sources, trust, SystemClock().now()));
    CHECK(words(supplied.pdf, trust) == "B-LT valid good proven");
    const auto archived
        = unwrap(raiseLevel(supplied.pdf, PadesLevel::LTA, sources, trust, SystemClock().now()));
    CHECK(words(archived.pdf, trust) == "B-LTA valid good proven");
}

TEST_CASE("a signature outlives its certificate only when a time-stamp proves that it came before")
{
    Detours net;
    const auto trust = network().trust();
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    const auto bare = test::signedOffline(network(), u"short"_s);
    const auto kept = unwrap(raiseLevel(bare, PadesLevel::LTA, sources, trust, SystemClock().now())).pdf;
    const auto later = daysFromNow(365); // the certificate is valid for 200 days

    CHECK(words(bare, trust, later) == "B-B indeterminate unknown claimed");
    CHECK(firstOf(verifyPdf(bare, trust, later)).indication == u"OUT_OF_BOUNDS_NO_POE"_s);
    CHECK(words(kept, trust, later) == "B-LTA valid good proven");
}

TEST_CASE("an archive is renewed before its authority's certificate ends, and lost when it is not")
{
    Detours net;
    const auto trust = network().trust();
    const auto once = unwrap(signAtLevel(test::PdfBuilder{}.build(),
                                 *network().key(u"short"_s),
                                 test::requestNow(),
                                 PadesLevel::LTA,
                                 net.sources(network(), u"tsa/shorttsa"_s),
                                 trust))
                          .pdf;
    const auto ends = unwrap(archiveEnds(once));
    REQUIRE(ends);
    CHECK(*ends < daysFromNow(401));

    const auto renewed
        = unwrap(renewArchive(once, net.sources(network(), u"tsa/tsa"_s), trust, SystemClock().now()));

    CHECK(!renewed.obstacle);
    CHECK(renewed.pdf.startsWith(once));
    CHECK(unwrap(archiveEnds(renewed.pdf)) > daysFromNow(2000));
    CHECK(words(renewed.pdf, trust, daysFromNow(800)) == "B-LTA valid good proven");
    CHECK(words(once, trust, daysFromNow(800)) == "B-LTA indeterminate unknown claimed");
    CHECK(timestampsAccepted(network(), renewed.pdf) == 2);
}

TEST_CASE("certified papers, the strictest too, are raised without breaking their certification")
{
    const auto certification
        = GENERATE(Certification::NoChanges, Certification::FillIn, Certification::Annotate);
    auto request = test::requestNow();
    request.certification = certification;
    Detours net;

    const auto paper = unwrap(signAtLevel(test::PdfBuilder{}.build(),
        *network().key(u"signer"_s),
        request,
        PadesLevel::LTA,
        net.sources(network(), u"tsa/tsa"_s),
        network().trust()));

    CHECK(!paper.obstacle);
    CHECK(words(paper.pdf, network().trust()) == "B-LTA valid good proven");
}

TEST_CASE("two signatures are raised together, and a broken one raises none")
{
    Detours net;
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    const auto one = test::signedOffline(network(), u"signer"_s);
    const auto both = test::signedOffline(network(), u"crlonly"_s, one);

    const auto paper
        = unwrap(raiseLevel(both, PadesLevel::LTA, sources, network().trust(), SystemClock().now()));

    CHECK(paper.level == PadesLevel::LTA);
    for (const auto &signature : verifyPdf(paper.pdf, network().trust(), SystemClock().now()).signatures)
        CHECK(signature.verdict == SignatureVerdict::Valid);
    auto broken = both;
    broken[broken.indexOf("/Type /Page") + 1] = 't';
    CHECK(raiseLevel(broken, PadesLevel::T, sources, network().trust(), SystemClock().now()).error().reason
        == Reason("level.invalid-signature"));
    CHECK(raiseLevel(test::PdfBuilder{}.build(), PadesLevel::T, sources, network().trust(), {}).error().reason
        == Reason("level.no-signature"));
}

TEST_CASE("a certificate that names nobody to ask stays at B-T, and one of no trusted issuer too")
{
    Detours net;
    const auto sources = net.sources(network(), u"tsa/tsa"_s);
    const auto now = SystemClock().now();
    const auto plain = unwrap(raiseLevel(
        test::signedOffline(network(), u"plain"_s), PadesLevel::LTA, sources, network().trust(), now));
    CHECK(plain.level == PadesLevel::T);
    CHECK(plain.obstacle->reason == Reason("revocation.no-source"));
    auto strange = network().trust();
    strange.signingRoots = strange.timestampRoots;
    const auto unknown = unwrap(
        raiseLevel(test::signedOffline(network(), u"signer"_s), PadesLevel::LTA, sources, strange, now));
    CHECK(unknown.level == PadesLevel::T);
    CHECK(unknown.obstacle->reason == Reason("level.no-chain"));
    CHECK(net.asked(u"ocsp"_s) == 0); // nobody is asked for the sake of a stranger
}

TEST_CASE("an authority that the paper lacks is fetched only for who chose it, and only the one that signed")
{
    Detours net;
    auto sources = net.sources(network(), u"tsa/tsa"_s);
    const auto pdf
        = unwrap(signPdf(test::PdfBuilder{}.build(), *network().loneKey(u"orphan"_s), test::requestNow()));
    const auto raised = [&] {
        return unwrap(raiseLevel(pdf, PadesLevel::LT, sources, network().trust(), SystemClock().now()));
    };

    CHECK(raised().obstacle->reason == Reason("level.no-chain"));
    CHECK(net.asked(u"inter.der"_s) == 0);

    sources.followIssuers = true;
    net.redirect(u"inter.der"_s, u"tsaroot/ca.crt"_s);
    CHECK(raised().obstacle->reason == Reason("level.no-chain"));
    net.clear();
    net.redirect(u"inter.der"_s, u"garbage"_s);
    CHECK(raised().obstacle->reason == Reason("level.no-chain"));

    net.clear();
    const auto paper = raised();
    CHECK(!paper.obstacle);
    CHECK(words(paper.pdf, network().trust()) == "B-LT valid good proven");
}
