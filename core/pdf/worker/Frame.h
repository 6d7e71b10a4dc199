// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <chrono>

namespace chauban {

/// The descriptors that a worker finds open when it starts.
enum WorkerDescriptor { WorkerSocket = 3, WorkerDocument = 4, WorkerPixels = 5 };

/// Bytes that worker and caller share for pictures: one A4 page at 550 dpi.
inline constexpr std::size_t workerPixelBytes = 112u << 20;
/// The longest answer that a caller accepts from a worker, in bytes.
inline constexpr quint32 workerFrameLimit = 64u << 20;

enum class FrameEnd { Complete, Closed, TimedOut };

using FrameClock = std::chrono::steady_clock;

/// Sends length and bytes. Closed: the other side is gone.
FrameEnd sendFrame(int socket, const QByteArray &bytes, FrameClock::time_point deadline);
/// Receives one frame into `bytes`. A frame above workerFrameLimit counts as Closed: nothing after it can be trusted.
FrameEnd receiveFrame(int socket, QByteArray &bytes, FrameClock::time_point deadline);

}
