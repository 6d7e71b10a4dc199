// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"
#include "tests/support/verify/PdfDraft.h"
#include "tests/support/verify/TestSigner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Desk
{
    QTemporaryDir folder;
    QString input = put(u"in.pdf"_s, test::PdfBuilder{}.build());
    QString key = put(u"key.p12"_s, test::issueKey(u"Trần Văn Đức"_s).pkcs12("mật khẩu").value());
    QString password = put(u"pass"_s, "mật khẩu\n");
    QString output = folder.filePath(u"out.pdf"_s);

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QStringList command() const
    {
        return {QStringLiteral(CHAUBANCTL),
            u"sign"_s,
            input,
            u"--out"_s,
            output,
            u"--p12"_s,
            key,
            u"--pass-file"_s,
            password,
            u"--json"_s};
    }

    /// Exit code, newline, what was printed.
    QByteArray sign(const QStringList &options = {}) const
    {
        return test::runProgramFor(command().first(), command().mid(1) + options);
    }

    QByteArray signedBytes() const
    {
        QFile file(output);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};
}

TEST_CASE("sign writes a copy that other programs accept, hidden, shown or with a picture's place")
{
    const Desk desk;
    const QStringList how = GENERATE(QStringList{u"--invisible"_s},
        QStringList{u"--page"_s, u"1"_s, u"--rect"_s, u"100,100,200,60"_s, u"--reason"_s, u"Phê duyệt"_s},
        QStringList{u"--invisible"_s, u"--certify"_s, u"1"_s});

    const auto said = desk.sign(how);

    CHECK(said.startsWith("0\n"));
    CHECK(said.contains("\"signer\":\"Trần Văn Đức\""));
    const auto judgement = test::judge(desk.signedBytes(), 1, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    CHECK(judgement.complaints.isEmpty());
}

TEST_CASE("sign tells what to look at before signing, and signs all the same")
{
    Desk desk;
    CHECK(desk.sign({u"--invisible"_s}).contains("\"warnings\":[]"));
    test::PdfBuilder builder;
    builder.form = test::Stands::Direct;
    builder.formEntries = "/NeedAppearances true";
    desk.input = desk.put(u"form.pdf"_s, builder.build());

    const auto said = desk.sign({u"--invisible"_s, u"--overwrite"_s});

    CHECK(said.startsWith("0\n"));
    CHECK(said.contains("\"reason\":\"hazard.dynamic-form\""));
    CHECK(said.contains("\"warnings\":[{"));
}

TEST_CASE("sign says what is wrong with its files and leaves nothing behind")
{
    Desk desk;
    const auto before = QDir(desk.folder.path()).entryList(QDir::Files).size();

    SECTION("wrong password")
    {
        desk.put(u"pass"_s, "wrong");
        CHECK(desk.sign().contains("sign.p12-wrong-password"));
    }
    SECTION("not a key file")
    {
        desk.put(u"key.p12"_s, "what is this");
        CHECK(desk.sign().contains("sign.p12-not-readable"));
    }
    SECTION("expired certificate")
    {
        desk.put(u"key.p12"_s, test::issueKey(u"Cũ"_s, KeyKind::EcP256, -99, -9).pkcs12("mật khẩu").value());
        CHECK(desk.sign().contains("sign.certificate-expired"));
    }
    SECTION("empty file")
    {
        desk.put(u"in.pdf"_s, {});
        CHECK(desk.sign().contains("pdf.empty"));
    }
    SECTION("no such file")
    {
        desk.input = u"/nowhere/in.pdf"_s;
        CHECK(desk.sign().startsWith("1\n"));
    }
    SECTION("full disk")
    {
        // A limit on the size of files stands in for a full disk.
        const auto said = test::runProgramFor(u"bash"_s,
            QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 4; exec \"$@\""_s, u"bash"_s} + desk.command());
        CHECK(said.contains("file.disk-full"));
    }
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files).size() == before);
}

