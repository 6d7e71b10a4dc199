// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/WatchedApplication.h"

#include <QEvent>
#include <QHash>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

Q_LOGGING_CATEGORY(watchdog, "chauban.watchdog")

constexpr qsizetype mostKept = 1'000;

double processorTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

bool isWanted()
{
#ifdef NDEBUG
    return qEnvironmentVariableIsSet("CHAUBAN_WATCHDOG");
#else
    return true;
#endif
}

double limit()
{
    bool isNumber = false;
    const double asked = qEnvironmentVariable("CHAUBAN_WATCHDOG").toDouble(&isNumber);
    return isNumber && asked > 0 ? asked : WatchedApplication::mostProcessor;
}

QString eventName(QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? QString::fromLatin1(name) : u"event %1"_s.arg(int(type));
}

/// A fixed piece of what windows are made of: strings, allocations, look-ups. The milliseconds of the processor that it
/// took, a tenth to one.
double fixedWork()
{
    const double before = processorTime();
    QHash<QString, qsizetype> known;
    for (int i = 0; i < 1'500; ++i)
        known[QString::number(i * 7919)] += i;
    [[maybe_unused]] const volatile auto kept = known.value(u"7919"_s); // so that none of it is left out
    return processorTime() - before;
}

/// How much longer the work takes now than at its fastest; at least 1.
double hindrance()
{
    static double fastest = 1e9;
    double now = 1e9;
    for (int i = 0; i < 5; ++i)
        now = std::min(now, fixedWork());
    fastest = std::min(fastest, now);
    return now / fastest;
}

/// Whom an event goes to, noted before it is delivered: afterwards the object may be gone.
struct Delivery
{
    const char *className;
    QString objectName;
    QEvent::Type type;

    QString receiver() const
    {
        const auto name = QString::fromLatin1(className);
        return objectName.isEmpty() ? name : u"%1 \"%2\""_s.arg(name, objectName);
    }
    QString text() const { return receiver() + u' ' + eventName(type); }
};

/// One event that is being delivered.
struct Running
{
    Delivery delivery;
    int loop; ///< of how many event loops inside each other
    Clock::time_point begin;
    double processorBegin;
    double inside = 0; ///< milliseconds of the events delivered within
    double elsewhere = 0; ///< processor milliseconds of events of an inner event loop: turns of their own
    bool ranLoop = false; ///< such events were delivered
};

/// What the window's thread is doing; used in that thread only.
struct Turn
{
    bool isWatched = isWanted();
    Qt::HANDLE thread = QThread::currentThreadId();
    double most = limit();
    int hands = 0; ///< of tests at work within an event, each as good as a loop
    std::vector<Running> running;
    Delivery worst{"", {}, QEvent::None}; ///< by its own time, in this turn
    double worstTime = 0;
    QList<SlowEvent> slow;
};

Turn &turn()
{
    static Turn theTurn;
    return theTurn;
}

void tellOf(const SlowEvent &slow)
{
    qCWarning(watchdog).noquote()
        << u"%1 %2 took %3 ms (%4 ms of the processor, %5 on a quiet machine), most of it in %6"_s.arg(
               slow.receiver,
               slow.event,
               QString::number(slow.wall, 'f', 1),
               QString::number(slow.processor, 'f', 1),
               QString::number(slow.unhindered, 'f', 1),
               slow.within);
    auto &kept = turn().slow;
    if (kept.size() == mostKept)
        kept.removeFirst();
    kept.append(slow);
}

void begin(QObject *receiver, QEvent *event)
{
    auto &running = turn().running;
    const int loop = QThread::currentThread()->loopLevel() + turn().hands;
    if (running.empty() || loop > running.back().loop)
        turn().worstTime = 0;
    running.push_back({{receiver->metaObject()->className(), receiver->objectName(), event->type()},
        loop,
        Clock::now(),
        // Asked of the kernel only where a turn begins: it costs more than most events.
        running.empty() || loop > running.back().loop ? processorTime() : 0});
}

void end()
{
    auto &now = turn();
    const Running done = std::move(now.running.back());
    now.running.pop_back();
    const double wall = std::chrono::duration<double, std::milli>(Clock::now() - done.begin).count();
    if (const double own = wall - done.inside; own >= now.worstTime) {
        now.worstTime = own;
        now.worst = done.delivery;
    }
    const bool isTurn = now.running.empty() || done.loop > now.running.back().loop;
    if (!now.running.empty())
        now.running.back().inside += wall;
    if (!isTurn)
        return;
    const double spent = processorTime() - done.processorBegin;
    for (auto &outer : now.running) {
        outer.elsewhere += spent;
        outer.ranLoop = true;
    }
    const double processor = spent - done.elsewhere;
    // Whoever waits in a loop that delivers events holds nobody up, however long.
    if (processor > now.most || (wall > WatchedApplication::mostWall && !done.ranLoop))
        tellOf({done.delivery.receiver(),
            eventName(done.delivery.type),
            now.worst.text(),
            wall,
            processor,
            processor / hindrance()});
}

}

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    if (turn().isWatched)
        hindrance(); // the first measure
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!turn().isWatched || !receiver || QThread::currentThreadId() != turn().thread)
        return QApplication::notify(receiver, event);
    begin(receiver, event);
    const bool taken = QApplication::notify(receiver, event);
    end();
    return taken;
}

void WatchedApplication::workFor(const QObject &whose)
{
    auto &running = turn().running;
    if (running.empty())
        return;
    running.back().delivery.className = whose.metaObject()->className();
    running.back().delivery.objectName = whose.objectName();
}

QList<SlowEvent> WatchedApplication::slowEvents()
{
    return turn().slow;
}

void WatchedApplication::forgetSlowEvents()
{
    turn().slow.clear();
}

WatchedApplication::OwnTurns::OwnTurns()
{
    ++turn().hands;
}

WatchedApplication::OwnTurns::~OwnTurns()
{
    --turn().hands;
}

}
