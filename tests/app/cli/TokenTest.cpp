// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"
#include "tests/support/token/SoftToken.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::SoftTokens;

namespace {
struct TokenDesk : SoftTokens
{
    TokenDesk()
    {
        add(u"Chủ tịch"_s);
        put(u"Chủ tịch"_s, test::issueKey(u"Nguyễn Thị Hồng Ánh"_s, KeyKind::Rsa2048));
        put(u"Chủ tịch"_s, test::issueKey(u"Chứng thư cũ"_s, KeyKind::EcP256, -400, -10));
        write(u"in.pdf"_s, test::PdfBuilder{}.build());
        write(u"pin"_s, test::TokenPin.toUtf8() + '\n');
        write(u"wrong"_s, "11111111\n");
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Exit code and the JSON object.
    std::pair<int, QJsonObject> run(const QStringList &arguments) const
    {
        const auto output
            = test::runProgramFor(QStringLiteral(CHAUBANCTL), arguments + QStringList{u"--json"_s});
        const auto lines = output.split('\n');
        return {lines[0].toInt(), QJsonDocument::fromJson(lines.value(1)).object()};
    }

    std::pair<int, QJsonObject> sign(const QString &which, const QString &pin = u"pin"_s) const
    {
        return run({u"sign"_s,
            path(u"in.pdf"_s),
            u"--out"_s,
            path(u"out.pdf"_s),
            u"--invisible"_s,
            u"--token"_s,
            which,
            u"--pin-file"_s,
            path(pin),
            u"--module"_s,
            countingModule()});
    }

    QString reason(const QString &which, const QString &pin = u"pin"_s) const
    {
        return sign(which, pin).second[u"error"].toObject()[u"reason"].toString();
    }
};
}

TEST_CASE("devices are listed with certificates and why some do not sign")
{
    const TokenDesk desk;

    const auto [code, json] = desk.run({u"token"_s, u"list"_s, u"--module"_s, SoftTokens::plainModule()});

    CHECK(code == 0);
    const auto token = json[u"tokens"].toArray().at(0).toObject();
    CHECK(token[u"label"] == u"Chủ tịch"_s);
    CHECK(token[u"pin"] == u"fine"_s);
    const auto certificates = token[u"certificates"].toArray();
    REQUIRE(certificates.size() == 2);
    for (const auto &value : certificates) {
        const auto held = value.toObject();
        const bool isOld = held[u"subject"] == u"Chứng thư cũ"_s;
        CHECK(held[u"usable"].toBool() == !isOld);
        CHECK(held[u"reason"].toString() == (isOld ? u"sign.certificate-expired"_s : QString()));
        CHECK(!held[u"notAfter"].toString().isEmpty());
    }
    const auto text = test::runProgramFor(
        QStringLiteral(CHAUBANCTL), {u"token"_s, u"list"_s, u"--module"_s, SoftTokens::plainModule()});
    CHECK(text.contains("Chứng thư số đã hết hạn ngày"));
}

TEST_CASE("a PDF is signed with the device's certificate that is named")
{
    const TokenDesk desk;
    const auto which = GENERATE(u"any"_s, u"hồng ánh"_s);

    const auto [code, json] = desk.sign(which);

    CHECK(code == 0);
    CHECK(json[u"signer"] == u"Nguyễn Thị Hồng Ánh"_s);
    const auto judged = test::runProgramFor(u"pdfsig"_s, {u"-nocert"_s, desk.path(u"out.pdf"_s)});
    CHECK(judged.contains("Signature is Valid."));
}

TEST_CASE("a device that does not sign says why and leaves no file")
{
    const TokenDesk desk;

    CHECK(desk.reason(u"chứng thư cũ"_s) == u"sign.certificate-expired"_s);
    const auto error = desk.sign(u"người khác"_s).second[u"error"].toObject();
    CHECK(error[u"reason"] == u"token.none-meant"_s);
    for (const auto &named :
        {u"“người khác”"_s, u"Nguyễn Thị Hồng Ánh – Chủ tịch"_s, u"Chứng thư cũ – Chủ tịch"_s})
        CHECK(error[u"message"].toString().contains(named)); // a device lists them in any order
    CHECK(desk.reason(u"any"_s, u"wrong"_s) == u"token.pin-count-low"_s);
    CHECK(desk.reason(u"any"_s, u"wrong"_s) == u"token.pin-final-try"_s);
    CHECK(desk.reason(u"any"_s, u"wrong"_s) == u"token.pin-locked"_s);
    desk.pullOut();
    CHECK(desk.reason(u"any"_s) == u"token.no-certificate"_s);
    CHECK(!QFile::exists(desk.path(u"out.pdf"_s)));
}

TEST_CASE("two certificates that could sign must be told apart by the person")
{
    const TokenDesk desk;
    desk.put(u"Chủ tịch"_s, test::issueKey(u"Nguyễn Văn Hai"_s));

    CHECK(desk.reason(u"any"_s) == u"token.several-certificates"_s);
    CHECK(desk.reason(u"nguyễn"_s) == u"token.several-certificates"_s);
    CHECK(desk.sign(u"văn hai"_s).first == 0);
}

TEST_CASE("without a terminal and a file no PIN is guessed")
{
    const TokenDesk desk;
    const auto output = test::runProgramFor(u"setsid"_s,
        {QStringLiteral(CHAUBANCTL),
            u"sign"_s,
            desk.path(u"in.pdf"_s),
            u"--out"_s,
            desk.path(u"out.pdf"_s),
            u"--invisible"_s,
            u"--token"_s,
            u"any"_s,
            u"--module"_s,
            SoftTokens::plainModule(),
            u"--json"_s});

    CHECK(output.contains("platform.no-terminal"));
}

TEST_CASE("a driver that fails is named, and does not speak for the devices of others")
{
    const TokenDesk desk;

    const auto [code, json] = desk.run({u"token"_s, u"list"_s}); // of all drivers on this computer

    CHECK(code == 0);
    CHECK(json[u"tokens"].toArray().size() == 1);
    const auto modules = json[u"modules"].toArray();
    for (const auto &value : json[u"problems"].toArray()) {
        const auto problem = value.toString();
        INFO(problem.toStdString());
        CHECK(std::any_of(modules.begin(), modules.end(), [&](const QJsonValue &module) {
            return problem.contains(module.toString().section(u'/', -1));
        }));
        CHECK_FALSE(problem.contains(u"Hãy rút ra"_s));
    }
}
