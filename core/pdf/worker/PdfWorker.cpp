// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/PdfWorker.h"

#include "core/pdf/worker/Frame.h"
#include "core/pdf/worker/Worker.h"
#include "core/pdf/worker/WorkerLeash.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

// The worker's own reasons; operations bring theirs with each call.
constexpr std::array workerReasons = {Reason("worker.unknown-operation"),
    Reason("worker.out-of-memory"),
    Reason("worker.damaged"),
    Reason("platform.no-sandbox")};

/// The error that a worker reports. Nothing in it is trusted beyond a known reason and a short text.
Error reported(const QJsonObject &error, std::span<const Reason> reasons)
{
    const QByteArray id = error["reason"_L1].toString().toLatin1();
    const QString detail = error["detail"_L1].toString().left(500);
    const int number = error["kind"_L1].toInt(-1);
    const auto kind = number >= 0 && number <= static_cast<int>(ErrorKind::Internal)
        ? static_cast<ErrorKind>(number)
        : ErrorKind::Corrupt;
    const auto named = [&id](Reason reason) { return id == reason.id(); };
    if (const auto own = std::ranges::find_if(workerReasons, named); own != workerReasons.end())
        return {kind, *own, detail};
    if (const auto known = std::ranges::find_if(reasons, named); known != reasons.end())
        return {kind, *known, detail};
    return {ErrorKind::Corrupt, "worker.damaged", QString::fromLatin1(id) + u' ' + detail};
}

/// A duplicate numbered 10 or above, so that placing it on 3, 4 or 5 in the child never hits another one.
FileDescriptor raised(int descriptor)
{
    return FileDescriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, 10));
}

/// The worker inherits no environment but what the sanitizers and the C library need.
std::vector<std::string> workerEnvironment()
{
    std::vector<std::string> environment = {"LC_ALL=C.UTF-8", "TZ=UTC"};
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (const char *value = std::getenv(name))
            environment.push_back(std::string(name) + '=' + value);
    return environment;
}

/// Starts `program --worker` with exactly three descriptors and silent standard streams. Returns 0 when it fails.
pid_t spawnWorker(const std::string &program, int socket, int document, int pixels)
{
    const FileDescriptor sources[] = {raised(socket), raised(document), raised(pixels)};
    if (!std::ranges::all_of(sources, &FileDescriptor::valid))
        return 0;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_RDWR, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_RDWR, 0);
#endif
    for (int i = 0; i < 3; ++i)
        posix_spawn_file_actions_adddup2(&actions, sources[i].get(), WorkerSocket + i);
    posix_spawn_file_actions_addclosefrom_np(&actions, WorkerPixels + 1);
    std::string name = program;
    std::string argument = workerArgument;
    char *arguments[] = {name.data(), argument.data(), nullptr};
    auto environment = workerEnvironment();
    std::vector<char *> pointers;
    for (auto &entry : environment)
        pointers.push_back(entry.data());
    pointers.push_back(nullptr);
    pid_t process = 0;
    const int failed
        = ::posix_spawn(&process, program.c_str(), &actions, nullptr, arguments, pointers.data());
    posix_spawn_file_actions_destroy(&actions);
    return failed ? 0 : process;
}

}

Result<PdfWorker> PdfWorker::open(QByteArrayView pdf, const Options &options)
{
    TRY_ASSIGN(SharedMemory document, SharedMemory::sealedCopy(pdf));
    return over(std::move(document), options);
}

Result<PdfWorker> PdfWorker::openFile(const QString &path, const Options &options)
{
    TRY_ASSIGN(SharedMemory document, SharedMemory::sealedFile(path, options.largestFile));
    return over(std::move(document), options);
}

Result<PdfWorker> PdfWorker::over(SharedMemory document, const Options &options)
{
    if (document.size() == 0)
        return Error{ErrorKind::Invalid, "worker.empty-file"};
    PdfWorker worker;
    worker.m_options = options;
    worker.m_document = std::move(document);
    TRY_ASSIGN(worker.m_pixels, SharedMemory::writable(workerPixelBytes));
    TRY_ASSIGN(worker.m_mappedPixels, Mapping::of(worker.m_pixels.descriptor(), MappingAccess::ReadWrite));
    TRY(worker.start());
    return worker;
}

