// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/WorkerProcess.h"

#include "core/pdf/worker/Worker.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <utility>
#include <vector>

namespace chauban {

namespace {

/// A duplicate numbered 10 or above, so that placing it on 3 or 4 in the child never hits another one.
FileDescriptor raised(int descriptor)
{
    return FileDescriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, 10));
}

/// The worker inherits no environment but what the sanitizers and the C library need.
std::vector<std::string> workerEnvironment()
{
    // It may start no threads: libraries that would must not try.
    std::vector<std::string> environment = {"LC_ALL=C.UTF-8", "TZ=UTC", "OMP_THREAD_LIMIT=1"};
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (const char *value = std::getenv(name))
            environment.push_back(std::string(name) + '=' + value);
    return environment;
}

/// Starts `program --worker` with exactly two descriptors and silent standard streams. Returns 0 when it fails.
pid_t spawnWorker(const std::string &program, int socket, int pixels)
{
    const FileDescriptor sources[] = {raised(socket), raised(pixels)};
    if (!std::ranges::all_of(sources, &FileDescriptor::valid))
        return 0;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_RDWR, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_RDWR, 0);
#endif
    for (int i = 0; i < 2; ++i)
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

Result<WorkerProcess> WorkerProcess::start(const std::string &program)
{
    WorkerProcess started;
    TRY_ASSIGN(started.m_pixels, SharedMemory::writable(workerPixelBytes));
    TRY_ASSIGN(started.m_mappedPixels, Mapping::of(started.m_pixels.descriptor(), MappingAccess::ReadWrite));
    int ends[2] = {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return Error{ErrorKind::Unavailable, "worker.cannot-start"};
    started.m_socket = FileDescriptor(ends[0]);
    const FileDescriptor theirs(ends[1]);
    started.m_id = spawnWorker(program, theirs.get(), started.m_pixels.descriptor());
    if (started.m_id == 0)
        return Error{ErrorKind::Unavailable, "worker.cannot-start"};
    return started;
}

WorkerProcess::WorkerProcess(WorkerProcess &&other) noexcept
{
    *this = std::move(other);
}

WorkerProcess &WorkerProcess::operator=(WorkerProcess &&other) noexcept
{
    std::swap(m_id, other.m_id);
    std::swap(m_socket, other.m_socket);
    std::swap(m_pixels, other.m_pixels);
    std::swap(m_mappedPixels, other.m_mappedPixels);
    return *this;
}

WorkerProcess::~WorkerProcess()
{
    stop();
}

FrameEnd WorkerProcess::give(int document, FrameClock::time_point deadline)
{
    const auto end = sendFrame(socket(), workerDocumentFrame, deadline);
    return end == FrameEnd::Complete ? sendDescriptor(socket(), document, deadline) : end;
}

bool WorkerProcess::isIdle() const
{
    pollfd wait = {socket(), POLLIN, 0}; // readable: an answer that nobody awaits, or the end
    return m_id != 0 && ::poll(&wait, 1, 0) == 0;
}

int WorkerProcess::stop()
{
    m_socket.close();
    const int id = std::exchange(m_id, 0);
    if (id == 0)
        return 0;
    int status = 0;
    ::kill(id, SIGKILL);
    while (::waitpid(id, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

}
