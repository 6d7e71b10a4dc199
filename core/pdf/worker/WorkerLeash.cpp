// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/WorkerLeash.h"

#include <csignal>

namespace chauban {

void WorkerLeash::cut()
{
    const std::lock_guard lock(m_mutex);
    m_cut = true;
    if (m_process != 0)
        ::kill(m_process, SIGKILL);
}

bool WorkerLeash::isCut()
{
    const std::lock_guard lock(m_mutex);
    return m_cut;
}

void WorkerLeash::hold(int process)
{
    const std::lock_guard lock(m_mutex);
    m_process = process;
    if (m_cut && process != 0)
        ::kill(process, SIGKILL);
}

}
