// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// chaubanctl beside other programs that sign and verify, on the same papers in one run: podofosign, pdfsig and mutool
// from Debian, @signpdf from npm (in the folder CHAUBAN_SIGNPDF). A peer that is not there is named and left out.

#include "core/platform/AtomicFile.h"
#include "core/signing/CertificateAuthority.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Verdict.h"
#include "tests/support/Must.h"
#include "tests/support/PdfBuilder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 Day = 24LL * 3600 * 1000;
constexpr qsizetype SmallFile = 43'000;
constexpr int Papers = 100;
constexpr int Rounds = 3;

/// One program with its arguments, ended.
struct Ended
{
    bool done = false; ///< exit status 0
    double milliseconds = 0;
    qint64 ownKilobytes = 0; ///< the highest RssAnon seen: memory that is no file's
};

qint64 ownMemory(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

Ended run(const QString &program, const QStringList &arguments, bool watched = false)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    Ended ended;
    const double begin = bench::milliseconds(CLOCK_MONOTONIC);
    process.start(program, arguments);
    while (watched && process.state() != QProcess::NotRunning && !process.waitForFinished(2))
        ended.ownKilobytes = std::max(ended.ownKilobytes, ownMemory(process.processId()));
    process.waitForFinished(-1);
    ended.milliseconds = bench::milliseconds(CLOCK_MONOTONIC) - begin;
    ended.done = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return ended;
}

void write(const QString &path, const QByteArray &bytes)
{
    must(replaceFile(path, {bytes}));
}

QByteArray paper(qsizetype size)
{
    test::PdfBuilder builder;
    builder.padding = QByteArray(size - builder.build().size(), 'x');
    return builder.build();
}

