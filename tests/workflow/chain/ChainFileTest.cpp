// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/ChainFile.h"

#include "workflow/chain/Lint.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QString faults(const QByteArray &text)
{
    const auto chain = chainFromJson(text);
    return chain.ok() ? QString() : chain.error().detail;
}

QByteArray withFlow(const QByteArray &flow)
{
    return R"({"format":"chauban-chain-1","id":"0192e000-0000-7000-8000-000000000001","version":1,)"
           R"("kind":"internal","name":"Thử","flow":)"
        + flow + "}";
}

}

TEST_CASE("every shipped chain is read, is clean of lint and writes back to the same chain")
{
    const QDir folder(QString::fromUtf8(CHAUBAN_SOURCE_DIR) + u"/resources/chains"_s);
    auto names = folder.entryList({u"*.json"_s});
    names.removeAll(u"chain.schema.json"_s);
    REQUIRE(names.size() >= 5);
    for (const auto &name : names) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        REQUIRE(faults(text).toStdString() == "");

        const auto chain = chainFromJson(text).value();
        for (const auto &finding : lint(chain))
            FAIL_CHECK(finding.reason.id() << " at " << finding.place.toStdString());
        const auto again = chainFromJson(chainToJson(chain)).value();
        CHECK(again.blocks() == chain.blocks());
        CHECK(again.title() == chain.title());
        CHECK(again.hash() == chain.hash());
    }
}

TEST_CASE("every fault of a chain file is named with its JSON path")
{
    CHECK(faults("{").startsWith(u"$: "_s));
    CHECK(faults("[]").startsWith(u"$: "_s));
    CHECK(faults(withFlow(R"({"sequence":[{"step":"a","act":"shout","who":{"rule":"role"},"x":1}]})"))
              .toStdString()
        == "$.flow.sequence[0].name: còn thiếu\n"
           "$.flow.sequence[0].act: “shout” không thuộc: directive, approve, check-form, initial, sign, "
           "assign-number, seal, issue, work-on, acknowledge, opinion\n"
           "$.flow.sequence[0].who.name: còn thiếu\n"
           "$.flow.sequence[0].x: không có mục nào tên như vậy");
    CHECK(faults(withFlow(R"({"choice":[{"sequence":[],"when":{"type":{"like":"QĐ"}}}]})"))
              .startsWith(u"$.flow.choice[0].when: “like” không thuộc"_s));
    CHECK(faults(withFlow(R"({"parallel":7})")) == u"$.flow.parallel: phải là danh sách [ … ]"_s);
}

TEST_CASE("a hostile nesting is refused, not followed")
{
    const int depth = 5000;
    const auto flow = QByteArray(R"({"sequence":[)").repeated(100) + QByteArray("]}").repeated(100);
    CHECK(faults(withFlow(flow)).contains(u"lồng quá"_s));
    CHECK_FALSE(chainFromJson(withFlow(QByteArray(R"({"sequence":[)").repeated(depth))).ok());
}

TEST_CASE("a place follows another only when a sequence parts them in that order")
{
    const auto step = [](const char *id) {
        return QByteArray(R"({"step":")") + id
            + R"(","name":"x","act":"approve","who":{"rule":"initiator"}})";
    };
    const auto chain
        = chainFromJson(withFlow(R"({"sequence":[)" + step("a") + R"(,{"parallel":[{"sequence":[)" + step("b")
                            + "," + step("c") + "]}," + step("d") + "]}," + step("e") + "]}"))
              .value();
    const auto follows = [&](QString earlier, QString later) {
        return chain.follows(chain.find(earlier), chain.find(later));
    };

    CHECK(follows(u"a"_s, u"c"_s));
    CHECK(follows(u"b"_s, u"c"_s));
    CHECK(follows(u"c"_s, u"e"_s));
    CHECK_FALSE(follows(u"c"_s, u"b"_s));
    CHECK_FALSE(follows(u"b"_s, u"d"_s));
    CHECK_FALSE(follows(u"d"_s, u"b"_s));
    CHECK_FALSE(follows(u"a"_s, u"a"_s));
    CHECK_FALSE(chain.follows(0, chain.find(u"a"_s)));
}
