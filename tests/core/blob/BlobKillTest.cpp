// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/PosixFileSystem.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Seam { Create, Write, Sync, Rename, SyncFolder };
enum class Moment { Before, After };

/// Real files whose process is killed as by kill -9 when it reaches a seam for the n-th time.
class KillingFileSystem final : public DirectoryBlobStore::FileSystem
{
public:
    KillingFileSystem(Seam seam, Moment moment, int countdown)
        : m_seam(seam)
        , m_moment(moment)
        , m_countdown(countdown)
    {
    }

    template<typename Call>
    auto at(Seam seam, Call call)
    {
        const bool deadly = seam == m_seam && m_countdown-- == 0;
        if (deadly && m_moment == Moment::Before)
            ::kill(::getpid(), SIGKILL);
        auto outcome = call();
        if (deadly)
            ::kill(::getpid(), SIGKILL);
        return outcome;
    }

    Result<> makeFolder(const QString &path) override { return m_files.makeFolder(path); }
    Result<QStringList> names(const QString &folder) override { return m_files.names(folder); }
    Result<> syncFolder(const QString &path) override
    {
        return at(Seam::SyncFolder, [&] { return m_files.syncFolder(path); });
    }
    Result<std::unique_ptr<Writing>> create(const QString &path) override
    {
        TRY_ASSIGN(auto file, at(Seam::Create, [&] { return m_files.create(path); }));
        return std::unique_ptr<Writing>(std::make_unique<Writer>(*this, std::move(file)));
    }
    Result<std::unique_ptr<Reading>> open(const QString &path) override { return m_files.open(path); }
    Result<Properties> properties(const QString &path) override { return m_files.properties(path); }
    Result<> rename(const QString &from, const QString &to) override
    {
        return at(Seam::Rename, [&] { return m_files.rename(from, to); });
    }
    Result<> remove(const QString &path) override { return m_files.remove(path); }
    Result<> removeAbandoned(const QString &path) override { return m_files.removeAbandoned(path); }

private:
    struct Writer final : Writing
    {
        Writer(KillingFileSystem &system, std::unique_ptr<Writing> realFile)
            : files(system)
            , file(std::move(realFile))
        {
        }
        Result<> write(QByteArrayView piece) override
        {
            TRY(file->write(piece.first(piece.size() / 2)));
            return files.at(Seam::Write, [&] { return file->write(piece.sliced(piece.size() / 2)); });
        }
        Result<> sync() override
        {
            return files.at(Seam::Sync, [&] { return file->sync(); });
        }
        KillingFileSystem &files;
        std::unique_ptr<Writing> file;
    };

    PosixFileSystem m_files;
    const Seam m_seam;
    const Moment m_moment;
    int m_countdown;
};

QByteArray content(int number)
{
    return QByteArray("paper ") + QByteArray::number(number) + QByteArray(5'000, char('a' + number % 26));
}

/// Puts papers and names each one that was answered on the pipe, until killed.
[[noreturn]] void putUntilKilled(
    const QString &folder, KillingFileSystem &files, int first, int acknowledgements)
{
    const auto store = DirectoryBlobStore::open(folder, files);
    for (int number = first; store.ok() && number < first + 1000; ++number) {
        const auto put = store.value()->put(content(number));
        if (!put.ok() || ::write(acknowledgements, put.value().bytes.constData(), 32) != 32)
            break;
    }
    ::_exit(1); // not killed: the parent's check fails
}

/// The names that a child acknowledged before it was killed.
QList<Sha256> acknowledgedByKilled(const QString &folder, KillingFileSystem files, int first)
{
    int pipe[2] = {};
    REQUIRE(::pipe(pipe) == 0);
    const auto child = ::fork();
    if (child == 0)
        putUntilKilled(folder, files, first, pipe[1]);
    ::close(pipe[1]);
    QList<Sha256> hashes;
    QByteArray hash(32, '\0');
    while (::read(pipe[0], hash.data(), 32) == 32)
        hashes += Sha256{QByteArray(hash.constData(), 32)};
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);
    return hashes;
}

QList<Sha256> visibleBlobs(const QString &folder)
{
    QList<Sha256> hashes;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        if (const auto hash = Sha256::fromHex(QFileInfo(files.next()).fileName()))
            hashes += *hash;
    return hashes;
}

}

TEST_CASE("kill -9 at any seam loses no acknowledged blob and leaves no part of one visible")
{
    const auto seam = GENERATE(Seam::Create, Seam::Write, Seam::Sync, Seam::Rename, Seam::SyncFolder);
    const auto moment = GENERATE(Moment::Before, Moment::After);
    CAPTURE(int(seam), int(moment));
    const QTemporaryDir folder;
    std::mt19937 random(20260701);
    QList<Sha256> acknowledged;

    for (int run = 0; run < 20; ++run) {
        // Opening the store and the folders of a first blob sync too: let several papers pass.
        const int countdown = std::uniform_int_distribution(0, seam == Seam::SyncFolder ? 24 : 6)(random);
        acknowledged
            += acknowledgedByKilled(folder.path(), KillingFileSystem(seam, moment, countdown), run * 1000);

        const auto store = DirectoryBlobStore::open(folder.path());
        REQUIRE(store.ok());
        CHECK(QDir(folder.path() + u"/incoming"_s).isEmpty());
        for (const auto &hash : acknowledged)
            CHECK(store.value()->get(hash).ok());
        for (const auto &hash : visibleBlobs(folder.path()))
            CHECK(store.value()->get(hash).ok());
    }
    CHECK(acknowledged.size() > 10);
}
