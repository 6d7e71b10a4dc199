// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verify/PdfDraft.h"
#include "tests/support/verify/TestSigner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder with a signed paper and the authority's root.
class Papers
{
public:
    Papers()
    {
        PdfDraft draft;
        draft.sign({}, [this](const QByteArray &bytes) { return m_signer.sign(bytes); });
        write(u"good.pdf"_s, draft.bytes());
        QByteArray altered = draft.bytes();
        altered.replace("Noi dung", "Noi xung");
        write(u"altered.pdf"_s, altered);
        write(u"junk.pdf"_s, "no PDF at all");
        write(u"roots.pem"_s, m_signer.rootPem());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    TestSigner m_signer;
    QTemporaryDir m_folder;
};

int verify(const QStringList &arguments, QByteArray &out)
{
    QProcess process;
    process.start(QStringLiteral(CHAUBANCTL), QStringList{u"verify"_s} + arguments);
    REQUIRE(process.waitForFinished());
    out = process.readAllStandardOutput();
    return process.exitCode();
}

}

TEST_CASE("verify exits with 0 only when every file is valid")
{
    const Papers papers;
    QByteArray out;

    CHECK(verify({u"--trust"_s, papers.path(u"roots.pem"_s), papers.path(u"good.pdf"_s)}, out) == 0);
    CHECK(out.contains("HỢP LỆ"));
    CHECK(verify({papers.path(u"good.pdf"_s)}, out) == 3);
    CHECK(verify({u"--trust"_s,
                     papers.path(u"roots.pem"_s),
                     papers.path(u"good.pdf"_s),
                     papers.path(u"altered.pdf"_s)},
              out)
        == 3);
    CHECK(verify({papers.path(u"junk.pdf"_s)}, out) == 3);
    CHECK(verify({}, out) == 2);
    CHECK(verify({papers.path(u"absent.pdf"_s)}, out) == 1);
    CHECK(verify({u"--trust"_s, papers.path(u"good.pdf"_s), papers.path(u"good.pdf"_s)}, out) == 1);
}

TEST_CASE("the report of one paper is written as a sheet or as data beside the answer")
{
    const Papers papers;
    QByteArray out;
    const auto json = papers.path(u"phiếu.json"_s), pdf = papers.path(u"phiếu.pdf"_s);

    CHECK(verify({u"--json"_s,
                     u"--trust"_s,
                     papers.path(u"roots.pem"_s),
                     u"--report"_s,
                     json,
                     papers.path(u"altered.pdf"_s)},
              out)
        == 3);
    QFile data(json);
    REQUIRE(data.open(QIODevice::ReadOnly));
    auto kept = QJsonDocument::fromJson(data.readAll()).object();
    auto told = QJsonDocument::fromJson(out).object();
    CHECK(kept.take(u"file"_s).toString() == u"altered.pdf"_s);
    told.remove(u"file"_s);
    CHECK(kept == told);

    CHECK(verify({u"--report"_s, pdf, papers.path(u"altered.pdf"_s)}, out) == 3);
    QFile sheet(pdf);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.readAll().startsWith("%PDF-"));

    CHECK(verify({u"--report"_s, papers.path(u"phiếu.txt"_s), papers.path(u"altered.pdf"_s)}, out) == 2);
    CHECK(verify({u"--report"_s, pdf, papers.path(u"good.pdf"_s), papers.path(u"altered.pdf"_s)}, out) == 2);
}

TEST_CASE("verify --json prints one object a file with the frozen words")
{
    const Papers papers;
    QByteArray out;

    verify({u"--json"_s, papers.path(u"altered.pdf"_s), papers.path(u"junk.pdf"_s)}, out);

    const QList<QByteArray> lines = out.trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    const QJsonObject altered = QJsonDocument::fromJson(lines[0]).object();
    const QJsonObject signature = altered[u"signatures"].toArray().first().toObject();
    CHECK(altered[u"verdict"].toString() == u"invalid"_s);
    CHECK(signature[u"integrity"].toString() == u"broken"_s);
    CHECK(signature[u"reasons"].toArray().contains(u"verify.digest-mismatch"_s));
    CHECK(QJsonDocument::fromJson(lines[1]).object()[u"warnings"].toArray().contains(u"verify.unreadable"_s));
}

TEST_CASE("verify takes a folder apart and tells of its files by their names, however long each takes")
{
    const Papers papers;
    QByteArray out;

    CHECK(verify({u"--json"_s, u"--trust"_s, papers.path(u"roots.pem"_s), papers.folder()}, out) == 3);
    QStringList told, verdicts;
    for (const auto &line : out.trimmed().split('\n')) {
        const auto json = QJsonDocument::fromJson(line).object();
        told << json[u"file"].toString();
        verdicts << json[u"verdict"].toString();
    }
    CHECK(told == QStringList{u"altered.pdf"_s, u"good.pdf"_s, u"junk.pdf"_s});
    CHECK(verdicts == QStringList{u"invalid"_s, u"valid"_s, u"invalid"_s});
}

TEST_CASE("verify says of a folder without anything to judge that nothing in it was judged")
{
    const Papers papers;
    const QTemporaryDir empty;
    QByteArray out;
    CHECK(verify({u"--json"_s, empty.path()}, out) == 1);
    CHECK(out.contains("verify.empty-folder"));

    const auto roots = papers.path(u"roots.pem"_s), good = papers.path(u"good.pdf"_s);
    CHECK(verify({u"--json"_s, u"--trust"_s, roots, empty.path(), good}, out) == 1);
    CHECK(out.contains("verify.empty-folder"));
    CHECK(out.contains("\"verdict\":\"valid\""));
    CHECK(verify({u"--json"_s, u"--trust"_s, roots, good, empty.path()}, out) == 1);
    CHECK(verify({u"--table"_s, empty.path(), papers.path(u"altered.pdf"_s)}, out) == 1);
    CHECK(out.contains("altered.pdf"));
}
