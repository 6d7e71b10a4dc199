// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/blob/CrashingFileSystem.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer than two pieces of the store, so that writes fail at the first, a middle and the last one.
QByteArray longContent()
{
    return QByteArray(9 << 20, 'x') + "end";
}

int temporaries(const CrashingFileSystem &files)
{
    return int(files.paths().filter(u"/incoming/"_s).size());
}

}

TEST_CASE("whichever operation fails, a put leaves nothing half done and succeeds when repeated")
{
    int failures = 0;
    for (int i = 0;; ++i) {
        CrashingFileSystem files;
        const auto store = DirectoryBlobStore::open(u"/store"_s, files);
        REQUIRE(store.ok());

        files.failAt(i);
        const auto put = store.value()->put(longContent());
        files.heal();

        CHECK(temporaries(files) == 0);
        if (put.ok())
            break;
        ++failures;
        CHECK(put.error().kind == ErrorKind::Unavailable);
        const auto again = store.value()->put(longContent());
        REQUIRE(again.ok());
        CHECK(store.value()->get(again.value()).value().bytes() == longContent());
    }
    // makeFolder and syncFolder for two folders, create, three writes, sync, rename, syncFolder.
    CHECK(failures == 11);
}

TEST_CASE("opening succeeds again after any of its operations failed")
{
    int failures = 0;
    for (int i = 0;; ++i) {
        CrashingFileSystem files;
        REQUIRE(files.create(u"/store/incoming/left"_s).ok());
        files.failAt(i);
        const auto opened = DirectoryBlobStore::open(u"/store"_s, files);
        files.heal();
        if (opened.ok())
            break;
        ++failures;
        REQUIRE(DirectoryBlobStore::open(u"/store"_s, files).ok());
        CHECK(temporaries(files) == 0);
    }
    CHECK(failures == 3);
}

TEST_CASE("after a power cut at any operation every answered put is whole and no other is half visible")
{
    using Names = CrashingFileSystem::UnsyncedNames;
    const auto names = GENERATE(Names::Lost, Names::Kept);
    const QByteArray first = "answered before the cut";
    for (int i = 0; i < 30; ++i) {
        CrashingFileSystem files;
        const auto store = DirectoryBlobStore::open(u"/store"_s, files);
        const auto answered = store.value()->put(first);
        REQUIRE(answered.ok());

        files.failFrom(i);
        const auto cut = store.value()->put(longContent());
        files.powerCut(names);

        const auto after = DirectoryBlobStore::open(u"/store"_s, files);
        REQUIRE(after.ok());
        CHECK(temporaries(files) == 0);
        CHECK(after.value()->get(answered.value()).ok());
        const auto hash = Sha256::of(longContent());
        if (cut.ok() || after.value()->contains(hash).value())
            CHECK(after.value()->get(hash).ok());
    }
}

TEST_CASE("a power cut between two processes loses no name that a killed one left unsynced")
{
    CrashingFileSystem files;
    const QByteArray content = "put by both";
    const auto killed = DirectoryBlobStore::open(u"/store"_s, files);
    // The last operation of a put syncs the folder: the killed process got as far as the rename.
    files.failAt(7);
    REQUIRE_FALSE(killed.value()->put(content).ok());
    files.heal();

    const auto next = DirectoryBlobStore::open(u"/store"_s, files);
    const auto put = next.value()->put(content);
    REQUIRE(put.ok());
    files.powerCut(CrashingFileSystem::UnsyncedNames::Lost);

    CHECK(next.value()->get(put.value()).ok());
}

TEST_CASE("a sweep spares what is live and what is young")
{
    CrashingFileSystem files;
    const auto store = DirectoryBlobStore::open(u"/store"_s, files);
    files.setNow({1000});
    const auto live = store.value()->put("live").value();
    const auto dead = store.value()->put("dead").value();
    const auto renewed = store.value()->put("renewed").value();
    files.setNow({2000});
    const auto young = store.value()->put("young").value();
    REQUIRE(store.value()->put("renewed").ok());

    const auto swept = store.value()->sweep({live}, {2000});

    REQUIRE(swept.ok());
    CHECK(swept.value().count == 1);
    CHECK(swept.value().bytes == 4);
    CHECK_FALSE(store.value()->contains(dead).value());
    for (const auto &hash : {live, renewed, young})
        CHECK(store.value()->get(hash).ok());
}
