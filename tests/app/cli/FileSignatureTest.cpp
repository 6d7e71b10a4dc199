// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/online/TestNetwork.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
struct FileDesk
{
    QTemporaryDir folder;
    QString key = put(u"key.p12"_s, test::issueKey(u"Trần Văn Đức"_s).pkcs12("mật khẩu").value());
    QString password = put(u"pass"_s, "mật khẩu\n");
    QString roots = put(u"roots.pem"_s, test::roots());

    QString put(const QString &name, const QByteArray &bytes) const
    {
        const auto path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    /// Exit code and the last JSON object.
    std::pair<int, QJsonObject> run(const QStringList &arguments) const
    {
        const auto output
            = test::runProgramFor(QStringLiteral(CHAUBANCTL), arguments + QStringList{u"--json"_s});
        return {output.split('\n')[0].toInt(), QJsonDocument::fromJson(output.split('\n').value(1)).object()};
    }
    std::pair<int, QJsonObject> sign(const QStringList &arguments) const
    {
        return run(QStringList{u"sign"_s, u"--p12"_s, key, u"--pass-file"_s, password} + arguments);
    }
    std::pair<int, QJsonObject> verify(const QStringList &arguments) const
    {
        return run(QStringList{u"verify"_s, u"--trust"_s, roots} + arguments);
    }
};
}

TEST_CASE("any file is signed beside itself and verified by its name")
{
    const FileDesk desk;
    const auto sheet = desk.put(u"bảng kê.ods"_s, "số liệu");

    CHECK(desk.sign({u"--p7s"_s, sheet}).first == 0);

    const auto text = test::runProgramFor(
        QStringLiteral(CHAUBANCTL), {u"verify"_s, u"--trust"_s, desk.roots, sheet + u".p7s"_s});
    CHECK(text.contains("  Chữ ký: HỢP LỆ")); // it has no form to be outside of
    const auto strict = desk.verify({u"--revocation"_s, sheet + u".p7s"_s}); // it names nobody to ask
    CHECK(strict.first == 3);
    CHECK(strict.second[u"verdict"] == u"indeterminate"_s);

    const auto [code, report] = desk.verify({sheet + u".p7s"_s});
    CHECK(code == 0);
    CHECK(report[u"verdict"] == u"valid"_s);
    const auto signature = report[u"signatures"].toArray().at(0).toObject();
    CHECK(signature[u"level"] == u"B-B"_s);
    CHECK(signature[u"signer"] == u"Trần Văn Đức"_s);
    desk.put(u"bảng kê.ods"_s, "số khác");
    CHECK(desk.verify({sheet + u".p7s"_s}).first == 3);
    desk.put(u"gốc/bảng kê.ods"_s, "số liệu");
    CHECK(desk.verify({sheet + u".p7s"_s, u"--content"_s, desk.folder.filePath(u"gốc/bảng kê.ods"_s)}).first
        == 0);
    QFile::remove(sheet);
    CHECK(desk.verify({sheet + u".p7s"_s}).first == 1);
}

TEST_CASE("an enveloping signature carries the file")
{
    const FileDesk desk;
    const auto sheet = desk.put(u"a.ods"_s, "số liệu");
    const auto out = desk.folder.filePath(u"b.p7m"_s);

    CHECK(desk.sign({u"--p7m"_s, sheet, u"--out"_s, out}).first == 0);

    CHECK(desk.verify({out}).first == 0);
    CHECK(desk.sign({u"--p7m"_s, u"--p7s"_s, sheet}).first == 2);
}

TEST_CASE("a folder is signed with one key, and a bad file in it stops no other")
{
    const FileDesk desk;
    desk.put(u"trình/a.pdf"_s, test::PdfBuilder{}.build());
    desk.put(u"trình/b.pdf"_s, "no PDF");
    desk.put(u"trình/c.pdf"_s, test::PdfBuilder{}.build());
    desk.put(u"trình/ghi chú.txt"_s, "chữ");
    const auto from = desk.folder.filePath(u"trình"_s), to = desk.folder.filePath(u"đã ký"_s);

    const auto [code, json] = desk.sign({from, u"--out"_s, to, u"--invisible"_s});

    CHECK(code == 1);
    CHECK(json[u"signed"].toInt() == 2);
    CHECK(json[u"failed"].toInt() == 1);
    CHECK(json[u"files"].toArray().at(1).toObject()[u"reason"].toString().startsWith(u"pdf."_s));
    CHECK(QDir(to).entryList(QDir::Files) == QStringList{u"a.pdf"_s, u"c.pdf"_s});

    CHECK(desk.sign({u"--p7s"_s, from}).first == 0);
    CHECK(QDir(from).entryList({u"*.p7s"_s}, QDir::Files).size() == 4);
    CHECK(desk.sign({u"--p7s"_s, from, u"--overwrite"_s}).second[u"signed"].toInt()
        == 4); // signatures are not signed
}

TEST_CASE("a file signature is time-stamped when wished, and a silent authority costs the level alone")
{
    const FileDesk desk;
    const auto sheet = desk.put(u"a.ods"_s, "số liệu");
    const auto tsaRoot = test::network().file(u"tsaroot/ca.crt"_s);
    const auto form = GENERATE(u"--p7s"_s, u"--p7m"_s);
    const auto out = sheet + u'.' + form.mid(2);
    const QStringList wish{form, sheet, u"--level"_s, u"B-T"_s, u"--tsa-trust"_s, tsaRoot, u"--tsa"_s};

    CHECK(desk.sign(wish + QStringList{test::network().url(u"tsa/tsa"_s)}).first == 0);
    const auto [code, report] = desk.verify({out, u"--tsa-trust"_s, tsaRoot});
    CHECK(code == 0);
    CHECK(report[u"signatures"].toArray().at(0).toObject()[u"level"] == u"B-T"_s);

    const auto [lowered, outcome]
        = desk.sign(wish + QStringList{u"http://127.0.0.1:9/tsa"_s, u"--overwrite"_s});
    CHECK(lowered == 3);
    CHECK(outcome[u"level"] == u"B-B"_s);
    CHECK(outcome[u"obstacle"].toObject()[u"reason"].toString().startsWith(u"net."_s));
    CHECK(desk.verify({out}).first == 0);
    CHECK(desk.sign({form, sheet, u"--level"_s, u"B-LT"_s}).first == 2);
}
