// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The worker that stands ready: whoever takes it gets what a fresh one would be, only sooner.
#include "core/blob/DirectoryBlobStore.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/pdf/worker/WorkerReserve.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <cerrno>
#include <csignal>
#include <thread>

using namespace chauban;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const WorkerReserve::Options atOnce{.program = WORKER_HOST, .rest = 0ms};

int awaitReady(const WorkerReserve &reserve, int other = 0)
{
    const auto end = FrameClock::now() + 20s;
    while (FrameClock::now() < end) {
        if (const int id = reserve.readyId(); id != 0 && id != other)
            return id;
        std::this_thread::sleep_for(5ms);
    }
    return 0;
}

PdfWorker opened(PdfWorker::Haste haste = PdfWorker::Haste::SomeoneWaits)
{
    auto worker = PdfWorker::open("any bytes", {.program = WORKER_HOST, .haste = haste});
    REQUIRE(worker.ok());
    return std::move(worker).value();
}

bool serves(PdfWorker &worker)
{
    const auto answer = worker.call(u"echo"_s, {});
    return answer.ok() && answer->value(u"size"_s).toInt() == 9;
}

}

TEST_CASE("who waits for a paper gets the worker that stands ready, and it is confined like any other")
{
    const WorkerReserve reserve(atOnce);
    const int ready = awaitReady(reserve);
    REQUIRE(ready != 0);

    auto worker = opened();

    CHECK(worker.processId() == ready);
    CHECK(serves(worker));
    const auto attempts = worker.call(u"attempts"_s, {});
    REQUIRE(attempts.ok());
    CHECK(attempts->value(u"open"_s).toInt() == EACCES);
    CHECK(attempts->value(u"fork"_s).toInt() == EPERM);
    CHECK(attempts->value(u"socket"_s).toInt() == EPERM);
}

TEST_CASE("a worker taken from the reserve is replaced by one other")
{
    const WorkerReserve reserve(atOnce);
    const int first = awaitReady(reserve);
    auto worker = opened();
    REQUIRE(worker.processId() == first);

    const int second = awaitReady(reserve, first);

    CHECK(second != 0);
    CHECK(second != first);
    auto other = opened();
    CHECK(other.processId() == second);
    CHECK(serves(worker));
    CHECK(serves(other));
}

TEST_CASE("while the reserve is empty a worker is started for the paper")
{
    const WorkerReserve reserve({.program = WORKER_HOST, .rest = 1h});

    auto worker = opened();

    CHECK_FALSE(reserve.isReady());
    CHECK(serves(worker));
}

TEST_CASE("work in the background leaves the reserve alone")
{
    const WorkerReserve reserve(atOnce);
    const int ready = awaitReady(reserve);

    auto worker = opened(PdfWorker::Haste::Background);

    CHECK(worker.processId() != ready);
    CHECK(reserve.readyId() == ready);
}

TEST_CASE("a worker that died in reserve is never handed out")
{
    const WorkerReserve reserve(atOnce);
    const int ready = awaitReady(reserve);
    REQUIRE(ready != 0);
    ::kill(ready, SIGKILL);
    while (reserve.isReady())
        std::this_thread::sleep_for(1ms);

    auto worker = opened();

    CHECK(worker.processId() != ready);
    CHECK(serves(worker));
    CHECK(awaitReady(reserve, ready) != 0); // and its place is filled again
}

TEST_CASE("a worker lost while it reads is replaced with the same paper")
{
    const WorkerReserve reserve(atOnce);
    const int ready = awaitReady(reserve);
    auto worker = opened();
    REQUIRE(worker.processId() == ready);

    CHECK(worker.call(u"crash"_s, {}).error().reason == Reason("worker.crashed"));

    CHECK(serves(worker));
}

TEST_CASE("the worker in reserve ends with the reserve")
{
    int ready = 0;
    {
        const WorkerReserve reserve(atOnce);
        ready = awaitReady(reserve);
        REQUIRE(ready != 0);
    }
    CHECK(::kill(ready, 0) < 0);
    auto worker = opened(); // without a reserve, as ever
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
