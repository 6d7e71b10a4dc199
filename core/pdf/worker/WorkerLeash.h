// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>

namespace chauban {

/// Lets another thread end a worker that the using thread waits for: the pending call answers at once with an error,
/// and no further process is started.
class WorkerLeash
{
public:
    void cut();
    bool isCut();

private:
    friend class PdfWorker;
    /// The process that now runs; 0 before it is reaped, so that no stranger with its id is ever killed.
    void hold(int process);

    std::mutex m_mutex;
    int m_process = 0;
    bool m_cut = false;
};

}
