// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/Chaubanctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Answer chain(const QStringList &arguments)
{
    return chaubanctl(QStringList{u"chain"_s} + arguments);
}

QString shipped(const QString &name)
{
    return QString::fromUtf8(CHAUBAN_SOURCE_DIR) + u"/resources/chains/"_s + name;
}

QString brokenCopy(const QTemporaryDir &folder, const QByteArray &from, const QByteArray &to)
{
    QFile original(shipped(u"commune-outgoing.json"_s));
    REQUIRE(original.open(QIODevice::ReadOnly));
    auto text = original.readAll();
    REQUIRE(text.contains(from));
    QFile copy(folder.filePath(u"broken.json"_s));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(text.replace(from, to));
    return copy.fileName();
}

}

TEST_CASE("the shipped chains pass the lint from the command line")
{
    const auto answer
        = chain({u"lint"_s, shipped(u"commune-incoming.json"_s), shipped(u"department-outgoing.json"_s)});

    CHECK(answer.code == 0);
    CHECK(answer.out.count("đạt") == 2);
}

TEST_CASE("a chain that seals before the signature is refused with the step and the reason in Vietnamese")
{
    QTemporaryDir folder;
    const auto path = brokenCopy(folder, "\"act\": \"sign\"", "\"act\": \"approve\"");

    const auto text = chain({u"lint"_s, path});
    CHECK(text.code == 3);
    CHECK(text.out.contains("LỖI seal: Chỉ được đóng dấu cơ quan sau khi người có thẩm quyền đã ký."));

    const auto json = QJsonDocument::fromJson(chain({u"lint"_s, path, u"--json"_s}).out).object();
    CHECK_FALSE(json.value(u"ok"_s).toBool(true));
    const auto findings = json.value(u"files"_s).toArray().at(0).toObject().value(u"findings"_s).toArray();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].toObject().value(u"reason"_s).toString() == u"chain.number-before-signature"_s);
    CHECK(findings[1].toObject().value(u"place"_s).toString() == u"seal"_s);
}

TEST_CASE("a fault of the file is named with its path, a missing file with its name")
{
    QTemporaryDir folder;
    const auto path = brokenCopy(folder, "\"act\": \"sign\"", "\"act\": \"sing\"");

    const auto answer = chain({u"lint"_s, path});
    CHECK(answer.code == 3);
    CHECK(answer.out.contains("$.flow.sequence[2].act"));
    CHECK(chain({u"show"_s, path}).code == 1);
    const auto missing = chain({u"lint"_s, folder.filePath(u"none.json"_s)});
    CHECK(missing.code == 1);
    CHECK(missing.error.contains("none.json"));
    CHECK(chain({u"lint"_s}).code == 2);
    CHECK(chain({u"mend"_s, path}).code == 2);
}

TEST_CASE("show prints the tree for a person and the whole chain for a program")
{
    const auto path = shipped(u"department-outgoing.json"_s);

    const auto text = chain({u"show"_s, path}).out;
    CHECK(text.startsWith("Văn bản đi của sở — văn bản đi, bản 1\n"));
    CHECK(text.contains(
        "\n  • chọn một nhánh:\n    • (normative là yes) đồng thời:\n      • Trưởng phòng Pháp chế ký nháy "
        "[initial-legal] — "
        "ký nháy · chức vụ truong-phong-phap-che · 1 ngày làm việc · từ chối: về người trình\n"));
    CHECK(text.contains("(còn lại) Chánh văn phòng kiểm tra thể thức"));
    const auto json = QJsonDocument::fromJson(chain({u"show"_s, path, u"--json"_s}).out).object();
    CHECK(json.value(u"chain"_s).toObject().value(u"kind"_s).toString() == u"outgoing"_s);
    CHECK(json.value(u"hash"_s).toString().size() == 64);
}
