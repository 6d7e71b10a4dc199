// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/Chaubanctl.h"
#include "tests/support/TestKeys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder with a store, the tables of a small agency and a password file.
struct Desktop
{
    QTemporaryDir folder;
    QString store = folder.filePath(u"kho"_s);
    QString password = write(u"mat-khau"_s, "mật khẩu quản trị\n");
    QString other = write(u"mat-khau-2"_s, "mật khẩu văn thư\n");

    Desktop()
    {
        QDir(folder.path()).mkdir(u"bang"_s);
        write(u"bang/agency.csv"_s, "name,code\nỦy ban nhân dân xã Mẫu,H98.07\n");
        write(u"bang/bodies.csv"_s, "notation,name\nUBND,ỦY BAN NHÂN DÂN XÃ MẪU\n");
        write(u"bang/units.csv"_s, "code,name,notation\nvan-phong,Văn phòng,VP\n");
        write(u"bang/positions.csv"_s,
            "unit,code,title,role,bodies\nvan-phong,van-thu,Văn thư,văn thư,UBND\n"
            "van-phong,quan-tri,Quản trị,quản trị,\n");
        write(u"bang/people.csv"_s,
            "login,name,unit,position,from\nquantri,Ngô Văn Phúc,van-phong,quan-tri,2025-07-01\n"
            "vanthu,Phạm Thị Dung,van-phong,van-thu,2025-07-01\n");
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }

    Answer run(QStringList arguments)
    {
        auto answer = chaubanctl(arguments << u"--json"_s);
        INFO(answer.out.toStdString() << answer.error.toStdString());
        REQUIRE_FALSE(answer.json().isEmpty());
        return answer;
    }
    Answer as(const QString &login, const QString &secret, QStringList arguments)
    {
        return run(
            arguments << u"--store"_s << store << u"--as"_s << login << u"--password-file"_s << secret);
    }
    void found()
    {
        REQUIRE(run({u"init"_s, store}).code == 0);
        REQUIRE(as(u"quantri"_s, password, {u"org"_s, u"import"_s, folder.filePath(u"bang"_s)}).code == 0);
    }
    /// The clerk gets the other password.
    void admitClerk()
    {
        const QStringList set{u"user"_s, u"set-password"_s, u"vanthu"_s, u"--new-password-file"_s, other};
        REQUIRE(as(u"quantri"_s, password, set).code == 0);
    }
};

}

TEST_CASE_METHOD(Desktop, "an agency is founded from tables, and from then on asks for passwords")
{
    found();
    CHECK(run({u"init"_s, store}).reason() == u"store.exists-already"_s);
    CHECK(as(u"quantri"_s, other, {u"user"_s, u"list"_s}).reason() == u"login.wrong"_s);
    CHECK(as(u"quantri"_s, other, {u"org"_s, u"import"_s, folder.filePath(u"bang"_s)}).reason()
        == u"login.wrong"_s);
    CHECK(as(u"quantri"_s, password, {u"org"_s, u"import"_s, folder.filePath(u"bang"_s)}).code == 0);
    const auto users = as(u"quantri"_s, password, {u"user"_s, u"list"_s}).json()["users"_L1].toArray();
    CHECK(users.size() == 2);
    const auto agencies = run({u"org"_s, u"list"_s, u"--store"_s, store}).json()["agencies"_L1].toArray();
    REQUIRE(agencies.size() == 1);
    CHECK(agencies[0]["people"_L1].toInteger() == 2);
}

TEST_CASE_METHOD(Desktop, "only an administrator of the tables may found the agency")
{
    REQUIRE(run({u"init"_s, store}).code == 0);
    CHECK(as(u"vanthu"_s, password, {u"org"_s, u"import"_s, folder.filePath(u"bang"_s)}).reason()
        == u"organisation.not-administrator"_s);
}

TEST_CASE_METHOD(
    Desktop, "a clerk gets a password, opens the register at its number, and is refused what is not theirs")
{
    found();
    admitClerk();
    const QStringList open{u"register"_s, u"open"_s, u"--opening"_s, u"1533"_s};
    CHECK(as(u"vanthu"_s, other, open).code == 0);
    CHECK(as(u"vanthu"_s, other, open).reason() == u"register.open-already"_s);
    CHECK(as(u"quantri"_s, password, open).reason() == u"access.denied"_s);
    CHECK(as(u"vanthu"_s, other, {u"document"_s, u"list"_s}).json()["documents"_L1].toArray().isEmpty());
    CHECK(as(u"vanthu"_s, other, {u"inbox"_s}).json()["boxes"_L1].toArray().isEmpty());
    CHECK(
        as(u"vanthu"_s, other, {u"document"_s, u"show"_s, u"7/SNV-VP"_s}).reason() == u"document.unknown"_s);
    CHECK(
        as(u"vanthu"_s, other, {u"blob"_s, u"get"_s, u"7/SNV-VP"_s, u"--out"_s, folder.filePath(u"x"_s)}).code
        == 1);
}

