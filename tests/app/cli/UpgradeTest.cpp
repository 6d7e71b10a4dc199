// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// sign --level, upgrade, timestamp, trust and verify together, as an administrator would use them in a script.

#include "tests/support/online/TestNetwork.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::network;

namespace {

/// A folder with a paper, a key file and a store of roots, and the program in it.
struct Workbench
{
    QTemporaryDir folder;
    QString input = put(u"in.pdf"_s, test::PdfBuilder{}.build());
    QString password = put(u"pass"_s, "secret\n");
    QString key = folder.filePath(u"key.p12"_s);
    QString tsa = network().url(u"tsa/tsa"_s);

    Workbench()
    {
        qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
        const auto made = test::runProgramFor(u"openssl"_s,
            {u"pkcs12"_s,
                u"-export"_s,
                u"-inkey"_s,
                network().file(u"signer.key"_s),
                u"-in"_s,
                network().file(u"signer.crt"_s),
                u"-certfile"_s,
                network().file(u"inter/ca.crt"_s),
                u"-passout"_s,
                u"pass:secret"_s,
                u"-out"_s,
                key});
        REQUIRE(made.startsWith("0\n"));
        CHECK(
            run({u"trust"_s, u"add"_s, network().file(u"root/ca.crt"_s), u"--purpose"_s, u"signing"_s}) == 0);
        CHECK(run({u"trust"_s,
                  u"add"_s,
                  network().file(u"tsaroot/ca.crt"_s),
                  u"--purpose"_s,
                  u"timestamping"_s})
            == 0);
    }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// The exit code; what was printed becomes `json`.
    int run(QStringList arguments)
    {
        const auto output = test::runProgramFor(
            QStringLiteral(CHAUBANCTL), arguments + QStringList{u"--json"_s, u"--store"_s, folder.path()});
        const auto end = output.indexOf('\n');
        json = QJsonDocument::fromJson(output.mid(end + 1)).object();
        INFO(output.toStdString());
        CHECK(!json.isEmpty());
        return output.first(end).toInt();
    }

    int sign(const QString &level, const QString &output, const QStringList &more)
    {
        return run(QStringList{u"sign"_s,
                       input,
                       u"--out"_s,
                       folder.filePath(output),
                       u"--p12"_s,
                       key,
                       u"--pass-file"_s,
                       password,
                       u"--invisible"_s,
                       u"--level"_s,
                       level}
            + more);
    }

    /// "verdict level" of the first signature.
    QString verify(const QString &name)
    {
        run({u"verify"_s, folder.filePath(name)});
        const auto first = json["signatures"_L1][0].toObject();
        return first["verdict"_L1].toString() + u' ' + first["level"_L1].toString();
    }

    QJsonObject json;
};

}

TEST_CASE("sign reaches the level asked for, and verify sees it by the roots of the store")
{
    Workbench bench;

    CHECK(bench.sign(u"B-LTA"_s, u"out.pdf"_s, {u"--tsa"_s, bench.tsa}) == 0);
    CHECK(bench.json["level"_L1] == u"B-LTA"_s);
    CHECK(!bench.json.contains("obstacle"_L1));
    CHECK(bench.verify(u"out.pdf"_s) == u"valid B-LTA"_s);
}

TEST_CASE(
    "sign without an authority in reach writes the signature, says its level and why, and upgrade goes on")
{
    Workbench bench;

    CHECK(bench.sign(u"B-LT"_s, u"low.pdf"_s, {u"--tsa"_s, u"http://127.0.0.1:1/"_s}) == 3);
    CHECK(bench.json["level"_L1] == u"B-B"_s);
    CHECK(bench.json["obstacle"_L1]["reason"_L1] == u"net.unreachable"_s);
    CHECK(bench.verify(u"low.pdf"_s) == u"valid B-B"_s);
    const QStringList upgrade{u"upgrade"_s,
        bench.folder.filePath(u"low.pdf"_s),
        u"--out"_s,
        bench.folder.filePath(u"high.pdf"_s),
        u"--tsa"_s,
        bench.tsa};
    CHECK(bench.run(upgrade) == 0);
    CHECK(bench.verify(u"high.pdf"_s) == u"valid B-LTA"_s);
    CHECK(bench.sign(u"B-X"_s, u"none.pdf"_s, {u"--tsa"_s, bench.tsa}) == 2);
    CHECK(bench.sign(u"B-T"_s, u"none.pdf"_s, {}) == 2);
}

