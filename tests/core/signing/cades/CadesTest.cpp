// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/Cades.h"

#include "core/signing/cades/CmsAdditions.h"
#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/cades/SignatureFile.h"
#include "core/signing/cades/VerifyCades.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"
#include "tests/support/verify/StolenSignature.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sys/resource.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Paper
{
    QTemporaryDir folder;
    QString file = put(u"bang-ke.ods"_s, QByteArray("nội dung bất kỳ\0\xff", 20).repeated(5000));
    QString roots = put(u"roots.pem"_s, test::roots());
    QString chain = put(u"chain.pem"_s, test::authority().issuing().pem());

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile target(folder.filePath(name));
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(bytes) == bytes.size());
        return target.fileName();
    }
    static QByteArray get(const QString &path)
    {
        QFile source(path);
        REQUIRE(source.open(QIODevice::ReadOnly));
        return source.readAll();
    }
    QByteArray sign(const SigningKey &key = test::personKey(), Instant time = test::now()) const
    {
        const auto cms = detachedCades(file, key, {time});
        REQUIRE(cms.ok());
        return cms.value();
    }
    VerificationReport verify(const QByteArray &cms) const
    {
        return verifyDetachedCms(
            cms, digestsOfFile(file).value(), TrustStore::fromPem(test::roots()).value(), test::now());
    }
};

bool accepts(const QString &program, const QStringList &arguments)
{
    const auto output = test::runProgramFor(program, arguments);
    INFO(program.toStdString() << ": " << output.toStdString());
    CHECK(output.startsWith("0\n"));
    return output.startsWith("0\n");
}

std::unique_ptr<SigningKey> keyOf(KeyKind kind, SignatureAlgorithm rsa = SignatureAlgorithm::RsaPkcs1)
{
    return test::issueKey(u"Trần Quốc Khánh"_s, kind).signingKey(rsa).value();
}
}

TEST_CASE("a detached signature on any file is accepted by openssl, certtool and our verifier")
{
    const Paper paper;
    const auto rsa = GENERATE(SignatureAlgorithm::RsaPkcs1, SignatureAlgorithm::RsaPss);
    const auto kind = GENERATE(KeyKind::Rsa2048, KeyKind::EcP256, KeyKind::EcP384);
    const auto key = keyOf(kind, rsa);
    const auto cms = paper.sign(*key);
    const auto p7s = paper.put(u"bang-ke.ods.p7s"_s, cms);

    accepts(u"openssl"_s, test::opensslQuestion({p7s, paper.file, paper.roots}));
    if (key->algorithm() != SignatureAlgorithm::RsaPss) // GnuTLS 3.7 does not verify PSS in PKCS#7
        accepts(u"certtool"_s, test::certtoolQuestion({p7s, paper.file, paper.roots}));
    const auto report = paper.verify(cms);
    REQUIRE(report.signatures.size() == 1);
    CHECK(report.verdict == SignatureVerdict::Valid);
    CHECK(report.signatures[0].level == u"B-B"_s);
    CHECK(report.signatures[0].signer == u"Trần Quốc Khánh"_s);
    CHECK(report.signatures[0].coverage == Coverage::EntireFile);
    CHECK_FALSE(report.signatures[0].timeProven);
}

TEST_CASE("gpgsm accepts a detached signature")
{
    if (QStandardPaths::findExecutable(u"gpgsm"_s).isEmpty())
        return;
    const Paper paper;
    const auto p7s = paper.put(u"x.p7s"_s, paper.sign());
    const auto home = u"--homedir="_s + paper.folder.path();
    accepts(u"gpgsm"_s, {home, u"--batch"_s, u"--import"_s, paper.roots});
    const auto listed
        = test::runProgramFor(u"gpgsm"_s, {home, u"--batch"_s, u"--with-colons"_s, u"--list-keys"_s});
    QByteArray print;
    for (const auto &line : listed.split('\n'))
        if (line.startsWith("fpr:") && print.isEmpty())
            print = line.split(':').value(9);
    paper.put(u"trustlist.txt"_s, print + " S relax\n");
    accepts(u"gpgsm"_s, {home, u"--batch"_s, u"--disable-crl-checks"_s, u"--verify"_s, p7s, paper.file});
    test::runProgramFor(u"gpgconf"_s, {u"--homedir"_s, paper.folder.path(), u"--kill"_s, u"all"_s});
}

TEST_CASE("the signing time is said once and proven by nobody")
{
    const Paper paper;
    const Instant time{1767225600000}; // 2026-01-01T00:00:00Z
    const auto cms = paper.sign(test::personKey(), time);

    const auto report = paper.verify(cms);

    CHECK(report.signatures[0].time == time);
    const auto oid = QByteArray::fromHex("06092a864886f70d010905");
    CHECK(cms.count(oid) == 1);
}

