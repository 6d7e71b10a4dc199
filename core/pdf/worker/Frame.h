// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/platform/FileDescriptor.h"

#include <QByteArray>

#include <chrono>

namespace chauban {

/// The descriptors that a worker finds open when it starts; the one of the process that makes workers.
enum WorkerDescriptor { WorkerSocket = 3, WorkerPixels = 4, ForkServerControl = 3 };

/// Bytes that worker and caller share for pictures: one A4 page at 550 dpi.
inline constexpr std::size_t workerPixelBytes = 112u << 20;
/// The longest answer that a caller accepts from a worker, in bytes.
inline constexpr quint32 workerFrameLimit = 64u << 20;

/// The request that hands the document over: its descriptor follows, and no answer. All others are JSON objects.
inline constexpr char workerDocumentFrame[] = "document";
/// The operation, without parameters or document, that loads what any document will need.
inline constexpr char workerWarmOperation[] = "warm";

enum class FrameEnd { Complete, Closed, TimedOut };

using FrameClock = std::chrono::steady_clock;

/// Sends length and bytes. Closed: the other side is gone.
FrameEnd sendFrame(int socket, const QByteArray &bytes, FrameClock::time_point deadline);
/// Receives one frame into `bytes`. A frame above workerFrameLimit counts as Closed: nothing after it can be trusted.
FrameEnd receiveFrame(int socket, QByteArray &bytes, FrameClock::time_point deadline);

/// Hands an open descriptor over, between two frames.
FrameEnd sendDescriptor(int socket, int descriptor, FrameClock::time_point deadline);
/// Takes what sendDescriptor() handed over. Anything else that comes counts as Closed.
FrameEnd receiveDescriptor(int socket, FileDescriptor &descriptor, FrameClock::time_point deadline);

}
