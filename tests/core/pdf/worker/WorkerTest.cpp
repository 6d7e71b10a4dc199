// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/PdfWorker.h"
#include "core/pdf/worker/WorkerLeash.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <array>
#include <catch2/catch.hpp>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace chauban;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

PdfWorker started(std::chrono::milliseconds timeout = 20s)
{
    auto worker = PdfWorker::open("any bytes", {.timeout = timeout, .program = WORKER_HOST});
    REQUIRE(worker.ok());
    return std::move(worker).value();
}

}

TEST_CASE("a worker answers with the parameters it was given and the document it was given")
{
    auto worker = started();

    const auto answer = worker.call(u"echo"_s, {{u"a"_s, u"ưỡng"_s}});

    REQUIRE(answer.ok());
    CHECK(answer->value(u"size"_s).toInt() == 9);
    CHECK(answer->value(u"parameters"_s).toObject() == QJsonObject{{u"a"_s, u"ưỡng"_s}});
}

TEST_CASE("inside the worker no file, socket, process or signal can be had")
{
    auto worker = started();

    const auto answer = worker.call(u"attempts"_s, {});

    REQUIRE(answer.ok());
    CHECK(answer->value(u"open"_s).toInt() == EACCES);
    CHECK(answer->value(u"create"_s).toInt() == EACCES);
    for (const auto &name : {u"fork"_s,
             u"socket"_s,
             u"localSocket"_s,
             u"exec"_s,
             u"kill"_s,
             u"trace"_s,
             u"unlink"_s,
             u"document"_s}) {
        INFO(name.toStdString());
        CHECK(answer->value(name).toInt() == EPERM);
    }
}

TEST_CASE("a hung worker is killed after its time and the next call works")
{
    auto worker = started(400ms);
    QElapsedTimer timer;
    timer.start();

    const auto hung = worker.call(u"hang"_s, {});

    REQUIRE_FALSE(hung.ok());
    CHECK(hung.error().reason == Reason("worker.timeout"));
    CHECK(timer.elapsed() < 3000);
    CHECK(worker.processId() == 0);
    CHECK(worker.call(u"echo"_s, {}).ok());
}

TEST_CASE("a worker killed from outside is one error and the next call works")
{
    auto worker = started();
    REQUIRE(worker.call(u"echo"_s, {}).ok());
    ::kill(worker.processId(), SIGKILL);

    const auto answer = worker.call(u"echo"_s, {});

    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().reason == Reason("worker.crashed"));
    CHECK(answer.error().detail == u"signal 9"_s);
    CHECK(worker.call(u"echo"_s, {}).ok());
}

TEST_CASE("a document that keeps ending its worker is given up")
{
    auto worker = started();

    for (int i = 0; i < 4; ++i)
        CHECK(worker.call(u"crash"_s, {}).error().reason == Reason("worker.crashed"));

    CHECK(worker.call(u"echo"_s, {}).error().reason == Reason("worker.gave-up"));
}

TEST_CASE("a worker that leaves, throws or starves gives a clear error")
{
    auto worker = started();

    CHECK(worker.call(u"leave"_s, {}).error().detail == u"status 7"_s);
    CHECK(worker.call(u"throw"_s, {}).error().reason == Reason("worker.damaged"));
    CHECK(worker.call(u"throw"_s, {}).error().detail == u"odd"_s);
    CHECK(worker.call(u"starve"_s, {}).error().reason == Reason("worker.out-of-memory"));
    CHECK(worker.call(u"nothing"_s, {}).error().reason == Reason("worker.unknown-operation"));
}

TEST_CASE("an operation's error keeps its reason only when the caller knows it")
{
    auto worker = started();
    constexpr std::array known = {Reason("pages.no-such-page")};

    const auto named = worker.call(u"refuse"_s, {}, known);
    const auto unnamed = worker.call(u"refuse"_s, {});

    CHECK(named.error().reason == known[0]);
    CHECK(named.error().kind == ErrorKind::NotFound);
    CHECK(named.error().detail == u"9"_s);
    CHECK(unnamed.error().reason == Reason("worker.damaged"));
}

TEST_CASE("another thread ends a pending call by cutting the leash, and no worker is started again")
{
    const auto leash = std::make_shared<WorkerLeash>();
    auto worker = PdfWorker::open("any bytes", {.timeout = 60s, .program = WORKER_HOST, .leash = leash});
    REQUIRE(worker.ok());
    QElapsedTimer timer;
    timer.start();
    std::thread other([&] {
        std::this_thread::sleep_for(100ms);
        leash->cut();
    });
    const auto answer = worker->call(u"hang"_s, {});
    other.join();

    CHECK_FALSE(answer.ok());
    CHECK(timer.elapsed() < 10'000);
    CHECK(worker->processId() == 0);
    CHECK_FALSE(worker->call(u"echo"_s, {}).ok());
    CHECK(worker->processId() == 0);
}

TEST_CASE("the process ends with its owner")
{
    int process = 0;
    {
        auto worker = started();
        auto moved = std::move(worker);
        REQUIRE(moved.call(u"echo"_s, {}).ok());
        process = moved.processId();
        CHECK(::kill(process, 0) == 0);
    }
    CHECK(::kill(process, 0) < 0);
}

TEST_CASE("an empty file and a missing program are told apart")
{
    CHECK(PdfWorker::open("", {.program = WORKER_HOST}).error().reason == Reason("worker.empty-file"));
    CHECK(PdfWorker::open("x", {.program = "/nonexistent"}).error().reason == Reason("worker.cannot-start"));
    QTemporaryFile file;
    REQUIRE(file.open());
    CHECK(PdfWorker::openFile(file.fileName(), {.program = WORKER_HOST}).error().reason
        == Reason("worker.empty-file"));
}
