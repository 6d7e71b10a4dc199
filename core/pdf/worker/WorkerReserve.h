// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/WorkerProcess.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace chauban {

/// Keeps one worker ready while it lives: started, confined, its libraries and fonts loaded, without a document. So
/// whoever opens a paper does not wait for a process to start. A worker that was taken is replaced after a rest, when
/// what it was taken for is on the screen; one that died meanwhile is never handed out. A program has at most one
/// reserve; without one every worker starts anew.
class WorkerReserve
{
public:
    struct Options
    {
        std::string program
            = "/proc/self/exe"; ///< as in PdfWorker::Options; only calls for the same one are served
        std::chrono::milliseconds rest{1'000}; ///< before the first one is started, and before each next one
    };

    explicit WorkerReserve(const Options &options);
    WorkerReserve()
        : WorkerReserve(Options())
    {
    }
    ~WorkerReserve(); ///< ends the waiting worker

    /// The worker that stands ready in this program, and none when there is none. Never waits for one.
    static WorkerProcess take(const std::string &program);

    bool isReady() const;
    /// The process that stands ready, or 0.
    int readyId() const;

private:
    void keep();
    WorkerProcess prepared() const;

    const Options m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    WorkerProcess m_ready;
    bool m_isWanted = true; ///< one is to be started
    bool m_isOver = false;
    std::thread m_thread;
};

}
