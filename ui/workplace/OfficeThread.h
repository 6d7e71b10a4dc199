// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Office.h"

#include <QThread>
#include <QTimer>

namespace chauban {

/// The thread in which the store lives. Between jobs it reads new papers for search, one at a time.
class OfficeThread
{
public:
    explicit OfficeThread(std::unique_ptr<Store> store);
    /// Finishes the jobs that were posted, then closes the store.
    ~OfficeThread();

    /// Everything below m_inside is touched in the thread only.
    void post(std::function<void(OfficeThread &)> job);

    Store &store() { return *m_store; }
    std::optional<Session> session;
    Clock &clock() { return m_clock; }
    /// Papers may wait to be read for search.
    void expectText();

private:
    void readSome();

    std::unique_ptr<Store> m_store;
    Clock &m_clock;
    QThread m_thread;
    QObject *m_inside; ///< receives the jobs
    QTimer *m_idle;
};

}
