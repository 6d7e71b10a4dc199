// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/PdfWorker.h"

#include "core/pdf/worker/WorkerLeash.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <sys/wait.h>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

// The worker's own reasons; operations bring theirs with each call.
constexpr std::array workerReasons = {Reason("worker.unknown-operation"),
    Reason("worker.out-of-memory"),
    Reason("worker.damaged"),
    Reason("platform.no-sandbox")};

/// The error that a worker reports. Nothing in it is trusted beyond a known reason and a short text.
Error reported(const QJsonObject &error, std::span<const Reason> reasons)
{
    const QByteArray id = error["reason"_L1].toString().toLatin1();
    const QString detail = error["detail"_L1].toString().left(500);
    const int number = error["kind"_L1].toInt(-1);
    const auto kind = number >= 0 && number <= static_cast<int>(ErrorKind::Internal)
        ? static_cast<ErrorKind>(number)
        : ErrorKind::Corrupt;
    const auto named = [&id](Reason reason) { return id == reason.id(); };
    if (const auto own = std::ranges::find_if(workerReasons, named); own != workerReasons.end())
        return {kind, *own, detail};
    if (const auto known = std::ranges::find_if(reasons, named); known != reasons.end())
        return {kind, *known, detail};
    return {ErrorKind::Corrupt, "worker.damaged", QString::fromLatin1(id) + u' ' + detail};
}

}

Result<PdfWorker> PdfWorker::open(QByteArrayView pdf, const Options &options)
{
    TRY_ASSIGN(SharedMemory document, SharedMemory::sealedCopy(pdf));
    return over(std::move(document), nullptr, options);
}

Result<PdfWorker> PdfWorker::open(std::shared_ptr<const Blob::Content> pdf, const Options &options)
{
    if (pdf->descriptor() < 0)
        return open(pdf->bytes(), options);
    return over({}, std::move(pdf), options);
}

Result<PdfWorker> PdfWorker::openFile(const QString &path, const Options &options)
{
    TRY_ASSIGN(SharedMemory document, SharedMemory::sealedFile(path, options.largestFile));
    return over(std::move(document), nullptr, options);
}

Result<PdfWorker> PdfWorker::over(
    SharedMemory document, std::shared_ptr<const Blob::Content> content, const Options &options)
{
    if (document.size() == 0 && (!content || content->bytes().isEmpty()))
        return Error{ErrorKind::Invalid, "worker.empty-file"};
    PdfWorker worker;
    worker.m_options = options;
    worker.m_document = std::move(document);
    worker.m_content = std::move(content);
    TRY(worker.start());
    return worker;
}

PdfWorker::PdfWorker(PdfWorker &&other) noexcept
{
    *this = std::move(other);
}

PdfWorker &PdfWorker::operator=(PdfWorker &&other) noexcept
{
    std::swap(m_options, other.m_options);
    std::swap(m_document, other.m_document);
    std::swap(m_content, other.m_content);
    std::swap(m_process, other.m_process);
    std::swap(m_lost, other.m_lost);
    return *this;
}

PdfWorker::~PdfWorker()
{
    stop();
}

Result<> PdfWorker::start()
{
    TRY_ASSIGN(m_process, WorkerProcess::start(m_options.program));
    if (m_options.leash)
        m_options.leash->hold(m_process.id());
    // A worker that could not confine itself is gone already; the next exchange hears what it said.
    (void)m_process.give(m_content ? m_content->descriptor() : m_document.descriptor(), deadline());
    return {};
}

FrameClock::time_point PdfWorker::deadline() const
{
    return FrameClock::now() + m_options.timeout;
}

Result<QJsonObject> PdfWorker::call(
    const QString &operation, const QJsonObject &parameters, std::span<const Reason> reasons)
{
    if (m_lost > m_options.restarts || (m_options.leash && m_options.leash->isCut()))
        return Error{ErrorKind::Corrupt, "worker.gave-up"};
    if (m_process.id() == 0)
        TRY(start());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_options.timeout).count() + 2;
    const QJsonObject request = {{u"operation"_s, operation},
        {u"parameters"_s, parameters},
        {u"seconds"_s, static_cast<qint64>(seconds)}};
    TRY_ASSIGN(const QByteArray frame, exchange(QJsonDocument(request).toJson(QJsonDocument::Compact)));
    const QJsonObject answer = QJsonDocument::fromJson(frame).object();
    if (answer.contains("error"_L1))
        return reported(answer["error"_L1].toObject(), reasons);
    if (!answer["answer"_L1].isObject())
        return lost("worker.crashed");
    return answer["answer"_L1].toObject();
}

Result<QByteArray> PdfWorker::exchange(const QByteArray &request)
{
    const auto until = deadline();
    QByteArray frame;
    auto end = sendFrame(m_process.socket(), request, until);
    if (end != FrameEnd::TimedOut) // a worker that ends early may still have said why
        end = receiveFrame(m_process.socket(), frame, until);
    if (end == FrameEnd::TimedOut)
        return lost("worker.timeout");
    if (end == FrameEnd::Closed)
        return lost("worker.crashed");
    return frame;
}

Error PdfWorker::lost(Reason reason)
{
    ++m_lost;
    const int status = stop();
    QString detail;
    if (WIFSIGNALED(status))
        detail = u"signal %1"_s.arg(WTERMSIG(status));
    else if (WIFEXITED(status))
        detail = u"status %1"_s.arg(WEXITSTATUS(status));
    return {ErrorKind::Corrupt, reason, detail};
}

int PdfWorker::stop()
{
    if (m_options.leash)
        m_options.leash->hold(0);
    return m_process.stop();
}

QByteArrayView PdfWorker::pixels(qsizetype size) const
{
    const QByteArrayView all = m_process.pixels();
    return size < 0 || size > all.size() ? QByteArrayView() : all.first(size);
}

}
