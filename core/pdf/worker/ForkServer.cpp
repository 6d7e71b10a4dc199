// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/ForkServer.h"

#include "core/pdf/worker/Frame.h"
#include "core/pdf/worker/Worker.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <utility>
#include <vector>

namespace chauban {

namespace {

constexpr std::chrono::seconds AnswerTime{20};

const Error cannotStart{ErrorKind::Unavailable, "worker.cannot-start"};

/// A worker inherits no environment but what the sanitizers and the C library need.
std::vector<std::string> workerEnvironment()
{
    // It may start no threads: libraries that would must not try.
    std::vector<std::string> environment = {"LC_ALL=C.UTF-8", "TZ=UTC", "OMP_THREAD_LIMIT=1"};
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (const char *value = std::getenv(name))
            environment.push_back(std::string(name) + '=' + value);
    return environment;
}

/// Starts `program --worker` with one descriptor and silent standard streams. Returns 0 when it fails.
pid_t spawn(const std::string &program, int control)
{
    // Numbered 10 or above, so that placing it in the child is no copy onto itself, which would close it.
    const FileDescriptor source(::fcntl(control, F_DUPFD_CLOEXEC, 10));
    if (!source.valid())
        return 0;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_RDWR, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_RDWR, 0);
#endif
    posix_spawn_file_actions_adddup2(&actions, source.get(), ForkServerControl);
    posix_spawn_file_actions_addclosefrom_np(&actions, ForkServerControl + 1);
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

ForkServer &ForkServer::of(const std::string &program)
{
    static std::mutex mutex;
    // Never destroyed: threads may ask while the program ends. The process ends when its control socket is closed.
    static auto &servers = *new std::map<std::string, ForkServer>;
    const std::lock_guard lock(mutex);
    return servers.try_emplace(program, program).first->second;
}

ForkServer::~ForkServer()
{
    stop();
}

Result<> ForkServer::prepare()
{
    const std::lock_guard lock(m_mutex);
    return m_id == 0 ? start() : Result<>{};
}

int ForkServer::processId()
{
    const std::lock_guard lock(m_mutex);
    return m_id;
}

Result<int> ForkServer::makeWorker(int socket, int pixels)
{
    const std::lock_guard lock(m_mutex);
    if (m_id != 0)
        if (const auto made = ask(socket, pixels); made.ok())
            return made;
    // It was lost, or never there: one new one is tried.
    TRY(start());
    return ask(socket, pixels);
}

Result<> ForkServer::start()
{
    stop();
    int ends[2] = {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return cannotStart;
    m_control = FileDescriptor(ends[0]);
    const FileDescriptor theirs(ends[1]);
    m_id = spawn(m_program, theirs.get());
    if (m_id == 0)
        return cannotStart;
    return {};
}

Result<int> ForkServer::ask(int socket, int pixels) const
{
    const auto deadline = FrameClock::now() + AnswerTime;
    QByteArray answer;
    if (sendDescriptor(m_control.get(), socket, deadline) != FrameEnd::Complete
        || sendDescriptor(m_control.get(), pixels, deadline) != FrameEnd::Complete
        || receiveFrame(m_control.get(), answer, deadline) != FrameEnd::Complete)
        return cannotStart;
    const int id = answer.toInt();
    if (id <= 0)
        return cannotStart;
    return id;
}

void ForkServer::stop()
{
    m_control.close();
    const int id = std::exchange(m_id, 0);
    if (id == 0)
        return;
    ::kill(id, SIGKILL);
    while (::waitpid(id, nullptr, 0) < 0 && errno == EINTR) { }
}

}
