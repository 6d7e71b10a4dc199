// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/Chaubanctl.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an unknown verb is a usage error, said in Vietnamese unless English is asked for")
{
    const auto vietnamese = chaubanctl({u"frobnicate"_s});
    const auto english = chaubanctl({u"frobnicate"_s, u"--lang"_s, u"en"_s});

    CHECK(vietnamese.code == 2);
    CHECK(vietnamese.out.isEmpty());
    CHECK(vietnamese.error.contains("Không có lệnh “frobnicate”"));
    CHECK(english.error.contains("There is no command “frobnicate”"));
}

TEST_CASE("under --json an error is one object on standard output")
{
    const auto answer = chaubanctl({u"frobnicate"_s, u"--json"_s});

    CHECK(answer.code == 2);
    const auto error = QJsonDocument::fromJson(answer.out).object().value(u"error"_s).toObject();
    CHECK(error.value(u"reason"_s).toString() == u"cli.unknown-verb"_s);
    CHECK(answer.error.isEmpty());
}

TEST_CASE("help lists every verb and explains each")
{
    const auto all = chaubanctl({u"help"_s, u"--json"_s});
    CHECK(all.code == 0);
    const auto list = QJsonDocument::fromJson(all.out).object().value(u"verbs"_s).toArray();
    REQUIRE(!list.isEmpty());
    for (const auto &entry : list) {
        const auto name = entry.toObject().value(u"verb"_s).toString();
        const auto one = chaubanctl({u"help"_s, name});
        CHECK(one.code == 0);
        CHECK(one.out.contains("chaubanctl " + name.toUtf8()));
    }
}
