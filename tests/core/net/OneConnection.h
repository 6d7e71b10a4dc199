// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <thread>

namespace chauban::test {

/// A listener on loopback that takes one connection and gives it to a function in a thread of its own.
class OneConnection
{
public:
    /// Fails the test when there is no port to listen at.
    OneConnection();
    ~OneConnection();
    OneConnection(const OneConnection &) = delete;

    int port() const { return m_port; }
    /// Starts to wait; `talk` is given the connected socket, which is closed after it.
    void serve(std::function<void(int)> talk);
    /// Waits until the talk is over.
    void finish();

private:
    int m_listener;
    int m_port = 0;
    std::thread m_thread;
};

}