TEST_CASE("a changed file, a cut signature and foreign bytes are not valid")
{
    const Paper paper;
    const auto cms = paper.sign();
    auto flipped = cms;
    flipped[flipped.size() - 20] = char(flipped[flipped.size() - 20] ^ 1);

    CHECK(paper.verify(flipped).verdict == SignatureVerdict::Invalid);
    CHECK(paper.verify(cms.first(cms.size() - 1)).verdict == SignatureVerdict::Invalid);
    CHECK(paper.verify("PK\x03\x04").verdict == SignatureVerdict::Invalid);
    CHECK(paper.verify({}).verdict == SignatureVerdict::Invalid);

    paper.put(u"bang-ke.ods"_s, "nội dung khác");
    const auto changed = paper.verify(cms);
    CHECK(changed.verdict == SignatureVerdict::Invalid);
    CHECK(changed.signatures[0].indication == u"HASH_FAILURE"_s);
    CHECK(changed.signatures[0].integrity == Integrity::Broken);
}

TEST_CASE("a file that is what somebody signed with another file was not signed by them")
{
    const Paper paper;
    const auto theft = test::StolenSignature::of(paper.sign());
    paper.put(u"bang-ke.ods"_s, theft.content);

    const auto report = paper.verify(theft.cms);
    CHECK(report.verdict == SignatureVerdict::Invalid);
    CHECK(report.signatures[0].integrity == Integrity::Broken);
    CHECK(report.signatures[0].reasons == QStringList{u"verify.signed-attributes-missing"_s});
    CHECK(report.signatures[0].level == u"none"_s);
    const auto around = aroundContent(theft.cms, quint64(theft.content.size())).value();
    const auto trust = TrustStore::fromPem(test::roots()).value();
    CHECK(verifyEnvelopingCms(around.first + theft.content + around.second, trust, test::now()).verdict
        == SignatureVerdict::Invalid);
    // Whoever signs such a file with attributes signs it like any other.
    CHECK(paper.verify(paper.sign()).verdict == SignatureVerdict::Valid);
}

TEST_CASE("an enveloping signature gives the file back and is accepted by openssl and our verifier")
{
    const Paper paper;
    const auto size = GENERATE(0, 1, 120, 127, 128, 200, 255, 256, 65535, 65536, 3'000'000);
    paper.put(u"bang-ke.ods"_s, QByteArray(size, 'x'));
    const auto p7m = paper.folder.filePath(u"bang-ke.ods.p7m"_s);

    REQUIRE(enveloping(paper.file, p7m, test::agencyKey(), {test::now()}).ok());

    const auto out = paper.folder.filePath(u"out"_s);
    accepts(u"openssl"_s, test::opensslQuestion({p7m, {}, paper.roots}, out));
    CHECK(Paper::get(out) == Paper::get(paper.file));
    auto bytes = Paper::get(p7m);
    const auto trust = TrustStore::fromPem(test::roots()).value();
    CHECK(verifyEnvelopingCms(bytes, trust, test::now()).verdict == SignatureVerdict::Valid);
    CHECK(takeApart(bytes).value().content == Paper::get(paper.file));
    if (size > 0) {
        bytes[bytes.indexOf("x")] = 'y';
        bytes.replace("xxxxxx", "xxyxxx");
        CHECK(verifyEnvelopingCms(bytes, trust, test::now()).verdict != SignatureVerdict::Valid);
    }
}

TEST_CASE("an envelope that openssl wrote in pieces is read, and one without content is none")
{
    const Paper paper;
    const auto key = test::issueKey(u"Nguyễn Văn Hai"_s, KeyKind::Rsa2048);
    const auto p12 = paper.put(u"key.p12"_s, key.pkcs12("x").value());
    const auto pem = paper.folder.filePath(u"key.pem"_s);
    accepts(
        u"openssl"_s, {u"pkcs12"_s, u"-in"_s, p12, u"-passin"_s, u"pass:x"_s, u"-nodes"_s, u"-out"_s, pem});
    const auto made = paper.folder.filePath(u"made.p7m"_s);
    const auto form = GENERATE(u"DER"_s, u"PEM"_s);
    accepts(u"openssl"_s,
        {u"cms"_s,
            u"-sign"_s,
            u"-nodetach"_s,
            u"-stream"_s,
            u"-binary"_s,
            u"-cades"_s,
            u"-in"_s,
            paper.file,
            u"-signer"_s,
            pem,
            u"-certfile"_s,
            paper.chain,
            u"-outform"_s,
            form,
            u"-out"_s,
            made});

    const auto trust = TrustStore::fromPem(test::roots()).value();
    CHECK(verifyEnvelopingCms(Paper::get(made), trust, test::now()).verdict == SignatureVerdict::Valid);
    CHECK(verifyEnvelopingCms(paper.sign(), trust, test::now()).verdict == SignatureVerdict::Invalid);
    CHECK_FALSE(takeApart("").ok());
}

