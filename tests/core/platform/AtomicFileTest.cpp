// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/AtomicFile.h"

#include "core/platform/MappedFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("pieces replace a file as a whole")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"văn bản.pdf"_s);

    REQUIRE(replaceFile(path, {"old"}).ok());
    REQUIRE(replaceFile(path, {"new ", "", "bytes"}).ok());

    const auto map = MappedFile::open(path);
    REQUIRE(map.ok());
    CHECK(map->bytes().toByteArray() == "new bytes");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("when the space is not enough the old file stays and no other")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.pdf"_s);
    REQUIRE(replaceFile(path, {"old"}).ok());
    // A limit on the size of files stands in for a full disk: write() fails in the middle in the same way.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);

    const auto result = replaceFile(path, {QByteArray(100'000, 'x')});

    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    REQUIRE(!result.ok());
    CHECK(result.error().reason == Reason("file.disk-full"));
    CHECK(MappedFile::open(path)->bytes().toByteArray() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a pipe or a folder is not replaced by a file")
{
    const QTemporaryDir folder;
    const auto pipe = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);

    CHECK(replaceFile(pipe, {"x"}).error().reason == Reason("file.cannot-write"));
    CHECK(replaceFile(folder.path(), {"x"}).error().reason == Reason("file.cannot-write"));
    struct stat status
    {
    };
    REQUIRE(::lstat(QFile::encodeName(pipe).constData(), &status) == 0);
    CHECK(S_ISFIFO(status.st_mode));
}

TEST_CASE("a folder that is not there and a folder in a file's place are told apart when reading")
{
    const QTemporaryDir folder;

    CHECK(replaceFile(folder.filePath(u"none/a.pdf"_s), {"x"}).error().reason == Reason("file.cannot-write"));
    CHECK(MappedFile::open(folder.filePath(u"none"_s)).error().reason == Reason("file.not-found"));
    CHECK(MappedFile::open(folder.path()).error().reason == Reason("file.cannot-read"));
}
