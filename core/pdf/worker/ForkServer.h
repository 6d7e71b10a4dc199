// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/platform/FileDescriptor.h"

#include <mutex>
#include <string>

namespace chauban {

/// The process from which all confined workers of a program come: started once with the libraries and, as soon as it is
/// idle, the fonts loaded. It never sees a foreign byte; for every worker it makes a copy of itself, which is then our
/// child like any we had started, and confines itself. So a worker stands in a millisecond instead of in twenty, and
/// nothing that a document does to its worker reaches the next one. Safe from every thread.
class ForkServer
{
public:
    /// The one for `program --worker`, started when it is first needed and again when it was lost. It ends with us.
    static ForkServer &of(const std::string &program);

    explicit ForkServer(std::string program)
        : m_program(std::move(program))
    {
    }
    ~ForkServer();
    ForkServer(const ForkServer &) = delete;
    ForkServer &operator=(const ForkServer &) = delete;

    /// Starts it, so that nobody has to wait for it later. Fails with "worker.cannot-start".
    Result<> prepare();
    /// A worker that owns a copy of both descriptors: its process id; we must reap it. Fails with "worker.cannot-start".
    Result<int> makeWorker(int socket, int pixels);
    /// 0 when it does not run.
    int processId();

private:
    Result<> start();
    void stop();
    Result<int> ask(int socket, int pixels) const;

    const std::string m_program;
    std::mutex m_mutex;
    int m_id = 0;
    FileDescriptor m_control;
};

}