TEST_CASE("no prefix of an envelope and no single changed byte of its frame makes the verifier fail")
{
    const Paper paper;
    paper.put(u"bang-ke.ods"_s, "ngắn");
    const auto p7m = paper.folder.filePath(u"a.p7m"_s);
    REQUIRE(enveloping(paper.file, p7m, test::agencyKey(), {test::now()}).ok());
    const auto bytes = Paper::get(p7m);
    const auto trust = TrustStore::fromPem(test::roots()).value();

    int valid = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 3)
        valid += verifyEnvelopingCms(bytes.first(i), trust, test::now()).verdict == SignatureVerdict::Valid;
    for (qsizetype i = 0; i < 80; ++i) {
        auto changed = bytes;
        changed[i] = char(changed[i] ^ 0x5a);
        // Nothing signs the version and the list of digest algorithms (RFC 5652 5.1); all else must fit.
        const bool isHint = i == 25 || (i >= 32 && i <= 40);
        const auto verdict = verifyEnvelopingCms(changed, trust, test::now()).verdict;
        valid += !isHint && verdict == SignatureVerdict::Valid;
    }

    CHECK(valid == 0);
}

TEST_CASE(
    "what is added after signing changes nothing of what was signed, and a time-stamp that is none is told")
{
    const Paper paper;
    const auto bare = paper.sign();
    const auto cms = withTimestampToken(bare, QByteArray::fromHex("3000"));
    REQUIRE(cms.ok());
    CHECK(cms->size() > bare.size());
    const auto report = paper.verify(cms.value());
    CHECK(report.verdict == SignatureVerdict::Valid);
    CHECK(report.warnings.contains(u"verify.timestamp-broken"_s));
    CHECK_FALSE(withTimestampToken("no CMS", QByteArray::fromHex("3000")).ok());
}

TEST_CASE(
    "a signature is opened to be raised and written back, whatever its form, in memory that does not grow")
{
    const Paper paper;
    const auto p7s = paper.put(u"a.p7s"_s, paper.sign());
    const auto p7m = paper.folder.filePath(u"a.p7m"_s);
    REQUIRE(enveloping(paper.file, p7m, test::agencyKey(), {test::now()}).ok());
    const auto trust = TrustStore::fromPem(test::roots()).value();

    const auto beside = SignatureFile::detached(p7s, paper.file);
    REQUIRE(beside.ok());
    CHECK(beside->cms() == Paper::get(p7s));
    CHECK(beside->digests() == digestsOfFile(paper.file).value());
    const auto around = SignatureFile::enveloping(p7m);
    REQUIRE(around.ok());
    CHECK(around->digests() == beside->digests());
    REQUIRE(around->write(p7m, withTimestampToken(around->cms(), QByteArray::fromHex("3000")).value()).ok());
    CHECK(verifyEnvelopingCms(Paper::get(p7m), trust, test::now()).verdict == SignatureVerdict::Valid);
    CHECK(takeApart(Paper::get(p7m)).value().content == Paper::get(paper.file));
    CHECK_FALSE(SignatureFile::enveloping(p7s).ok());
    CHECK_FALSE(SignatureFile::detached(p7s, paper.folder.filePath(u"none"_s)).ok());

    rusage before = {}, after = {};
    QFile large(paper.folder.filePath(u"large"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(400 << 20));
    getrusage(RUSAGE_SELF, &before);
    REQUIRE(SignatureFile::detached(p7s, large.fileName()).ok());
    getrusage(RUSAGE_SELF, &after);
    CHECK(after.ru_maxrss - before.ru_maxrss < 8 * 1024); // kilobytes
}

TEST_CASE("signing a large file takes no more memory than a small one")
{
    const Paper paper;
    paper.sign();
    rusage before = {}, after = {};
    QFile large(paper.folder.filePath(u"large"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(400 << 20));
    getrusage(RUSAGE_SELF, &before);

    REQUIRE(detachedCades(large.fileName(), test::personKey(), {test::now()}).ok());

    getrusage(RUSAGE_SELF, &after);
    CHECK(after.ru_maxrss - before.ru_maxrss < 8 * 1024); // kilobytes
}
