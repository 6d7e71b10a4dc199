// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/platform/FileDescriptor.h"
#include "core/platform/SharedMemory.h"

#include <QJsonObject>

#include <chrono>
#include <memory>
#include <span>
#include <string>

namespace chauban {

class WorkerLeash;

/// One foreign PDF and the confined process that reads it for us. A hang, a crash or a limit ends only that process:
/// the call answers an error, and the next call starts a new process, a few times. Use it from one thread at a time.
class PdfWorker
{
public:
    struct Options
    {
        std::chrono::milliseconds timeout{20'000}; ///< for each call; afterwards the process is killed
        int restarts = 3; ///< processes that may be lost before the document is given up
        qint64 largestFile = 512ll << 20; ///< bytes
        std::string program = "/proc/self/exe"; ///< dispatches `--worker` to runWorker()
        std::shared_ptr<WorkerLeash> leash = {}; ///< by which another thread may end it; may be null
    };

    static Result<PdfWorker> open(QByteArrayView pdf, const Options &options);
    static Result<PdfWorker> open(QByteArrayView pdf) { return open(pdf, Options()); }
    static Result<PdfWorker> openFile(const QString &path, const Options &options);
    static Result<PdfWorker> openFile(const QString &path) { return openFile(path, Options()); }

    PdfWorker(PdfWorker &&other) noexcept;
    PdfWorker &operator=(PdfWorker &&other) noexcept;
    ~PdfWorker(); ///< ends the process

    /// Runs one operation of the worker's table. Errors of the operation whose reason stands in `reasons` come back as
    /// they are, all others as "worker.damaged" with the reason in the detail.
    Result<QJsonObject> call(
        const QString &operation, const QJsonObject &parameters, std::span<const Reason> reasons = {});

    /// A copy of the first bytes of the shared picture memory, as the last call left them. `size` beyond the memory
    /// gives an empty array.
    QByteArray pixels(qsizetype size) const;

    /// The running process, or 0.
    int processId() const { return m_process; }

private:
    PdfWorker() = default;
    static Result<PdfWorker> over(SharedMemory document, const Options &options);
    Result<> start();
    Result<QByteArray> exchange(const QByteArray &request);
    Error lost(Reason reason);
    int stop();

    Options m_options;
    SharedMemory m_document;
    SharedMemory m_pixels;
    Mapping m_mappedPixels;
    FileDescriptor m_socket;
    int m_process = 0;
    int m_lost = 0;
};

}
