// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workplace/OfficeThread.h"

namespace chauban {

namespace {
constexpr std::chrono::milliseconds Quiet(800); ///< without a job before reading for search begins
}

OfficeThread::OfficeThread(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_clock(m_store->clock())
    , m_inside(new QObject)
    , m_idle(new QTimer(m_inside))
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_idle->setSingleShot(true);
    QObject::connect(m_idle, &QTimer::timeout, m_inside, [this] { readSome(); });
    m_inside->moveToThread(&m_thread);
    m_thread.start();
    post([](OfficeThread &inside) { inside.expectText(); });
}

OfficeThread::~OfficeThread()
{
    post([](OfficeThread &inside) {
        delete inside.m_inside; // with its timer, in the thread that they live in
        inside.session.reset();
        inside.m_store.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void OfficeThread::post(std::function<void(OfficeThread &)> job)
{
    QMetaObject::invokeMethod(
        m_inside, [this, job = std::move(job)] { job(*this); }, Qt::QueuedConnection);
}

void OfficeThread::expectText()
{
    m_idle->start(Quiet);
}

void OfficeThread::readSome()
{
    // Derived data: what fails is left for the next time.
    const auto progress = m_store->refreshText({1, std::chrono::seconds(1)});
    if (progress.ok() && progress->waiting > 0 && !progress->obstacle)
        m_idle->start(Quiet / 20);
}

}
