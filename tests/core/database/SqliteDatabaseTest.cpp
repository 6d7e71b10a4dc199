// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/database/sqlite/SqliteDatabase.h"

#include "core/database/Migrations.h"
#include "core/database/StoreLock.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Note
{
    DocumentId id;
    QString text;
    std::optional<QDate> date;

    auto columns() { return std::tie(id, text, date); }
};

std::unique_ptr<SqliteDatabase> openWriter(const QString &path)
{
    auto opened = SqliteDatabase::open(path, SqliteDatabase::Access::Writer);
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

struct Fixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"store.db"_s);
    std::unique_ptr<SqliteDatabase> writer = openWriter(path);

    Fixture()
    {
        REQUIRE(writer->run("CREATE TABLE note (id BLOB PRIMARY KEY, text TEXT NOT NULL, date TEXT) STRICT")
                    .ok());
    }
};

}

TEST_CASE_METHOD(Fixture, "stores and reads back aggregates, with their empty fields")
{
    const Note first{{QUuid::createUuid()}, u"Hỏa tốc"_s, QDate(2026, 1, 2)};
    const Note second{{QUuid::createUuid()}, u""_s, std::nullopt};
    for (const auto &note : {first, second})
        REQUIRE(writer->store("INSERT INTO note VALUES (?1, ?2, ?3)", note).ok());

    const auto notes = writer->all<Note>("SELECT id, text, date FROM note ORDER BY text DESC");
    REQUIRE(notes.ok());
    REQUIRE(notes->size() == 2);
    CHECK(notes->first().id == first.id);
    CHECK(notes->first().text == first.text);
    CHECK(notes->first().date == first.date);
    CHECK_FALSE(notes->last().date.has_value());
}

TEST_CASE_METHOD(Fixture, "a transaction that is not committed leaves nothing")
{
    {
        auto transaction = Transaction::begin(*writer);
        REQUIRE(transaction.ok());
        REQUIRE(writer->run("INSERT INTO note VALUES (?1, ?2, NULL)", DocumentId{QUuid::createUuid()}, u"x"_s)
                    .ok());
    }
    CHECK(writer->value<int>("SELECT count(*) FROM note").value() == 0);
}

TEST_CASE_METHOD(Fixture, "a reader sees committed rows and may not write")
{
    REQUIRE(
        writer->run("INSERT INTO note VALUES (?1, ?2, NULL)", DocumentId{QUuid::createUuid()}, u"x"_s).ok());
    auto reader = SqliteDatabase::open(path, SqliteDatabase::Access::Reader);
    REQUIRE(reader.ok());
    CHECK(reader.value()->value<int>("SELECT count(*) FROM note").value() == 1);
    CHECK_FALSE(reader.value()->run("DELETE FROM note").ok());
}

TEST_CASE_METHOD(Fixture, "a broken constraint is a conflict and a bad statement is our bug")
{
    const DocumentId id{QUuid::createUuid()};
    REQUIRE(writer->run("INSERT INTO note VALUES (?1, ?2, NULL)", id, u"x"_s).ok());
    CHECK(writer->run("INSERT INTO note VALUES (?1, ?2, NULL)", id, u"x"_s).error().kind
        == ErrorKind::Conflict);
    CHECK(writer->run("SELECT nothing FROM nowhere").error().reason == Reason("store.statement-failed"));
}

TEST_CASE("a file that is no database is reported as damaged")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"store.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(SqliteDatabase::open(file.fileName(), SqliteDatabase::Access::Writer).error().kind
        == ErrorKind::Corrupt);
}

TEST_CASE_METHOD(Fixture, "migrations are applied once and a newer store is refused")
{
    REQUIRE(migrate(*writer, Instant{1}).ok());
    const auto count = writer->value<int>("SELECT count(*) FROM schema_migration").value();
    REQUIRE(migrate(*writer, Instant{2}).ok());
    CHECK(writer->value<int>("SELECT count(*) FROM schema_migration").value() == count);

    REQUIRE(writer->run("INSERT INTO schema_migration VALUES (9999, '9999-later.sql', x'00', 0)").ok());
    CHECK(migrate(*writer, Instant{3}).error().reason == Reason("store.newer-schema"));
}

TEST_CASE("a store is locked by one program and the second hears by whom")
{
    QTemporaryDir folder;
    auto first = StoreLock::take(folder.path(), u"chauban"_s);
    REQUIRE(first.ok());
    const auto second = StoreLock::take(folder.path(), u"chaubanctl"_s);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().reason == Reason("store.in-use"));
    CHECK(second.error().detail == u"chauban"_s);
}

TEST_CASE("rows are for their owner's eyes, in whatever folder and under whatever umask")
{
    QTemporaryDir folder;
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    const auto before = ::umask(022);
    const auto path = folder.filePath(u"store.db"_s);
    const bool existed = GENERATE(false, true);
    if (existed) {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
    }
    auto opened = SqliteDatabase::open(path, SqliteDatabase::Access::Writer);
    REQUIRE(opened.ok());
    REQUIRE(opened.value()->run("CREATE TABLE t (x)").ok());
    ::umask(before);

    for (const auto *suffix : {"", "-wal", "-shm"}) {
        struct stat status = {};
        REQUIRE(::stat(QFile::encodeName(path + QLatin1StringView(suffix)).constData(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
    }
}
