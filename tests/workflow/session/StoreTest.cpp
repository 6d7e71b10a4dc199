// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/session/Office.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir temporary;
    QString path = temporary.filePath(u"kho"_s);

    Reason openFails()
    {
        const auto store = Store::open(path, u"kiểm thử"_s);
        REQUIRE_FALSE(store.ok());
        return store.error().reason;
    }
    void create() { REQUIRE(Store::create(path, u"kiểm thử"_s).ok()); }
    QString database() const { return path + u"/store.db"_s; }
};

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Runs in a child whose files may not grow beyond `bytes`, as on a full disk; answers its exit code.
int onFullDisk(rlim_t bytes, const std::function<int()> &work)
{
    const auto child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}

TEST_CASE_METHOD(Folder, "a store keeps its identity, and its folder is its owner's alone")
{
    const auto made = unwrap(Store::create(path, u"kiểm thử"_s))->id();
    const auto store = unwrap(Store::open(path, u"kiểm thử"_s));
    CHECK(store->id() == made);
    CHECK(store->epoch() == 1);
    CHECK_FALSE(QFile::permissions(path).testAnyFlags(
        {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther}));
}

TEST_CASE_METHOD(Folder, "a store that is open elsewhere says by whom, and opens once that one has closed")
{
    auto holder = unwrap(Store::create(path, u"chaubanctl (tiến trình 4711)"_s));
    const auto second = Store::open(path, u"kẻ đến sau"_s);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().reason == Reason("store.in-use"));
    CHECK(second.error().detail == u"chaubanctl (tiến trình 4711)"_s);
    holder.reset();
    CHECK(Store::open(path, u"kẻ đến sau"_s).ok());
}

TEST_CASE_METHOD(Folder, "a wrong path, an existing store and an unwritable place each have their own reason")
{
    CHECK(openFails() == Reason("store.none-here"));
    CHECK_FALSE(QFileInfo::exists(path));
    create();
    CHECK(Store::create(path, u"kiểm thử"_s).error().reason == Reason("store.exists-already"));
    CHECK(Store::create(u"/proc/kho"_s, u"kiểm thử"_s).error().reason == Reason("store.cannot-open"));
}

TEST_CASE_METHOD(Folder, "a creation that was cut short is finished by creating again")
{
    REQUIRE(QDir().mkpath(path));
    {
        const auto database = unwrap(SqliteDatabase::open(this->database(), SqliteDatabase::Access::Writer));
        REQUIRE(database->run("CREATE TABLE begun (a INTEGER)").ok());
    }
    CHECK(openFails() == Reason("store.none-here"));
    CHECK(Store::create(path, u"kiểm thử"_s).ok());
    CHECK(Store::open(path, u"kiểm thử"_s).ok());
}

TEST_CASE_METHOD(Folder, "a store written by a newer program is left alone")
{
    create();
    unwrap(SqliteDatabase::open(database(), SqliteDatabase::Access::Writer))
        ->run("INSERT INTO schema_migration VALUES (9999, '9999-tomorrow.sql', x'00', 0)")
        .value();
    CHECK(openFails() == Reason("store.newer-schema"));
}

TEST_CASE_METHOD(Folder, "a damaged store file is called damaged")
{
    create();
    SECTION("not a database")
    {
        overwrite(database(), 0, QByteArray(4096, 'x'));
    }
    SECTION("its schema page overwritten")
    {
        overwrite(database(), 100, QByteArray(3000, '\xee'));
    }
    SECTION("emptied")
    {
        REQUIRE(QFile::resize(database(), 0));
    }
    CHECK(openFails() == Reason("store.damaged"));
}

TEST_CASE_METHOD(Folder, "on a full disk neither creating nor opening pretends to succeed")
{
    const auto isFull = [](const auto &outcome) {
        return !outcome.ok() && outcome.error().reason == Reason("store.disk-full");
    };
    CHECK(onFullDisk(40'000, [&] { return isFull(Store::create(path, u"kiểm thử"_s)) ? 7 : 1; }) == 7);
    CHECK(Store::create(path, u"kiểm thử"_s).ok());
}

TEST_CASE_METHOD(Office, "a command on a full disk leaves nothing and succeeds under the same id later")
{
    const DocumentId id{ids.next()};
    const CommandId command{ids.next()};
    const auto body = arrival(1);
    store.reset();
    const auto again = [&] {
        auto opened = Store::open(path, u"kiểm thử"_s, {.clock = &clock, .ids = &ids});
        if (!opened.ok())
            return std::optional<Result<Outcome>>{};
        return std::optional(opened.value()
                                 ->sessionOf(directory.org.id, who(u"vanthu"_s))
                                 .submit(body, {.document = id}, command));
    };

    const auto fails = [&] {
        const auto outcome = again();
        return outcome && !outcome->ok() && outcome->error().reason == Reason("store.disk-full") ? 7 : 1;
    };
    CHECK(onFullDisk(40'000, fails) == 7); // enough for the WAL index, too little for the WAL
    const auto outcome = unwrap(*again());
    CHECK(outcome.accepted);
    CHECK(outcome.result["number"_L1].toInteger() == 1);
    CHECK(unwrap(*again()).position == outcome.position);
}
