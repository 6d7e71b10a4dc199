// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <ctime>
#include <pthread.h>

namespace chauban {

/// While it lives, writing to a connection that the other side has closed is an error for this thread and not the end
/// of the program: OpenSSL writes without MSG_NOSIGNAL. Other threads, and what the program does with the signal, stay
/// as they are.
class NoPipeSignal
{
public:
    NoPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoPipeSignal()
    {
        constexpr timespec now{};
        while (::sigtimedwait(&m_pipe, nullptr, &now) > 0) { }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoPipeSignal(const NoPipeSignal &) = delete;
    NoPipeSignal &operator=(const NoPipeSignal &) = delete;

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

}
