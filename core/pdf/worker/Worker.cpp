// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/Worker.h"

#include "core/pdf/worker/Frame.h"
#include "core/platform/Sandbox.h"
#include "core/platform/SharedMemory.h"

#include <QJsonDocument>

#include <csignal>
#include <cstring>
#include <exception>
#include <new>
#include <poll.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

// Fonts and their configuration, character maps of Poppler, models of the recognition program, shared libraries that are loaded late (iconv, NSS).
const SandboxPolicy policy = {{"/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/fontconfig",
    "/usr/share/poppler",
    "/usr/share/tesseract-ocr",
    "/usr/share/tessdata",
    "/usr/share/color",
    "/etc/fonts",
    "/var/cache/fontconfig",
    "/usr/lib",
    "/lib"}};

QJsonObject errorObject(const Error &error)
{
    return {{u"error"_s,
        QJsonObject{{u"kind"_s, static_cast<int>(error.kind)},
            {u"reason"_s, QString::fromLatin1(error.reason.id())},
            {u"detail"_s, error.detail}}}};
}

Result<QJsonObject> perform(const WorkerOperations &operations, const QString &name, const WorkerJob &job)
{
    const auto operation = operations.find(name);
    if (operation == operations.end())
        return Error{ErrorKind::Internal, "worker.unknown-operation", name};
    try {
        return operation->second(job);
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::Corrupt, "worker.out-of-memory"};
    } catch (const std::exception &exception) {
        return Error{ErrorKind::Corrupt, "worker.damaged", QString::fromUtf8(exception.what()).left(300)};
    }
}

QJsonObject answerTo(const QByteArray &frame,
    const WorkerOperations &operations,
    const Mapping &document,
    const Mapping &pixels)
{
    const QJsonObject request = QJsonDocument::fromJson(frame).object();
    const QJsonObject parameters = request["parameters"_L1].toObject();
    // Should the caller die while an operation hangs, the alarm ends this process all the same.
    ::alarm(static_cast<unsigned>(qMax(1, request["seconds"_L1].toInt(60))));
    const auto result = perform(
        operations, request["operation"_L1].toString(), {document.view(), parameters, pixels.bytes()});
    ::alarm(0);
    if (!result.ok())
        return errorObject(result.error());
    return {{u"answer"_s, result.value()}};
}

FrameClock::time_point forever()
{
    return FrameClock::now() + std::chrono::hours(24 * 365);
}

/// Maps the one document of this process. Only its bytes stay: the descriptor is closed before they are looked at.
bool takeDocument(Mapping &document, FrameClock::time_point deadline)
{
    FileDescriptor descriptor;
    if (!document.bytes().empty()
        || receiveDescriptor(WorkerSocket, descriptor, deadline) != FrameEnd::Complete)
        return false;
    auto mapped = Mapping::of(descriptor.get(), MappingAccess::ReadOnly);
    if (!mapped.ok())
        return false;
    document = std::move(mapped).value();
    return true;
}

/// One worker's life, from its confinement to the end of its caller's interest.
int serveDocument(const WorkerOperations &operations)
{
    const auto pixels = Mapping::of(WorkerPixels, MappingAccess::ReadWrite);
    if (!pixels.ok())
        return 2;
    if (const auto confined = confineThisProcess(policy); !confined.ok()) {
        const QJsonObject error = errorObject(confined.error());
        sendFrame(WorkerSocket, QJsonDocument(error).toJson(QJsonDocument::Compact), forever());
        return 3;
    }
    Mapping document;
    QByteArray frame;
    while (receiveFrame(WorkerSocket, frame, forever()) == FrameEnd::Complete) {
        if (frame == workerDocumentFrame) {
            if (!takeDocument(document, forever()))
                break;
            continue;
        }
        const QJsonObject answer = answerTo(frame, operations, document, pixels.value());
        if (sendFrame(WorkerSocket, QJsonDocument(answer).toJson(QJsonDocument::Compact), forever())
            != FrameEnd::Complete)
            break;
    }
    return 0;
}

/// The copy of this process that serves as a worker; whoever started us is its parent, and reaps it. Returns its id;
/// in the copy itself, 0. There is one thread, so that nothing is copied in the midst of a change.
long copyOfThisProcess()
{
    return ::syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, nullptr);
}

/// Makes a worker of what the caller handed over. Never returns in the worker. False: the caller is gone.
bool makeWorker(const WorkerOperations &operations)
{
    FileDescriptor socket, pixels;
    if (receiveDescriptor(ForkServerControl, socket, forever()) != FrameEnd::Complete
        || receiveDescriptor(ForkServerControl, pixels, forever()) != FrameEnd::Complete)
        return false;
    const long id = copyOfThisProcess();
    if (id == 0) {
        // Both lie above: 3 was taken when they came.
        const bool placed = ::dup2(socket.get(), WorkerSocket) == WorkerSocket
            && (pixels.get() == WorkerPixels || ::dup2(pixels.get(), WorkerPixels) == WorkerPixels);
        ::close_range(WorkerPixels + 1, ~0u, 0);
        // Destructors of libraries have nothing to save here, and a hostile document may make them slow.
        ::_exit(placed ? serveDocument(operations) : 2);
    }
    return sendFrame(ForkServerControl, QByteArray::number(qMax(0L, qint64(id))), forever())
        == FrameEnd::Complete;
}

/// Loads what every worker will need, so that they need not. A failure costs only time.
void warmUp(const WorkerOperations &operations)
{
    const auto memory = SharedMemory::writable(workerPixelBytes);
    if (!memory.ok())
        return;
    const auto pixels = Mapping::of(memory->descriptor(), MappingAccess::ReadWrite);
    if (pixels.ok())
        (void)perform(operations, QString::fromLatin1(workerWarmOperation), {{}, {}, pixels->bytes()});
}

/// Whether nobody asks for a worker within the time in which those who open several papers would.
bool isIdle()
{
    constexpr int Rest = 300; ///< ms
    pollfd wait = {ForkServerControl, POLLIN, 0};
    return ::poll(&wait, 1, Rest) == 0;
}

}

bool isWorkerCall(int argc, char **argv)
{
    return argc == 2 && std::strcmp(argv[1], workerArgument) == 0;
}

int runWorker(const WorkerOperations &operations)
{
    bool isWarm = false;
    do {
        if (!isWarm && isIdle()) {
            warmUp(operations);
            isWarm = true;
        }
    } while (makeWorker(operations));
    ::_exit(0);
}

}
