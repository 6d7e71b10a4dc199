// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/DirectoryBlobStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

struct OnDisk
{
    QTemporaryDir folder;
    std::unique_ptr<DirectoryBlobStore> store = DirectoryBlobStore::open(path()).value();

    QString path() const { return folder.filePath(u"blobs"_s); }
    QString pathOf(const Sha256 &hash) const
    {
        const auto hex = hash.hex();
        return path() + u'/' + hex.first(2) + u'/' + hex.sliced(2, 2) + u'/' + hex;
    }
    QStringList incoming() const { return QDir(path() + u"/incoming"_s).entryList(QDir::Files); }
};

std::unique_ptr<DirectoryBlobStore> storeIn(const QString &path)
{
    return std::move(DirectoryBlobStore::open(path)).value();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
}

}

TEST_CASE("what is put is found under its SHA-256 and read back whole")
{
    OnDisk disk;
    const auto content = GENERATE(QByteArray(), QByteArray("a paper"), QByteArray((8 << 20) + 1, 'p'));

    const auto hash = disk.store->put(content);

    REQUIRE(hash.ok());
    CHECK(hash.value() == Sha256::of(content));
    CHECK(disk.store->contains(hash.value()).value());
    CHECK(disk.store->size(hash.value()).value() == content.size());
    CHECK(disk.store->get(hash.value()).value().bytes() == content);
    CHECK(QFile::exists(disk.pathOf(hash.value())));
    CHECK(disk.store->put(content).value() == hash.value());
    CHECK(disk.incoming().isEmpty());
}

TEST_CASE("a file is stored without being held in memory")
{
    OnDisk disk;
    const QByteArray content((4 << 20) + 7, 'f');
    overwrite(disk.folder.filePath(u"thư.pdf"_s), content);

    const auto hash = disk.store->putFile(disk.folder.filePath(u"thư.pdf"_s));

    REQUIRE(hash.ok());
    CHECK(disk.store->get(hash.value()).value().bytes() == content);
}

TEST_CASE("what is no file is refused by name and leaves nothing behind")
{
    OnDisk disk;

    const auto absent = disk.store->putFile(disk.folder.filePath(u"absent.pdf"_s));
    const auto folder = disk.store->putFile(disk.folder.path());

    CHECK(absent.error().reason == Reason("blob.source-missing"));
    CHECK(absent.error().detail.endsWith(u"absent.pdf"));
    CHECK(folder.error().reason == Reason("blob.not-a-file"));
    CHECK(disk.incoming().isEmpty());
}

TEST_CASE("a blob that is not there is told apart from a damaged one, and a new put heals that")
{
    OnDisk disk;
    const auto absent = disk.store->get(Sha256::of("never put"));
    CHECK(absent.error().kind == ErrorKind::NotFound);
    CHECK(disk.store->size(Sha256::of("never put")).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(disk.store->contains(Sha256::of("never put")).value());

    const auto hash = disk.store->put("a paper").value();
    const auto damage = GENERATE("A paper", "a pape", "", "a paper and more");
    overwrite(disk.pathOf(hash), damage);

    const auto damaged = disk.store->get(hash);
    CHECK(damaged.error().kind == ErrorKind::Corrupt);
    CHECK(damaged.error().detail == hash.hex());
    REQUIRE(disk.store->put("a paper").ok());
    CHECK(disk.store->get(hash).ok());
}

TEST_CASE("bytes handed out outlive the sweep of their blob")
{
    OnDisk disk;
    const auto hash = disk.store->put("a paper").value();
    const auto blob = disk.store->get(hash).value();

    const auto swept = disk.store->sweep({}, Instant{std::numeric_limits<qint64>::max()});

    CHECK(swept.value().count == 1);
    CHECK_FALSE(disk.store->contains(hash).value());
    CHECK(blob.bytes() == QByteArrayView("a paper"));
}

TEST_CASE("opening clears what a dead writer left and spares a living one")
{
    OnDisk disk;
    overwrite(disk.path() + u"/incoming/dead"_s, "half a paper");
    const auto second = storeIn(disk.path());
    CHECK(disk.incoming().isEmpty());

    std::vector<std::jthread> writers;
    for (char name = 'a'; name < 'e'; ++name)
        writers.emplace_back([&, name] {
            for (int i = 0; i < 25; ++i) {
                const auto content = QByteArray(1000, name) + QByteArray::number(i % 5);
                if (const auto put = disk.store->put(content); !put.ok() || !second->get(put.value()).ok())
                    std::abort();
            }
        });
    for (int i = 0; i < 50; ++i)
        REQUIRE(DirectoryBlobStore::open(disk.path()).ok());
}

TEST_CASE("a folder that may not be written is unavailable, with its path")
{
    if (::geteuid() == 0) {
        WARN("rights do not bind the superuser: not tested");
        return;
    }
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto opened = DirectoryBlobStore::open(folder.filePath(u"blobs"_s));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(opened.error().kind == ErrorKind::Unavailable);
    CHECK(opened.error().reason == Reason("blob.no-permission"));
}

TEST_CASE("a full disk is unavailable and leaves the folder as it was")
{
    // A limit on the size of files stands in for a full disk: both end a write early.
    OnDisk disk;
    const auto before = disk.store->put("here before").value();
    ::signal(SIGXFSZ, SIG_IGN);
    struct rlimit unlimited = {};
    ::getrlimit(RLIMIT_FSIZE, &unlimited);
    const struct rlimit small = {100'000, unlimited.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto put = disk.store->put(QByteArray(200'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &unlimited);

    CHECK(put.error().kind == ErrorKind::Unavailable);
    CHECK(put.error().reason == Reason("blob.disk-full"));
    CHECK(disk.incoming().isEmpty());
    CHECK(disk.store->get(before).ok());
    CHECK(disk.store->put(QByteArray(200'000, 'x')).ok());
}