TEST_CASE("a signature on any file is signed at B-LTA, raised and renewed, and verify sees it")
{
    Workbench bench;
    const auto sheet = bench.put(u"bảng kê.ods"_s, "số liệu");
    const auto form = GENERATE(u"p7s"_s, u"p7m"_s);
    const auto made = sheet + u'.' + form;
    const auto sign = [&](const QString &level, const QStringList &more) {
        return bench.run(
            QStringList{
                u"sign"_s, u"--"_s + form, sheet, u"--p12"_s, bench.key, u"--pass-file"_s, bench.password}
            + QStringList{u"--level"_s, level} + more);
    };
    const auto upgrade = [&](const QStringList &more) {
        return bench.run(QStringList{u"upgrade"_s, made, u"--out"_s, made, u"--tsa"_s, bench.tsa} + more);
    };

    CHECK(sign(u"B-LTA"_s, {u"--tsa"_s, bench.tsa}) == 0);
    CHECK(bench.json["level"_L1] == u"B-LTA"_s);
    CHECK(bench.verify(QFileInfo(made).fileName()) == u"valid B-LTA"_s);

    CHECK(sign(u"B-B"_s, {}) == 2); // the signature that is there is not replaced unasked
    CHECK(sign(u"B-B"_s, {u"--overwrite"_s}) == 0);
    CHECK(upgrade({u"--level"_s, u"B-LT"_s}) == 0);
    CHECK(bench.verify(QFileInfo(made).fileName()) == u"valid B-LT"_s);
    CHECK(upgrade({}) == 0);
    CHECK(bench.json["level"_L1] == u"B-LTA"_s);
    const auto archived = QFileInfo(made).size();
    CHECK(upgrade({}) == 0);
    CHECK(QFileInfo(made).size() == archived);
    CHECK(upgrade({u"--renew"_s}) == 0);
    CHECK(QFileInfo(made).size() > archived);
    CHECK(bench.verify(QFileInfo(made).fileName()) == u"valid B-LTA"_s);

    // Of a detached signature the content is found by name, else it is to be named.
    const auto moved = bench.folder.filePath(u"gốc.ods"_s);
    REQUIRE(QFile::rename(sheet, moved));
    const bool detached = form == u"p7s"_s;
    CHECK(upgrade({u"--renew"_s}) == (detached ? 1 : 0));
    CHECK(upgrade({u"--renew"_s, u"--content"_s, moved}) == (detached ? 0 : 2));
    bench.put(u"gốc.ods"_s, "số khác");
    if (detached)
        CHECK(upgrade({u"--content"_s, moved}) == 1);
}

TEST_CASE("what is no PDF is said to be none, not to have no signature")
{
    Workbench bench;
    const auto garbage = bench.put(u"garbage.pdf"_s, "no PDF at all");
    const auto out = bench.folder.filePath(u"out.pdf"_s);

    for (const auto &verb : {u"upgrade"_s, u"timestamp"_s}) {
        CHECK(bench.run({verb, garbage, u"--out"_s, out, u"--tsa"_s, bench.tsa}) == 1);
        CHECK(bench.json["error"_L1]["reason"_L1] == u"verify.unreadable"_s);
    }
}

TEST_CASE("timestamp stamps a paper that nobody signed")
{
    Workbench bench;

    CHECK(bench.run({u"timestamp"_s,
              bench.input,
              u"--out"_s,
              bench.folder.filePath(u"stamped.pdf"_s),
              u"--tsa"_s,
              bench.tsa})
        == 0);
    CHECK(bench.verify(u"stamped.pdf"_s) == u"valid DTS"_s);
}

