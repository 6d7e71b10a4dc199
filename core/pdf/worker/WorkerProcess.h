// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pdf/worker/Frame.h"
#include "core/platform/SharedMemory.h"

#include <string>

namespace chauban {

/// One running worker and the caller's ends of what it shares with us. It confines itself before it looks at its
/// socket, takes one document in its life, and ends when this object goes.
class WorkerProcess
{
public:
    /// One made by the fork server of `program`; it has no document yet. Fails with "worker.cannot-start".
    static Result<WorkerProcess> start(const std::string &program);

    WorkerProcess() = default;
    WorkerProcess(WorkerProcess &&other) noexcept;
    WorkerProcess &operator=(WorkerProcess &&other) noexcept;
    ~WorkerProcess();

    /// 0 when none runs.
    int id() const { return m_id; }
    int socket() const { return m_socket.get(); }
    QByteArrayView pixels() const { return m_mappedPixels.view(); }

    /// Gives the document that all later requests are about: bytes that nobody changes any more.
    FrameEnd give(int document, FrameClock::time_point deadline);
    /// Kills and reaps it; returns its wait status. One that has ended keeps the status it ended with.
    int stop();

private:
    int m_id = 0;
    FileDescriptor m_socket;
    SharedMemory m_pixels;
    Mapping m_mappedPixels;
};

}
