// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verify/PdfDraft.h"
#include "tests/support/verify/TestSigner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
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
        PdfDraft foreign;
        foreign.sign({}, [](const QByteArray &) { return QByteArray("\x30\x03\x02\x01\x01", 5); });
        write(u"foreign.pdf"_s, foreign.bytes());
        write(u"roots.pem"_s, m_signer.rootPem());
        PdfDraft::Signing stamp;
        stamp.subFilter = "ETSI.RFC3161";
        stamp.name = "Stamp";
        stamp.rectangle = "[0 0 0 0]";
        const auto byAuthority = [this](const QByteArray &bytes) { return m_signer.timestamp(bytes); };
        PdfDraft nobodys;
        nobodys.sign(stamp, byAuthority);
        write(u"stamped.pdf"_s, nobodys.bytes());
        stamp.field = 40;
        stamp.fields = "[10 0 R 20 0 R 40 0 R]";
        stamp.annotations = "[7 0 R 8 0 R 9 0 R 20 0 R 40 0 R]";
        draft.sign(stamp, byAuthority);
        write(u"archived.pdf"_s, draft.bytes());
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

    const auto refusal = [&](const QStringList &arguments) {
        CHECK(verify(QStringList{u"--json"_s, u"--report"_s} + arguments, out) == 2);
        return QJsonDocument::fromJson(out).object()[u"error"][u"reason"].toString();
    };
    CHECK(refusal({papers.path(u"phiếu.doc"_s), papers.path(u"altered.pdf"_s)}) == u"cli.report-file"_s);
    CHECK(
        refusal({pdf, papers.path(u"good.pdf"_s), papers.path(u"altered.pdf"_s)}) == u"cli.report-of-one"_s);
    CHECK(refusal({pdf, papers.path(u"good.pdf.p7s"_s)}) == u"cli.report-of-one"_s);
    const QTemporaryDir empty;
    CHECK(refusal({pdf, empty.path()}) == u"cli.report-of-one"_s);
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
    CHECK(told
        == QStringList{u"altered.pdf"_s,
            u"archived.pdf"_s,
            u"foreign.pdf"_s,
            u"good.pdf"_s,
            u"junk.pdf"_s,
            u"stamped.pdf"_s});
    CHECK(verdicts
        == QStringList{u"invalid"_s, u"valid"_s, u"invalid"_s, u"valid"_s, u"invalid"_s, u"indeterminate"_s});
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

TEST_CASE("where revocation must be known, a certificate that names nobody to ask leaves no verdict")
{
    const Papers papers;
    const QStringList arguments{
        u"--json"_s, u"--trust"_s, papers.path(u"roots.pem"_s), papers.path(u"good.pdf"_s)};
    QByteArray out;

    CHECK(verify(arguments, out) == 0);
    CHECK(verify(arguments + QStringList{u"--revocation"_s}, out) == 3);
    const auto report = QJsonDocument::fromJson(out).object();
    const auto signature = report[u"signatures"].toArray().first().toObject();
    CHECK(report[u"verdict"] == u"indeterminate"_s);
    CHECK(signature[u"indication"] == u"TRY_LATER"_s);
    CHECK(signature[u"reasons"].toArray().contains(u"verify.revocation-not-published"_s));
}

TEST_CASE("a paper that was only time-stamped was signed by nobody")
{
    const Papers papers;
    const QStringList arguments{u"--trust"_s, papers.path(u"roots.pem"_s), papers.path(u"stamped.pdf"_s)};
    QByteArray out;

    CHECK(verify(arguments, out) == 3);
    CHECK(out.contains("không có chữ ký người ký, chỉ có dấu thời gian"));
    CHECK(out.contains("Dấu thời gian “Stamp”: HỢP LỆ"));
    CHECK_FALSE(out.contains("Người ký"));
    CHECK_FALSE(out.contains("Chữ ký “"));
    CHECK(verify(arguments + QStringList{u"--json"_s}, out) == 3);
    const auto report = QJsonDocument::fromJson(out).object();
    CHECK(report[u"verdict"] == u"indeterminate"_s);
    CHECK(report[u"warnings"].toArray().contains(u"verify.only-timestamps"_s));
}

TEST_CASE("a time-stamp among signatures is told of as one")
{
    const Papers papers;
    QByteArray out;

    CHECK(verify({u"--trust"_s, papers.path(u"roots.pem"_s), papers.path(u"archived.pdf"_s)}, out) == 0);
    CHECK(out.contains("Chữ ký “Person”: HỢP LỆ"));
    CHECK(out.contains("Dấu thời gian “Stamp”: HỢP LỆ"));
    CHECK(out.contains("Mức chữ ký: dấu thời gian của cả tệp"));
    CHECK(out.count("Người ký: ") == 1);
}

TEST_CASE("of a broken signature the text claims nothing that was not looked at")
{
    const Papers papers;
    QByteArray out;

    CHECK(verify({u"--trust"_s, papers.path(u"roots.pem"_s), papers.path(u"altered.pdf"_s)}, out) == 3);
    CHECK(out.contains("Thay đổi sau khi ký: không xét được"));
    CHECK(out.contains("Mức chữ ký: chưa xếp mức"));
    CHECK_FALSE(out.contains("none"));
}

TEST_CASE("that no roots are chosen is said only where none are")
{
    const Papers papers;
    QByteArray out;

    CHECK(verify({papers.path(u"good.pdf"_s)}, out) == 3);
    CHECK(out.contains("(chưa chọn chứng thư gốc)"));
    CHECK(verify({u"--trust"_s, papers.path(u"roots.pem"_s), papers.path(u"foreign.pdf"_s)}, out) == 3);
    CHECK(out.contains("chưa biết chứng thư của ai"));
    CHECK_FALSE(out.contains("chưa chọn chứng thư gốc"));
}

TEST_CASE("the store that the environment names gives its roots as --store does")
{
    const Papers papers;
    const auto store = papers.path(u"store"_s);
    REQUIRE(QDir().mkpath(store));
    QProcess process;
    process.start(
        QStringLiteral(CHAUBANCTL), {u"trust"_s, u"add"_s, papers.path(u"roots.pem"_s), u"--store"_s, store});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CHAUBAN_STORE"_s, store);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CHAUBANCTL), {u"verify"_s, papers.path(u"good.pdf"_s)});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    // What was chosen for this computer goes before the usual store.
    environment.insert(u"CHAUBAN_TRUST"_s, papers.path(u"none.json"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CHAUBANCTL), {u"verify"_s, papers.path(u"good.pdf"_s)});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 3);
}

TEST_CASE("a table has a row for every file, also for one that is not there")
{
    const Papers papers;
    QByteArray out;

    CHECK(verify({u"--table"_s, papers.path(u"absent.pdf"_s), papers.path(u"altered.pdf"_s)}, out) == 1);
    const auto rows = out.trimmed().split('\n');
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].contains("absent.pdf\terror\tplatform.cannot-open"));
}

TEST_CASE("verify of a file that is no PDF points at the signature beside it")
{
    const Papers papers;
    QByteArray out;

    verify({papers.path(u"junk.pdf"_s)}, out);
    CHECK_FALSE(out.contains(".p7s"));
    REQUIRE(QFile::copy(papers.path(u"good.pdf"_s), papers.path(u"junk.pdf.p7s"_s)));
    CHECK(verify({papers.path(u"junk.pdf"_s)}, out) == 3);
    CHECK(out.contains("Hãy kiểm tra tệp .p7s đó"));
}