TEST_CASE("sign writes a broken file anew only when asked, keeps it, and says so")
{
    Desk desk;
    auto bytes = test::PdfBuilder{}.build();
    bytes = bytes.first(bytes.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n";
    desk.input = desk.put(u"broken.pdf"_s, bytes);

    const auto refused = desk.sign({u"--invisible"_s});
    CHECK(refused.startsWith("1\n"));
    CHECK(refused.contains("\"reason\":\"rewrite.offered\""));
    CHECK(refused.contains("--rewrite"));
    CHECK_FALSE(QFile::exists(desk.output));

    const auto said = desk.sign({u"--invisible"_s, u"--rewrite"_s});
    CHECK(said.startsWith("0\n"));
    CHECK(said.contains("\"rewritten\":true"));
    const auto judgement = test::judge(desk.signedBytes(), 1, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    CHECK(judgement.complaints.isEmpty());
    QFile original(desk.input);
    REQUIRE(original.open(QIODevice::ReadOnly));
    CHECK(original.readAll() == bytes);

    desk.output = desk.input;
    CHECK(desk.sign({u"--invisible"_s, u"--rewrite"_s}).contains("cli.output-is-input"));
}

TEST_CASE("sign puts no signature on a file with foreign bytes before its header, and offers the same way")
{
    Desk desk;
    const QByteArray head("\xef\xbb\xbf\n");
    desk.input = desk.put(u"headed.pdf"_s, head + test::PdfBuilder{}.build());

    const auto refused = desk.sign({u"--invisible"_s});
    CHECK(refused.startsWith("1\n"));
    CHECK(refused.contains("\"reason\":\"rewrite.offered-head\""));
    CHECK_FALSE(QFile::exists(desk.output));
    CHECK(desk.sign({u"--invisible"_s, u"--rewrite"_s}).contains("\"rewritten\":true"));
    CHECK(desk.signedBytes().startsWith("%PDF-"));
    CHECK(test::judge(desk.signedBytes(), 1, test::roots()).complaints.isEmpty());

    desk.input = desk.put(u"signed.pdf"_s, head + desk.signedBytes());
    desk.output = desk.folder.filePath(u"again.pdf"_s);
    CHECK(desk.sign({u"--invisible"_s}).contains("rewrite.signed"));
    CHECK(desk.sign({u"--invisible"_s, u"--rewrite"_s}).contains("rewrite.signed"));
    CHECK_FALSE(QFile::exists(desk.output));
}

TEST_CASE("sign writes nothing anew that is sound or was signed before")
{
    Desk desk;
    CHECK_FALSE(desk.sign({u"--invisible"_s, u"--rewrite"_s}).contains("rewritten"));
    CHECK(desk.signedBytes().startsWith(test::PdfBuilder{}.build()));
    const auto once = desk.signedBytes();
    desk.input
        = desk.put(u"signed.pdf"_s, once.first(once.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n");
    CHECK(desk.sign({u"--invisible"_s, u"--rewrite"_s, u"--overwrite"_s}).contains("rewrite.signed"));
    CHECK(desk.sign({u"--invisible"_s, u"--overwrite"_s}).contains("rewrite.signed"));
}

TEST_CASE("sign writes the broken ones of many files anew and tells which")
{
    Desk desk;
    const QDir folder(desk.folder.path());
    REQUIRE(folder.mkpath(u"many"_s));
    const auto sound = test::PdfBuilder{}.build();
    desk.put(u"many/a.pdf"_s, sound);
    desk.put(u"many/b.pdf"_s, sound.first(sound.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n");
    desk.input = folder.filePath(u"many"_s);
    desk.output = folder.filePath(u"signed"_s);

    CHECK(desk.sign({u"--invisible"_s}).contains("\"signed\":1"));
    const auto said = desk.sign({u"--invisible"_s, u"--rewrite"_s, u"--overwrite"_s});
    CHECK(said.contains("\"signed\":2"));
    CHECK(said.count("\"rewritten\":true") == 1);
}

TEST_CASE("sign refuses a command line that contradicts itself")
{
    const Desk desk;

    CHECK(desk.sign({u"--rect"_s, u"1,2,3"_s}).startsWith("2\n"));
    CHECK(desk.sign({u"--rect"_s, u"1,2,3,4"_s, u"--page"_s, u"0"_s}).startsWith("2\n"));
    CHECK(desk.sign({u"--certify"_s, u"4"_s}).startsWith("2\n"));
    CHECK(desk.sign({u"--level"_s, u"B-LTA"_s}).startsWith("2\n"));
    CHECK(desk.sign({u"--invisible"_s, u"--rect"_s, u"1,2,3,4"_s}).startsWith("2\n"));
    CHECK(desk.sign({u"--image"_s, u"mark.png"_s}).contains("cli.image-without-place"));
    CHECK(!QFile::exists(desk.output));
}

TEST_CASE("sign warns of a signature in the paper that no longer holds, of one file as of many")
{
    Desk desk;
    REQUIRE(desk.sign({u"--invisible"_s}).startsWith("0\n"));
    auto altered = desk.signedBytes();
    const auto at = altered.indexOf("/MediaBox");
    REQUIRE(at > 0);
    altered[at + 1] = 'N';
    desk.input = desk.put(u"altered.pdf"_s, altered);
    desk.output = desk.folder.filePath(u"more.pdf"_s);

    const auto said = desk.sign({u"--invisible"_s});
    CHECK(said.startsWith("0\n"));
    CHECK(said.contains("\"reason\":\"hazard.signature-broken\""));
    CHECK(said.contains("Chữ ký có sẵn của Trần Văn Đức không còn đúng"));

    REQUIRE(QDir(desk.folder.path()).mkdir(u"papers"_s));
    for (const auto &name : {u"altered.pdf"_s, u"in.pdf"_s})
        REQUIRE(QFile::copy(desk.folder.filePath(name), desk.folder.filePath(u"papers/"_s + name)));
    desk.input = desk.folder.filePath(u"papers"_s);
    desk.output = desk.folder.filePath(u"signed"_s);
    const auto all = desk.sign({u"--invisible"_s});
    CHECK(all.startsWith("0\n"));
    CHECK(all.count("hazard.signature-broken") == 1);
    CHECK(all.contains("\"warnings\":[]"));
}

TEST_CASE("sign warns of a page that was added after the signature in the paper")
{
    Desk desk;
    test::PdfDraft draft;
    const test::TestSigner signer;
    draft.sign({}, [&](const QByteArray &bytes) { return signer.sign(bytes); });
    draft.update({{2, "<< /Type /Pages /Kids [3 0 R 60 0 R] /Count 2 >>"},
        {60, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>"}});
    desk.input = desk.put(u"longer.pdf"_s, draft.bytes());

    const auto said = desk.sign({u"--invisible"_s});
    CHECK(said.startsWith("0\n"));
    CHECK(said.contains("\"reason\":\"hazard.changed-after-signature\""));
}

TEST_CASE("sign replaces nothing that is there unless asked, and never what it signs")
{
    Desk desk;
    REQUIRE(desk.sign({u"--invisible"_s}).startsWith("0\n"));
    const auto first = desk.signedBytes();

    const auto again = desk.sign({u"--invisible"_s});
    CHECK(again.startsWith("2\n"));
    CHECK(again.contains("cli.output-exists"));
    CHECK(desk.signedBytes() == first);
    CHECK(desk.sign({u"--invisible"_s, u"--overwrite"_s}).startsWith("0\n"));
    CHECK(desk.signedBytes() != first);

    desk.output = desk.input;
    for (const auto &options : {QStringList{}, QStringList{u"--overwrite"_s}})
        CHECK(desk.sign(options).contains("cli.output-is-input"));
    desk.output = desk.folder.path(); // of the folder in which the paper lies
    CHECK(desk.sign({u"--overwrite"_s}).contains("cli.output-is-input"));
}
