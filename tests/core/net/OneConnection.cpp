// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/OneConnection.h"

#include <arpa/inet.h>
#include <catch2/catch.hpp>
#include <sys/socket.h>
#include <unistd.h>

namespace chauban::test {

OneConnection::OneConnection()
    : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    REQUIRE(::bind(m_listener, plain, size) == 0);
    REQUIRE(::listen(m_listener, 1) == 0);
    ::getsockname(m_listener, plain, &size);
    m_port = ntohs(address.sin_port);
}

OneConnection::~OneConnection()
{
    finish();
    ::close(m_listener);
}

void OneConnection::serve(std::function<void(int)> talk)
{
    m_thread = std::thread([listener = m_listener, talk = std::move(talk)] {
        const int connection = ::accept(listener, nullptr, nullptr);
        talk(connection);
        ::close(connection);
    });
}

void OneConnection::finish()
{
    if (m_thread.joinable())
        m_thread.join();
}

}
