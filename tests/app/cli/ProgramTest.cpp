// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/Chaubanctl.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
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

TEST_CASE("a verb of verbs without one says which there are")
{
    const auto answer = chaubanctl({u"trust"_s});

    CHECK(answer.code == 2);
    CHECK(answer.error.contains("hãy ghi một trong: add, list, remove"));
    CHECK(chaubanctl({u"trust"_s, u"burn"_s}).error.contains("Không có lệnh “burn”"));
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

namespace {
/// How a verb is called: by itself, and with what its usage writes behind it ("chaubanctl trust add", or a line
/// "  import FILE... " of its own).
QList<QStringList> callsOf(const QString &verb, const QString &usage)
{
    QList<QStringList> calls{{verb}};
    static const QRegularExpression behind(
        u"^(?:chaubanctl ([a-z0-9]+)|  )(?: ?)([a-z][a-z0-9|-]+)"_s, QRegularExpression::MultilineOption);
    for (const auto &use : behind.globalMatch(usage))
        if (use.captured(1).isEmpty() || use.captured(1) == verb)
            for (const auto &one : use.captured(2).split(u'|'))
                calls << QStringList{verb, one};
    return calls;
}
}

TEST_CASE("every option that a verb's help names is accepted by it")
{
    static const QRegularExpression option(u"--([a-z0-9][a-z0-9-]*)"_s);
    for (const auto &entry : chaubanctl({u"help"_s, u"--json"_s}).json()[u"verbs"].toArray()) {
        const auto verb = entry.toObject()[u"verb"].toString();
        const auto usage = chaubanctl({u"help"_s, verb, u"--json"_s}).json()[u"usage"].toString();
        auto calls = callsOf(verb, usage);
        QSet<QString> named;
        for (const auto &match : option.globalMatch(usage))
            named << match.captured(1);
        named -= {u"json"_s, u"lang"_s, u"help"_s};
        for (const auto &name : std::as_const(named)) {
            const auto accepts = [&](const QStringList &call) {
                const auto reason = chaubanctl(call + QStringList{u"--"_s + name, u"--json"_s}).reason();
                return reason != u"cli.unknown-option"_s && reason != u"cli.unknown-verb"_s
                    && reason != u"cli.missing-verb"_s;
            };
            const auto found = std::find_if(calls.begin(), calls.end(), accepts);
            INFO(verb.toStdString() << " --" << name.toStdString());
            CHECK(found != calls.end());
            if (found != calls.end())
                std::rotate(calls.begin(), found, found + 1); // the next is most likely accepted there, too
        }
    }
}