PdfWorker::PdfWorker(PdfWorker &&other) noexcept
{
    *this = std::move(other);
}

PdfWorker &PdfWorker::operator=(PdfWorker &&other) noexcept
{
    std::swap(m_options, other.m_options);
    std::swap(m_document, other.m_document);
    std::swap(m_pixels, other.m_pixels);
    std::swap(m_mappedPixels, other.m_mappedPixels);
    std::swap(m_socket, other.m_socket);
    std::swap(m_process, other.m_process);
    std::swap(m_lost, other.m_lost);
    return *this;
}

PdfWorker::~PdfWorker()
{
    stop();
}

Result<> PdfWorker::start()
{
    int ends[2] = {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return Error{ErrorKind::Unavailable, "worker.cannot-start"};
    m_socket = FileDescriptor(ends[0]);
    const FileDescriptor theirs(ends[1]);
    m_process = spawnWorker(m_options.program, theirs.get(), m_document.descriptor(), m_pixels.descriptor());
    if (m_process == 0)
        return Error{ErrorKind::Unavailable, "worker.cannot-start"};
    if (m_options.leash)
        m_options.leash->hold(m_process);
    return {};
}

Result<QJsonObject> PdfWorker::call(
    const QString &operation, const QJsonObject &parameters, std::span<const Reason> reasons)
{
    if (m_lost > m_options.restarts || (m_options.leash && m_options.leash->isCut()))
        return Error{ErrorKind::Corrupt, "worker.gave-up"};
    if (m_process == 0)
        TRY(start());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_options.timeout).count() + 2;
    const QJsonObject request = {{u"operation"_s, operation},
        {u"parameters"_s, parameters},
        {u"seconds"_s, static_cast<qint64>(seconds)}};
    TRY_ASSIGN(const QByteArray frame, exchange(QJsonDocument(request).toJson(QJsonDocument::Compact)));
    const QJsonObject answer = QJsonDocument::fromJson(frame).object();
    if (answer.contains("error"_L1))
        return reported(answer["error"_L1].toObject(), reasons);
    if (!answer["answer"_L1].isObject())
        return lost("worker.crashed");
    return answer["answer"_L1].toObject();
}

Result<QByteArray> PdfWorker::exchange(const QByteArray &request)
{
    const auto deadline = FrameClock::now() + m_options.timeout;
    QByteArray frame;
    auto end = sendFrame(m_socket.get(), request, deadline);
    if (end != FrameEnd::TimedOut) // a worker that ends early may still have said why
        end = receiveFrame(m_socket.get(), frame, deadline);
    if (end == FrameEnd::TimedOut)
        return lost("worker.timeout");
    if (end == FrameEnd::Closed)
        return lost("worker.crashed");
    return frame;
}

Error PdfWorker::lost(Reason reason)
{
    ++m_lost;
    const int status = stop();
    QString detail;
    if (WIFSIGNALED(status))
        detail = u"signal %1"_s.arg(WTERMSIG(status));
    else if (WIFEXITED(status))
        detail = u"status %1"_s.arg(WEXITSTATUS(status));
    return {ErrorKind::Corrupt, reason, detail};
}

/// Kills and reaps the process; returns its wait status. A process that has ended keeps the status it ended with.
int PdfWorker::stop()
{
    m_socket.close();
    if (m_process == 0)
        return 0;
    if (m_options.leash)
        m_options.leash->hold(0);
    int status = 0;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
    m_process = 0;
    return status;
}

QByteArray PdfWorker::pixels(qsizetype size) const
{
    const QByteArrayView all = m_mappedPixels.view();
    return size < 0 || size > all.size() ? QByteArray() : all.first(size).toByteArray();
}

}
