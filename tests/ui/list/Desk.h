// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/list/ListStore.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "ui/workplace/Workplace.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <catch2/catch.hpp>

namespace chauban::tests {

/// Lets events pass until it is so; false after five seconds.
template<typename Condition>
bool waitUntil(Condition isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.elapsed() > 5000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

/// Everything that a screen is given, on a ListStore.
struct Desk : Navigator
{
    explicit Desk(int documents)
        : store(documents)
        , office(store.open(clock))
    {
    }
    void open(const Route &route) override { routes.append(route); }
    void notify(const Notice &notice) override { notices.append(notice.text); }
    void fail(const Error &error) override { failures.append(QString::fromLatin1(error.reason.id())); }
    Workplace workplace() { return {*office, *this, keys, preferences}; }

    StandingClock clock;
    ListStore store;
    std::unique_ptr<Office> office;
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("preferences.ini"))};
    KeyRing keys{preferences};
    QList<Route> routes;
    QStringList notices, failures;
};

}
