// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/WatchedApplication.h"

#include "tests/support/SlowEvents.h"

#include <QEventLoop>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <catch2/catch.hpp>
#include <ctime>
#include <functional>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps the processor, and not only the time, for so long.
void toil(double milliseconds)
{
    const auto spent = [] {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    };
    for (const double begin = spent(); spent() - begin < milliseconds;) { }
}

struct Worker : QObject
{
    explicit Worker(const QString &name) { setObjectName(name); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        act();
        return true;
    }
    std::function<void()> act = [] {};
};

/// Delivers a posted event and whatever else waits.
void deliver(QObject &receiver)
{
    QCoreApplication::postEvent(&receiver, new QEvent(QEvent::User));
    QCoreApplication::sendPostedEvents(&receiver);
}

}

TEST_CASE("a slot that keeps the window too long is told of by name, a quick one is not")
{
    Worker quick(u"quick-one"_s), slow(u"slow-one"_s);
    slow.act = [] { toil(120); };
    WatchedApplication::forgetSlowEvents();

    deliver(quick);
    CHECK(WatchedApplication::slowEvents().isEmpty());
    deliver(slow);

    const auto told = WatchedApplication::slowEvents();
    REQUIRE(told.size() == 1);
    CHECK(told[0].receiver == u"QObject \"slow-one\""_s);
    CHECK(told[0].event == u"User"_s);
    CHECK(told[0].processor >= 120);
    CHECK(told[0].wall >= told[0].processor - 1);
}

TEST_CASE("an event counts against a test when it is slow in each of three runs, not when the machine was "
          "busy once")
{
    const bool isRepeated = qEnvironmentVariableIsSet("CHAUBAN_SLOW_EVENTS");
    Worker always(u"always"_s), once(u"once"_s);
    always.act = [] { toil(120); };
    once.act = [&] { toil(isRepeated ? 0 : 120); };
    WatchedApplication::forgetSlowEvents();
    deliver(always);
    deliver(once);

    CHECK(tests::slowEvents().size() == (isRepeated ? 1 : 2));
    const auto slow = tests::slowInEveryRun();

    if (isRepeated)
        return; // it told the first run
    REQUIRE(slow.size() == 1);
    CHECK(slow[0].startsWith(u"QObject \"always\" User"_s));
}

TEST_CASE("work for another object is told of under that one")
{
    Worker office(u"office"_s), asker(u"asker"_s);
    office.act = [&] {
        WatchedApplication::workFor(asker);
        toil(30);
    };
    WatchedApplication::forgetSlowEvents();

    deliver(office);

    REQUIRE(WatchedApplication::slowEvents().size() == 1);
    CHECK(WatchedApplication::slowEvents()[0].receiver == u"QObject \"asker\""_s);
}

TEST_CASE("what others on the machine cost is never added, only taken off")
{
    Worker slow(u"slow"_s);
    slow.act = [] { toil(30); };
    WatchedApplication::forgetSlowEvents();

    deliver(slow);

    REQUIRE(WatchedApplication::slowEvents().size() == 1);
    const auto told = WatchedApplication::slowEvents()[0];
    CHECK(told.unhindered <= told.processor);
    CHECK(told.unhindered > told.processor / 10);
}

