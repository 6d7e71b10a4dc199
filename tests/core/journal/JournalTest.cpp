// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/Journal.h"

#include "core/base/JsonFields.h"
#include "core/database/Migrations.h"
#include "core/database/sqlite/SqliteDatabase.h"
#include "core/journal/CanonicalJson.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<SqliteDatabase> openStore(const QString &path)
{
    auto opened = SqliteDatabase::open(path, SqliteDatabase::Access::Writer);
    REQUIRE(opened.ok());
    REQUIRE(migrate(*opened.value(), {}).ok());
    return std::move(opened).value();
}

/// A journal with events 1 … 10.
struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<SqliteDatabase> store = openStore(folder.filePath(u"store.db"_s));
    OrgId org{QUuid::createUuid()};
    Journal journal{*store, org};

    Fixture()
    {
        for (int i = 1; i <= 10; ++i) {
            Event event;
            event.org = org;
            event.command = {QUuid::createUuid()};
            event.type = u"document.registered"_s;
            event.decidedAt = {i};
            event.actor = {QUuid::createUuid()};
            event.facts = {{u"number"_s, 1532 + i}};
            REQUIRE(journal.append(event).ok());
        }
    }

    std::optional<JournalFault> fault(const std::optional<JournalHead> &known = {})
    {
        const auto found = journal.verify(known);
        REQUIRE(found.ok());
        return found.value();
    }
};

}

TEST_CASE("canonical JSON sorts keys by their bytes and escapes only what it must")
{
    const QJsonObject object{
        {u"đ"_s, 1}, {u"a"_s, u"dòng\n\"hai\"\\"_s}, {u"Z"_s, true}, {u"b"_s, QJsonArray{1, u"x"_s}}};
    CHECK(QString::fromUtf8(canonicalJson(object))
        == uR"({"Z":true,"a":"dòng\u000a\"hai\"\\","b":[1,"x"],"đ":1})"_s);
}

TEST_CASE_METHOD(Fixture, "an untouched journal is intact, up to a head known from elsewhere")
{
    CHECK_FALSE(fault().has_value());
    const auto head = journal.head().value();
    CHECK(head.position == 10);
    CHECK_FALSE(fault(head).has_value());
}

TEST_CASE_METHOD(Fixture, "every kind of damage is found with its position")
{
    const auto head = journal.head().value();

    SECTION("edit")
    {
        REQUIRE(store
                    ->run("UPDATE event SET bytes = CAST(replace(bytes, '1536', '1537') AS BLOB) WHERE "
                          "position = 4")
                    .ok());
        CHECK(fault()->position == 4);
    }
    SECTION("deletion")
    {
        REQUIRE(store->run("DELETE FROM event WHERE position = 5").ok());
        CHECK(fault()->position == 5);
    }
    SECTION("insertion")
    {
        REQUIRE(store->run("UPDATE event SET position = -position WHERE position > 6").ok());
        REQUIRE(store->run("UPDATE event SET position = 1 - position WHERE position < 0").ok());
        REQUIRE(store
                    ->run("INSERT INTO event SELECT org_id, 7, command_id, document_id, type, decided_at, "
                          "bytes, link "
                          "FROM event WHERE position = 3")
                    .ok());
        CHECK(fault()->position == 7);
    }
    SECTION("reordering")
    {
        REQUIRE(store->run("UPDATE event SET position = -1 WHERE position = 2").ok());
        REQUIRE(store->run("UPDATE event SET position = 2 WHERE position = 3").ok());
        REQUIRE(store->run("UPDATE event SET position = 3 WHERE position = -1").ok());
        CHECK(fault()->position == 2);
    }
    SECTION("truncation")
    {
        REQUIRE(store->run("DELETE FROM event WHERE position > 8").ok());
        CHECK(fault()->position == 9);
    }
    SECTION("truncation with the head rewritten is found against a head kept elsewhere")
    {
        REQUIRE(store->run("DELETE FROM event WHERE position > 8").ok());
        REQUIRE(store->run("UPDATE head SET position = 8, link = (SELECT link FROM event WHERE position = 8)")
                    .ok());
        CHECK_FALSE(fault().has_value());
        CHECK(fault(head)->position == 9);
    }
    SECTION("an edit with all links rewritten is found against a head kept elsewhere")
    {
        REQUIRE(store->run("UPDATE event SET bytes = x'00' WHERE position = 9").ok());
        Sha256 link;
        const auto events = journal.after(0, 100);
        for (const auto &event : events.value()) {
            link = nextLink(link.isNull() ? JournalHead{}.link : link, event.bytes);
            REQUIRE(store->run("UPDATE event SET link = ?2 WHERE position = ?1", event.position, link).ok());
        }
        REQUIRE(store->run("UPDATE head SET link = ?1", link).ok());
        CHECK_FALSE(fault().has_value());
        CHECK(fault(head)->position == 10);
    }
}

TEST_CASE_METHOD(Fixture, "an export ends with the head that verifying starts from")
{
    QByteArray file;
    const auto head = journal.exportTo([&](QByteArrayView piece) {
        file += piece;
        return true;
    });
    REQUIRE(head.ok());
    CHECK(headOfExport(file).value() == head.value());
    CHECK(headOfExport("nothing of ours").error().reason == Reason("journal.not-an-export"));
    CHECK_FALSE(journal.exportTo([](QByteArrayView) { return false; }).ok());
}