/// The papers, and one key in the forms that the programs read.
class Desk
{
public:
    Desk()
    {
        for (const auto *name : {"in", "out", "peer", "nss"})
            QDir().mkpath(path(name));
        const auto now = SystemClock().now();
        const auto authority = must(CertificateAuthority::create(u"Bench"_s, {now.milliseconds - Day}));
        const auto issued = must(authority.issue({.commonName = u"Bench Signer"_s,
            .notBefore = {now.milliseconds - Day},
            .notAfter = {now.milliseconds + Day}}));
        write(path("key.p12"), must(issued.pkcs12("bench")));
        write(path("password"), "bench");
        write(path("root.pem"), issued.certificates().last().pem());
        write(path("certificate.pem"), issued.certificates().first().pem());
        run(u"openssl"_s,
            {u"pkcs12"_s,
                u"-in"_s,
                path("key.p12"),
                u"-passin"_s,
                u"pass:bench"_s,
                u"-nodes"_s,
                u"-nocerts"_s,
                u"-out"_s,
                path("key.pem")});
        run(u"certutil"_s, {u"-N"_s, u"-d"_s, nss(), u"--empty-password"_s});
        run(u"pk12util"_s, {u"-i"_s, path("key.p12"), u"-d"_s, nss(), u"-W"_s, u"bench"_s});
        run(u"certutil"_s,
            {u"-A"_s, u"-n"_s, u"root"_s, u"-t"_s, u"CT,C,C"_s, u"-i"_s, path("root.pem"), u"-d"_s, nss()});
        const auto bytes = paper(SmallFile);
        for (int i = 0; i < Papers; ++i)
            write(file("in", i), bytes);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path(const char *name) const { return path(QString::fromLatin1(name)); }
    QString file(const char *folder, int i) const
    {
        return path(folder) + u"/%1.pdf"_s.arg(i, 3, 10, QLatin1Char('0'));
    }
    QString nss() const { return u"sql:"_s + path("nss"); }
    QStringList key() const { return {u"--p12"_s, path("key.p12"), u"--pass-file"_s, path("password")}; }

private:
    QTemporaryDir m_folder;
};

/// The best of some rounds, each a paper: milliseconds a paper. Nothing: the program is not here or refuses.
template<typename Action>
std::optional<double> best(const char *name, int papers, Action action)
{
    std::optional<double> least;
    for (int round = 0; round < Rounds; ++round) {
        double sum = 0;
        for (int i = 0; i < papers; ++i) {
            const Ended ended = action(i);
            if (!ended.done) {
                std::printf("%-40s not measured\n", name);
                return {};
            }
            sum += ended.milliseconds;
        }
        least = least ? std::min(*least, sum / papers) : sum / papers;
    }
    std::printf("%-40s %9.3f ms a paper\n", name, *least);
    return least;
}

std::optional<double> perPaper(std::optional<double> call)
{
    return call ? std::optional(*call / Papers) : std::nullopt;
}

/// Ours over all papers in one call; the best other program that is started once a paper.
bool benchSigning(const Desk &desk)
{
    const auto ours = perPaper(best("chaubanctl sign, a call over 100", 1, [&](int) {
        return run(QStringLiteral(CHAUBANCTL),
            QStringList{
                u"sign"_s, u"--overwrite"_s, desk.path("in"), u"--out"_s, desk.path("out"), u"--invisible"_s}
                + desk.key());
    }));
    best("chaubanctl sign, a call each", 10, [&](int i) {
        return run(QStringLiteral(CHAUBANCTL),
            QStringList{u"sign"_s,
                u"--overwrite"_s,
                desk.file("in", i),
                u"--out"_s,
                desk.file("peer", i),
                u"--invisible"_s}
                + desk.key());
    });
    const auto podofo = best("podofosign", 10, [&](int i) {
        return run(u"podofosign"_s,
            {u"-in"_s,
                desk.file("in", i),
                u"-out"_s,
                desk.file("peer", i),
                u"-cert"_s,
                desk.path("certificate.pem"),
                u"-pkey"_s,
                desk.path("key.pem")});
    });
    const auto pdfsig = best("pdfsig -add-signature", 10, [&](int i) {
        return run(u"pdfsig"_s,
            {desk.file("in", i),
                desk.file("peer", i),
                u"-add-signature"_s,
                u"-nssdir"_s,
                desk.nss(),
                u"-nick"_s,
                u"Bench Signer"_s});
    });
    const QString script = qEnvironmentVariable("CHAUBAN_SIGNPDF") + u"/signpdf.mjs"_s;
    const auto node = best("@signpdf", 3, [&](int i) {
        return run(u"node"_s,
            {script, desk.path("key.p12"), desk.path("password"), desk.file("in", i), desk.file("peer", i)});
    });
    QStringList all{script, desk.path("key.p12"), desk.path("password")};
    for (int i = 0; i < Papers; ++i)
        all << desk.file("in", i) << desk.file("peer", i);
    best("@signpdf, 100 papers in one process", 1, [&](int) { return run(u"node"_s, all); });
    std::optional<double> peer;
    for (const auto &one : {podofo, pdfsig, node})
        if (one)
            peer = peer ? std::min(*peer, *one) : *one;
    return ours && peer
        && bench::verdict("best peer / ours, 100 papers", *peer / *ours, bench::Bound::AtLeast, 8);
}

bool benchVerifying(const Desk &desk)
{
    const auto ours = perPaper(best("chaubanctl verify, a call over 100", 1, [&](int) {
        return run(QStringLiteral(CHAUBANCTL),
            {u"verify"_s, u"--table"_s, u"--trust"_s, desk.path("root.pem"), desk.path("out")});
    }));
    const auto pdfsig = best("pdfsig", 10, [&](int i) {
        return run(u"pdfsig"_s, {u"-no-ocsp"_s, u"-nssdir"_s, desk.nss(), desk.file("out", i)});
    });
    best("mutool sign -v", 10, [&](int i) {
        return run(u"mutool"_s, {u"sign"_s, u"-v"_s, desk.file("out", i)});
    });
    return ours && pdfsig
        && bench::verdict("pdfsig / ours, verifying 100", *pdfsig / *ours, bench::Bound::AtLeast, 1);
}

/// What a visible signature adds; the bytes between the angle brackets hold two digits a byte.
bool benchGrowth(const Desk &desk)
{
    const auto signedPaper = desk.path("stamped.pdf");
    run(QStringLiteral(CHAUBANCTL),
        QStringList{u"sign"_s,
            u"--overwrite"_s,
            desk.file("in", 0),
            u"--out"_s,
            signedPaper,
            u"--page"_s,
            u"1"_s,
            u"--rect"_s,
            u"100,100,200,60"_s}
            + desk.key());
    QFile file(signedPaper);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto bytes = file.readAll();
    const auto begin = bytes.lastIndexOf("/Contents <") + 11;
    const double contents = double(bytes.indexOf('>', begin) - begin) / 2;
    const double growth = double(bytes.size() - QFileInfo(desk.file("in", 0)).size());
    std::printf("a visible signature adds %.0f bytes, Contents holds %.0f\n", growth, contents);
    return bench::verdict(
        "growth / (2 Contents + 12 KB)", growth / (2 * contents + 12 * 1024), bench::Bound::AtMost, 1);
}

bool benchMemory(const Desk &desk)
{
    double kilobytes[2] = {};
    for (const int i : {0, 1}) {
        const auto in = desk.path("large.pdf"), out = desk.path("large-out.pdf");
        write(in, paper(i == 0 ? 20'000'000 : 200'000'000));
        const auto ended = run(QStringLiteral(CHAUBANCTL),
            QStringList{u"sign"_s, u"--overwrite"_s, in, u"--out"_s, out, u"--invisible"_s} + desk.key(),
            true);
        if (!ended.done)
            return false;
        kilobytes[i] = double(ended.ownKilobytes);
        std::printf("own memory signing %3d MB: %.0f KB\n", i == 0 ? 20 : 200, kilobytes[i]);
    }
    return bench::verdict("memory, 200 MB / 20 MB", kilobytes[1] / kilobytes[0], bench::Bound::AtMost, 1.2);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Desk desk;
    const bool signing = benchSigning(desk);
    const bool verifying = benchVerifying(desk);
    const bool growth = benchGrowth(desk);
    return benchMemory(desk) && growth && verifying && signing ? 0 : 1;
}