TEST_CASE_METHOD(Desktop, "people are added, deactivated, and let others act for them")
{
    found();
    CHECK(as(u"quantri"_s,
              password,
              {u"user"_s,
                  u"add"_s,
                  u"moi"_s,
                  u"--name"_s,
                  u"Người Mới"_s,
                  u"--position"_s,
                  u"van-phong/van-thu"_s,
                  u"--new-password-file"_s,
                  other})
              .code
        == 0);
    CHECK(as(u"moi"_s, other, {u"user"_s, u"delegate"_s, u"vanthu"_s, u"--to"_s, u"2999-12-31"_s}).code == 0);
    CHECK(as(u"moi"_s, other, {u"user"_s, u"revoke"_s, u"vanthu"_s}).code == 0);
    CHECK(as(u"quantri"_s, password, {u"user"_s, u"deactivate"_s, u"moi"_s}).code == 0);
    CHECK(as(u"moi"_s, other, {u"inbox"_s}).reason() == u"login.wrong"_s);
}

TEST_CASE_METHOD(Desktop, "the journal is exported and verified against the export, and forgery is found")
{
    found();
    const auto file = folder.filePath(u"nhat-ky"_s);
    CHECK(as(u"quantri"_s, password, {u"journal"_s, u"export"_s, file}).code == 0);
    const auto verified = as(u"quantri"_s, password, {u"journal"_s, u"verify"_s, u"--against"_s, file});
    CHECK(verified.code == 0);
    CHECK(verified.json()["intact"_L1].toBool());

    QFile exported(file);
    REQUIRE(exported.open(QIODevice::ReadWrite));
    auto content = exported.readAll();
    const auto at = content.lastIndexOf("head ");
    content.replace(at, content.size() - at, "head 1 " + QByteArray(64, 'a') + '\n');
    exported.resize(0);
    exported.write(content);
    exported.close();
    const auto forged = as(u"quantri"_s, password, {u"journal"_s, u"verify"_s, u"--against"_s, file});
    CHECK(forged.code == 3);
    CHECK(forged.json()["position"_L1].toInteger() == 1);
}

namespace {

/// The agency with a clerk who has imported an old book of incoming papers and one of outgoing papers.
struct OldBooks : Desktop
{
    const QString incoming = write(u"den.csv"_s,
        "Ngày đến,Số đến,Tác giả,\"Số, ký hiệu\",Ngày tháng,Tên loại và trích yếu nội dung,"
        "Đơn vị hoặc người nhận,Ngày chuyển,Ký nhận,Ghi chú\r\n"
        "05/01/2026,01,Sở Nội vụ,12/SNV-VP,02/01/2026,Công văn: Về việc rà soát,Văn phòng,06/01/2026,Lan,\r\n"
        "05/01/2026,02,Sở Tài chính,7/STC,03/01/2026,Báo cáo quý IV,,,,\r\n"
        ",03,,,,,,,,Đã hủy: ghi nhầm\r\n");

    Answer clerk(QStringList arguments) { return as(u"vanthu"_s, other, arguments); }

    OldBooks()
    {
        found();
        admitClerk();
        const auto imported = clerk({u"register"_s, u"import"_s, incoming, u"--year"_s, u"2026"_s});
        REQUIRE(imported.code == 0);
        CHECK(imported.json()["imported"_L1].toInteger() == 3);
        CHECK(imported.json()["next"_L1].toInteger() == 4);
    }
};

}

