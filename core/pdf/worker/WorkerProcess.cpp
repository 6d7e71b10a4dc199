// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/WorkerProcess.h"

#include "core/pdf/worker/ForkServer.h"

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <sys/wait.h>
#include <utility>

namespace chauban {

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
    TRY_ASSIGN(started.m_id, ForkServer::of(program).makeWorker(theirs.get(), started.m_pixels.descriptor()));
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
