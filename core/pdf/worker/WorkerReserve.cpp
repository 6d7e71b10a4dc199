// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/worker/WorkerReserve.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr std::chrono::seconds WarmingTime{10};

std::mutex currentMutex; ///< held while a worker is taken, so that the reserve does not go meanwhile
WorkerReserve *current = nullptr;

}

WorkerReserve::WorkerReserve(const Options &options)
    : m_options(options)
    , m_thread([this] { keep(); })
{
    const std::lock_guard lock(currentMutex);
    current = this;
}

WorkerReserve::~WorkerReserve()
{
    {
        const std::lock_guard lock(currentMutex);
        if (current == this)
            current = nullptr;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

WorkerProcess WorkerReserve::take(const std::string &program)
{
    const std::lock_guard holding(currentMutex);
    if (!current || current->m_options.program != program)
        return {};
    WorkerProcess taken;
    {
        const std::lock_guard lock(current->m_mutex);
        taken = std::move(current->m_ready);
        current->m_isWanted = true;
    }
    current->m_changed.notify_all();
    return taken.isIdle() ? std::move(taken) : WorkerProcess();
}

bool WorkerReserve::isReady() const
{
    return readyId() != 0;
}

int WorkerReserve::readyId() const
{
    const std::lock_guard lock(m_mutex);
    return m_ready.isIdle() ? m_ready.id() : 0;
}

/// The thread of the reserve: rests, starts one when one is wanted, and never holds the lock while it starts.
void WorkerReserve::keep()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        m_changed.wait(lock, [this] { return m_isOver || m_isWanted; });
        if (m_changed.wait_for(lock, m_options.rest, [this] { return m_isOver; }))
            return;
        m_isWanted = false;
        if (m_ready.isIdle()) // finished while it was asked for
            continue;
        lock.unlock();
        auto made = prepared();
        lock.lock();
        // One that failed to start is tried again only when the next paper is opened, which then starts its own and
        // says what is wrong.
        std::swap(m_ready, made);
    }
}

WorkerProcess WorkerReserve::prepared() const
{
    auto started = WorkerProcess::start(m_options.program);
    if (!started.ok())
        return {};
    const auto deadline = FrameClock::now() + WarmingTime;
    const QJsonObject request = {{u"operation"_s, QString::fromLatin1(workerWarmOperation)},
        {u"seconds"_s, qint64(WarmingTime.count())}};
    QByteArray answer;
    if (sendFrame(started->socket(), QJsonDocument(request).toJson(), deadline) != FrameEnd::Complete
        || receiveFrame(started->socket(), answer, deadline) != FrameEnd::Complete
        || QJsonDocument::fromJson(answer).object().contains("error"_L1))
        return {};
    return std::move(started).value();
}

}