TEST_CASE("a queued slot is told of under the object that it was queued for")
{
    QPushButton button;
    button.setObjectName(u"heavy-button"_s);
    WatchedApplication::forgetSlowEvents();

    QMetaObject::invokeMethod(
        &button, [] { toil(30); }, Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents(&button);

    const auto told = WatchedApplication::slowEvents();
    REQUIRE(told.size() == 1);
    CHECK(told[0].receiver == u"QPushButton \"heavy-button\""_s);
    CHECK(told[0].event == u"MetaCall"_s);
}

TEST_CASE("what a test's own hand causes within a timer counts for each event by itself")
{
    Worker hand(u"hand"_s), quick(u"quick"_s), slow(u"slow"_s);
    quick.act = [] { toil(10); };
    slow.act = [] { toil(30); };
    const auto press = [&] {
        for (auto *each : {&quick, &quick, &slow})
            deliver(*each);
    };
    hand.act = press;
    WatchedApplication::forgetSlowEvents();
    deliver(hand);
    REQUIRE(WatchedApplication::slowEvents().size() == 1);
    CHECK(WatchedApplication::slowEvents()[0].receiver == u"QObject \"hand\""_s);

    hand.act = [&] {
        const WatchedApplication::OwnTurns apart;
        press();
    };
    WatchedApplication::forgetSlowEvents();
    deliver(hand);
    REQUIRE(WatchedApplication::slowEvents().size() == 1);
    CHECK(WatchedApplication::slowEvents()[0].receiver == u"QObject \"slow\""_s);
}

TEST_CASE("of events inside each other the outermost is told of once, with the one that took the time")
{
    Worker outer(u"outer"_s), inner(u"inner"_s), harmless(u"harmless"_s);
    inner.act = [] { toil(30); };
    outer.act = [&] {
        toil(2);
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&inner, &event);
        QCoreApplication::sendEvent(&harmless, &event);
    };
    WatchedApplication::forgetSlowEvents();

    deliver(outer);

    const auto told = WatchedApplication::slowEvents();
    REQUIRE(told.size() == 1);
    CHECK(told[0].receiver == u"QObject \"outer\""_s);
    CHECK(told[0].within == u"QObject \"inner\" User"_s);
}

TEST_CASE("an event that only waits for a moment is no offence, a long wait is")
{
    Worker waiting(u"waiting"_s);
    waiting.act = [] { QThread::msleep(30); };
    WatchedApplication::forgetSlowEvents();
    deliver(waiting);
    CHECK(WatchedApplication::slowEvents().isEmpty());

    waiting.act = [] { QThread::msleep(120); };
    deliver(waiting);

    const auto told = WatchedApplication::slowEvents();
    REQUIRE(told.size() == 1);
    CHECK(told[0].wall >= 120);
    CHECK(told[0].processor < WatchedApplication::mostProcessor);
}

TEST_CASE("events of an inner event loop are turns of their own")
{
    Worker outer(u"outer"_s), inner(u"inner"_s);
    inner.act = [] { toil(30); };
    outer.act = [&] {
        QEventLoop loop;
        QTimer::singleShot(1, &loop, [&] {
            QCoreApplication::postEvent(&inner, new QEvent(QEvent::User));
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
    };
    WatchedApplication::forgetSlowEvents();

    deliver(outer);

    const auto told = WatchedApplication::slowEvents();
    REQUIRE(told.size() == 1);
    CHECK(told[0].receiver == u"QObject \"inner\""_s);
}

TEST_CASE("what other threads deliver to their own objects is not the window's time")
{
    QThread thread;
    auto *far = new Worker(u"far"_s);
    far->act = [] { toil(30); };
    far->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, far, &QObject::deleteLater);
    WatchedApplication::forgetSlowEvents();

    thread.start();
    QCoreApplication::postEvent(far, new QEvent(QEvent::User));
    QTest::qWait(80);
    thread.quit();
    thread.wait();

    for (const auto &told : WatchedApplication::slowEvents())
        CHECK_FALSE(told.receiver.contains(u"far"_s));
}

TEST_CASE("a receiver that is deleted by its event is still named")
{
    auto *passing = new Worker(u"passing"_s);
    WatchedApplication::forgetSlowEvents();
    QObject::connect(
        passing, &QObject::destroyed, passing, [] { toil(20); }, Qt::DirectConnection);
    passing->deleteLater();
    QCoreApplication::sendPostedEvents(passing, QEvent::DeferredDelete);

    const auto told = WatchedApplication::slowEvents();
    REQUIRE(told.size() == 1);
    CHECK(told[0].receiver == u"QObject \"passing\""_s);
    CHECK(told[0].event == u"DeferredDelete"_s);
}
