// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/Frame.h"

#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace chauban {

namespace {

/// Waits until the socket is ready for `events` or the deadline has passed.
FrameEnd await(int socket, short events, FrameClock::time_point deadline)
{
    for (;;) {
        const auto left
            = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - FrameClock::now()).count();
        if (left <= 0)
            return FrameEnd::TimedOut;
        pollfd wait = {socket, events, 0};
        const int ready = ::poll(&wait, 1, static_cast<int>(std::min<qint64>(left, 60'000)));
        if (ready > 0)
            return FrameEnd::Complete;
        if (ready < 0 && errno != EINTR)
            return FrameEnd::Closed;
    }
}

bool again()
{
    return errno == EAGAIN || errno == EINTR;
}

FrameEnd transfer(int socket, char *bytes, qsizetype size, short events, FrameClock::time_point deadline)
{
    while (size > 0) {
        if (const auto end = await(socket, events, deadline); end != FrameEnd::Complete)
            return end;
        const auto count = static_cast<std::size_t>(size);
        const auto moved = events == POLLIN ? ::recv(socket, bytes, count, MSG_DONTWAIT)
                                            : ::send(socket, bytes, count, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (moved < 0 && again())
            continue;
        if (moved <= 0)
            return FrameEnd::Closed;
        bytes += moved;
        size -= moved;
    }
    return FrameEnd::Complete;
}

}

FrameEnd sendFrame(int socket, const QByteArray &bytes, FrameClock::time_point deadline)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(bytes.size()), frame.data());
    frame += bytes;
    return transfer(socket, frame.data(), frame.size(), POLLOUT, deadline);
}

FrameEnd receiveFrame(int socket, QByteArray &bytes, FrameClock::time_point deadline)
{
    char length[4] = {};
    if (const auto end = transfer(socket, length, sizeof length, POLLIN, deadline); end != FrameEnd::Complete)
        return end;
    const auto size = qFromLittleEndian<quint32>(length);
    if (size > workerFrameLimit)
        return FrameEnd::Closed;
    bytes.resize(size);
    return transfer(socket, bytes.data(), bytes.size(), POLLIN, deadline);
}

namespace {

/// A message of one byte with room for one descriptor beside it.
struct HandOver
{
    char byte = 0;
    iovec vector = {&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message = {};

    HandOver()
    {
        message.msg_iov = &vector;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
    }
};

}

FrameEnd sendDescriptor(int socket, int descriptor, FrameClock::time_point deadline)
{
    HandOver out;
    cmsghdr *header = CMSG_FIRSTHDR(&out.message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptor);
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    for (;;) {
        if (const auto end = await(socket, POLLOUT, deadline); end != FrameEnd::Complete)
            return end;
        if (::sendmsg(socket, &out.message, MSG_DONTWAIT | MSG_NOSIGNAL) == 1)
            return FrameEnd::Complete;
        if (!again())
            return FrameEnd::Closed;
    }
}

FrameEnd receiveDescriptor(int socket, FileDescriptor &descriptor, FrameClock::time_point deadline)
{
    HandOver in;
    for (;;) {
        if (const auto end = await(socket, POLLIN, deadline); end != FrameEnd::Complete)
            return end;
        const auto received = ::recvmsg(socket, &in.message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (received < 0 && again())
            continue;
        const cmsghdr *header = received == 1 ? CMSG_FIRSTHDR(&in.message) : nullptr;
        if (!header || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS
            || header->cmsg_len != CMSG_LEN(sizeof(int)))
            return FrameEnd::Closed;
        int number = -1;
        std::memcpy(&number, CMSG_DATA(header), sizeof number);
        descriptor = FileDescriptor(number);
        return FrameEnd::Complete;
    }
}

}