TEST_CASE_METHOD(
    OldBooks, "an imported book is listed, exported as it came, and printed; to others it is closed")
{
    const auto listed = clerk({u"register"_s, u"list"_s}).json()["registers"_L1].toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["next"_L1].toInteger() == 4);

    const auto csv = folder.filePath(u"xuat.csv"_s);
    REQUIRE(clerk({u"register"_s, u"export"_s, u"--year"_s, u"2026"_s, u"--out"_s, csv}).code == 0);
    QFile exported(csv);
    QFile original(incoming);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    REQUIRE(original.open(QIODevice::ReadOnly));
    CHECK(exported.readAll() == "\xef\xbb\xbf" + original.readAll());

    const auto pdf = folder.filePath(u"so.pdf"_s);
    REQUIRE(clerk({u"register"_s, u"print"_s, u"--year"_s, u"2026"_s, u"--out"_s, pdf}).code == 0);
    CHECK(QFile(pdf).size() > 1000);
    CHECK(as(u"quantri"_s, password, {u"register"_s, u"print"_s, u"--year"_s, u"2026"_s, u"--out"_s, pdf})
              .reason()
        == u"access.denied"_s);
    CHECK(clerk({u"register"_s, u"print"_s, u"--year"_s, u"2020"_s, u"--out"_s, pdf}).reason()
        == u"register.not-open"_s);

    const auto again = clerk({u"register"_s, u"import"_s, incoming, u"--year"_s, u"2026"_s});
    CHECK(again.code == 1);
    const auto faults = again.json()["faults"_L1].toArray();
    REQUIRE(faults.size() == 3);
    CHECK(faults[0]["line"_L1].toInteger() == 2);
    CHECK(faults[0]["reason"_L1].toString() == u"register.number-taken"_s);
}

TEST_CASE_METHOD(OldBooks, "a dossier is opened, filled, closed and archived; stamp and slip are printed")
{
    const auto dossier = [&](QStringList arguments) { return clerk(QStringList{u"dossier"_s} + arguments); };
    REQUIRE(dossier({u"open"_s, u"2026.01"_s, u"--title"_s, u"Rà soát"_s, u"--start"_s, u"2026-01-05"_s}).code
        == 0);
    REQUIRE(dossier({u"collect"_s, u"2026.01"_s, u"12/SNV-VP"_s}).code == 0);
    CHECK(dossier({u"collect"_s, u"2026.01"_s, u"12/SNV-VP"_s}).reason() == u"dossier.collected-already"_s);
    const auto shown = dossier({u"show"_s, u"2026.01"_s}).json();
    REQUIRE(shown["documents"_L1].toArray().size() == 1);
    CHECK(shown["documents"_L1][0]["notation"_L1].toString() == u"12/SNV-VP"_s);
    CHECK(dossier({u"archive"_s, u"2026.01"_s, u"--retention"_s, u"06"_s}).reason()
        == u"dossier.wrong-state"_s);
    REQUIRE(dossier({u"close"_s, u"2026.01"_s, u"--end"_s, u"06/01/2026"_s}).code == 0);
    REQUIRE(dossier({u"archive"_s, u"2026.01"_s, u"--retention"_s, u"06"_s}).code == 0);
    CHECK(dossier({u"list"_s}).json()["dossiers"_L1][0]["state"_L1].toString() == u"archived"_s);
    CHECK(
        as(u"quantri"_s, password, {u"dossier"_s, u"show"_s, u"2026.01"_s}).reason() == u"dossier.unknown"_s);

    for (const auto &paper : {u"stamp"_s, u"slip"_s}) {
        const auto out = folder.filePath(paper + u".pdf"_s);
        REQUIRE(clerk({u"document"_s, paper, u"12/SNV-VP"_s, u"--out"_s, out}).code == 0);
        CHECK(QFile(out).size() > 1000);
    }
}

TEST_CASE_METHOD(Desktop, "a certificate is registered to one owner, listed and withdrawn")
{
    found();
    const auto key = chauban::test::issueKey(u"Phạm Thị Dung"_s);
    const auto &certificate = key.certificates().first();
    const auto fingerprint = certificate.fingerprint().hex();
    const auto pem = write(u"dung.pem"_s, certificate.pem());
    const auto der = write(u"dung.cer"_s, certificate.der());
    const auto call = [&](const QStringList &arguments) {
        return as(u"quantri"_s, password, QStringList{u"certificate"_s} + arguments);
    };
    CHECK(call({u"add"_s, pem}).reason() == u"directory.certificate-of-nobody"_s);
    CHECK(call({u"add"_s, password, u"--person"_s, u"vanthu"_s}).reason() == u"sign.bad-certificate"_s);
    CHECK(call({u"add"_s, pem, u"--person"_s, u"vanthu"_s}).code == 0);
    CHECK(call({u"add"_s, der, u"--body"_s, u"UBND"_s}).reason() == u"directory.certificate-taken"_s);
    CHECK(call({u"withdraw"_s, u"00"_s}).reason() == u"directory.unknown-certificate"_s);
    CHECK(call({u"withdraw"_s, fingerprint}).code == 0);

    const auto listed = call({u"list"_s}).json()["certificates"_L1].toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["fingerprint"_L1].toString() == fingerprint);
    CHECK(listed[0]["owner"_L1].toString() == u"Phạm Thị Dung"_s);
    CHECK(listed[0]["withdrawn"_L1].toBool());
}