TEST_CASE("trusted roots are listed by purpose, pinned by fingerprint and removed")
{
    Workbench bench;
    const auto root = network().certificate(u"root"_s).fingerprint().hex();
    CHECK(bench.sign(u"B-B"_s, u"out.pdf"_s, {}) == 0);

    CHECK(bench.run({u"trust"_s, u"list"_s}) == 0);
    CHECK(bench.json["anchors"_L1].toArray().size() == 2);
    CHECK(bench.json["anchors"_L1][0]["fingerprint"_L1] == root);
    CHECK(bench.json["anchors"_L1][0]["timestamping"_L1] == false);
    CHECK(bench.run({u"trust"_s, u"remove"_s, root}) == 0);
    CHECK(bench.verify(u"out.pdf"_s) == u"indeterminate B-B"_s);
    CHECK(bench.run({u"trust"_s, u"remove"_s, root}) == 1);
    const auto add = [&](const QString &pin) {
        return bench.run({u"trust"_s, u"add"_s, network().file(u"root/ca.crt"_s), u"--pin"_s, pin});
    };
    CHECK(add(QString(64, u'0')) == 1);
    CHECK(add(root) == 0);
    CHECK(bench.verify(u"out.pdf"_s) == u"valid B-B"_s);
    bench.put(u"trust.json"_s, "{}");
    CHECK(bench.run({u"trust"_s, u"list"_s}) == 1);
}

TEST_CASE("verify asks whether certificates were revoked only when told to, and tells what it could not ask")
{
    Workbench bench;
    CHECK(bench.sign(u"B-B"_s, u"b.pdf"_s, {}) == 0);
    const auto paper = bench.folder.filePath(u"b.pdf"_s);
    const auto revocation = [&](const QStringList &more) {
        bench.run(QStringList{u"verify"_s, paper} + more);
        return bench.json["signatures"_L1][0].toObject()["revocation"_L1].toString();
    };
    CHECK(revocation({}) == u"unknown"_s);
    CHECK(bench.run({u"verify"_s, paper, u"--revocation"_s}) == 3);
    CHECK(revocation({u"--online"_s}) == u"good"_s);
    CHECK_FALSE(bench.json.contains("obstacle"_L1));
    CHECK(bench.run({u"verify"_s, paper, u"--revocation"_s, u"--online"_s}) == 0);

    // Nobody answers, and nothing is in the cache.
    REQUIRE(QDir(bench.folder.filePath(u"answers"_s)).removeRecursively());
    qputenv("http_proxy", "http://127.0.0.1:1/");
    qputenv("no_proxy", "");
    CHECK(revocation({u"--online"_s}) == u"unknown"_s);
    CHECK(bench.json["obstacle"_L1].toObject()["reason"_L1].toString() == u"revocation.no-answer"_s);
    qunsetenv("http_proxy");
    qunsetenv("no_proxy");
}

TEST_CASE("verify asks about the certificates of a signature on any file, too")
{
    Workbench bench;
    const auto sheet = bench.put(u"a.ods"_s, "số liệu");
    const auto form = GENERATE(u"p7s"_s, u"p7m"_s);
    const auto made = sheet + u'.' + form;
    CHECK(
        bench.run({u"sign"_s, u"--"_s + form, sheet, u"--p12"_s, bench.key, u"--pass-file"_s, bench.password})
        == 0);
    const auto revocation = [&](const QStringList &more) {
        bench.run(QStringList{u"verify"_s, made} + more);
        return bench.json["signatures"_L1][0].toObject()["revocation"_L1].toString();
    };
    CHECK(revocation({}) == u"unknown"_s);
    CHECK(bench.run({u"verify"_s, made, u"--revocation"_s}) == 3);
    CHECK(revocation({u"--online"_s}) == u"good"_s);
    CHECK_FALSE(bench.json.contains("obstacle"_L1));
    CHECK(bench.run({u"verify"_s, made, u"--revocation"_s, u"--online"_s}) == 0);
}
