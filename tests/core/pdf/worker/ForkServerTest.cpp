// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The process that makes workers: each is as fresh, and as confined, as one started anew.
#include "core/pdf/worker/ForkServer.h"

#include "core/blob/DirectoryBlobStore.h"
#include "core/pdf/worker/PdfWorker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <catch2/catch.hpp>
#include <cerrno>
#include <csignal>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace chauban;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

PdfWorker opened()
{
    auto worker = PdfWorker::open("any bytes", {.program = WORKER_HOST});
    REQUIRE(worker.ok());
    return std::move(worker).value();
}

int parentOf(int process)
{
    QFile status(u"/proc/%1/stat"_s.arg(process));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(3).toInt() : 0;
}

bool serves(PdfWorker &worker)
{
    const auto answer = worker.call(u"echo"_s, {});
    return answer.ok() && answer->value(u"size"_s).toInt() == 9;
}

}

TEST_CASE("every worker is another process, a child of ours, and all come from one")
{
    auto first = opened();
    const int server = ForkServer::of(WORKER_HOST).processId();
    auto second = opened();

    CHECK(first.processId() != second.processId());
    CHECK(server != 0);
    CHECK(ForkServer::of(WORKER_HOST).processId() == server);
    CHECK(parentOf(first.processId()) == ::getpid());
    CHECK(parentOf(server) == ::getpid());
    CHECK(serves(first));
    CHECK(serves(second));
}

TEST_CASE("a worker made after the rest, when fonts are loaded, is confined like any other")
{
    REQUIRE(ForkServer::of(WORKER_HOST).prepare().ok());
    std::this_thread::sleep_for(1s);

    auto worker = opened();

    const auto attempts = worker.call(u"attempts"_s, {});
    REQUIRE(attempts.ok());
    CHECK(attempts->value(u"open"_s).toInt() == EACCES);
    CHECK(attempts->value(u"fork"_s).toInt() == EPERM);
    CHECK(attempts->value(u"socket"_s).toInt() == EPERM);
}

TEST_CASE("a worker finds no descriptor but its socket and its pixels")
{
    auto other = opened(); // whose ends must not be copied
    auto worker = opened();

    REQUIRE(worker.call(u"echo"_s, {}).ok()); // by now it is confined, and has closed the document
    const auto names = QDir(u"/proc/%1/fd"_s.arg(worker.processId()))
                           .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    CHECK(names == QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s});
}

TEST_CASE(
    "when the process that makes workers is lost, the next paper gets a new one, and old workers serve on")
{
    auto old = opened();
    REQUIRE(serves(old));
    const int lost = ForkServer::of(WORKER_HOST).processId();
    ::kill(lost, SIGKILL);

    auto worker = opened();

    CHECK(serves(worker));
    CHECK(serves(old));
    CHECK(ForkServer::of(WORKER_HOST).processId() != lost);
}

TEST_CASE("many threads get workers at once")
{
    std::vector<std::thread> threads;
    std::atomic<int> served = 0;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            auto worker = PdfWorker::open("any bytes", {.program = WORKER_HOST});
            served += worker.ok() && serves(worker.value()) ? 1 : 0;
        });
    for (auto &thread : threads)
        thread.join();
    CHECK(served == 8);
}

TEST_CASE("a worker lost while it reads is replaced with the same paper")
{
    auto worker = opened();
    REQUIRE(serves(worker));

    CHECK(worker.call(u"crash"_s, {}).error().reason == Reason("worker.crashed"));

    CHECK(serves(worker));
}

TEST_CASE("a worker takes one document in its life")
{
    auto process = WorkerProcess::start(WORKER_HOST);
    REQUIRE(process.ok());
    const auto memory = SharedMemory::sealedCopy("any bytes");
    const auto deadline = FrameClock::now() + 20s;

    CHECK(process->give(memory->descriptor(), deadline) == FrameEnd::Complete);
    (void)process->give(memory->descriptor(), deadline);

    QByteArray frame;
    CHECK(receiveFrame(process->socket(), frame, deadline) == FrameEnd::Closed);
}

TEST_CASE("a stored paper is read from the store's own file, again after a worker was lost")
{
    const QTemporaryDir folder;
    const auto blobs = DirectoryBlobStore::open(folder.filePath(u"blobs"_s));
    const auto hash = blobs.value()->put("any bytes");
    const auto blob = blobs.value()->get(hash.value());
    REQUIRE(blob.ok());
    REQUIRE(blob->content()->descriptor() >= 0);

    auto worker = PdfWorker::open(blob->content(), {.program = WORKER_HOST});

    REQUIRE(worker.ok());
    CHECK(serves(worker.value()));
    CHECK_FALSE(worker->call(u"crash"_s, {}).ok());
    CHECK(serves(worker.value()));
}
