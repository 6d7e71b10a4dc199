// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/blob/BlobStore.h"
#include "core/pdf/worker/WorkerProcess.h"
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
    /// Without copying when the content lies in a file of the store, which the store never changes: the process maps
    /// that file.
    static Result<PdfWorker> open(std::shared_ptr<const Blob::Content> pdf, const Options &options);
    static Result<PdfWorker> openFile(const QString &path, const Options &options);
    static Result<PdfWorker> openFile(const QString &path) { return openFile(path, Options()); }

    PdfWorker(PdfWorker &&other) noexcept;
    PdfWorker &operator=(PdfWorker &&other) noexcept;
    ~PdfWorker(); ///< ends the process

    /// Runs one operation of the worker's table. Errors of the operation whose reason stands in `reasons` come back as
    /// they are, all others as "worker.damaged" with the reason in the detail.
    Result<QJsonObject> call(
        const QString &operation, const QJsonObject &parameters, std::span<const Reason> reasons = {});

    /// The first bytes of the shared picture memory, as the last call left them; valid until the next call, and the
    /// process may still write there: copy, then look. `size` beyond the memory gives nothing.
    QByteArrayView pixels(qsizetype size) const;

    /// The running process, or 0.
    int processId() const { return m_process.id(); }

private:
    PdfWorker() = default;
    static Result<PdfWorker> over(
        SharedMemory document, std::shared_ptr<const Blob::Content> content, const Options &options);
    Result<> start();
    Result<QByteArray> exchange(const QByteArray &request);
    Error lost(Reason reason);
    /// Kills and reaps the process; returns its wait status.
    int stop();
    FrameClock::time_point deadline() const;

    Options m_options;
    SharedMemory m_document; ///< unless m_content is it
    std::shared_ptr<const Blob::Content> m_content;
    WorkerProcess m_process;
    int m_lost = 0;
};

}
