// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QList>

namespace chauban {

/// One event that kept the window's thread too long.
struct SlowEvent
{
    QString receiver; ///< class and object name of whom it was delivered to: `QPushButton "sign"`
    QString event; ///< `MouseButtonRelease`, `MetaCall` (a queued slot), `Timer` …
    QString
        within; ///< receiver and event, itself or one delivered inside it, that took most of the time by itself
    double wall = 0; ///< milliseconds
    double processor
        = 0; ///< milliseconds in which this thread had a processor: what is ours on a busy machine
    /// `processor` without what others on the same cores and caches cost: divided by how much longer a fixed piece
    /// of work takes right afterwards than it took at its fastest in this process.
    double unhindered = 0;
};

/// The application of a window. In debug builds, and in others when $CHAUBAN_WATCHDOG is set, it times every event
/// that reaches an object of the window's thread, tells in the log of those that took too long, and keeps them.
/// A number in $CHAUBAN_WATCHDOG are the milliseconds from which on it tells, to see what is near the limit.
/// An event that only waited (less than `mostProcessor`) is told of from `mostWall` on: a busy machine is no offence.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    static constexpr double mostProcessor = 16; ///< milliseconds: a frame
    static constexpr double mostWall = 100; ///< milliseconds

    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Names the object for which the running event works, when it was delivered to another: an answer that came
    /// through the office, say.
    static void workFor(const QObject &whose);

    /// Since the start or forget(), in the order in which they ended; the last thousand.
    static QList<SlowEvent> slowEvents();
    static void forgetSlowEvents();

    /// While one lives, what is delivered within the running event counts as turns of their own: for a test whose
    /// timer presses and types, as a person would between two events.
    class OwnTurns
    {
    public:
        OwnTurns();
        ~OwnTurns();
        Q_DISABLE_COPY_MOVE(OwnTurns)
    };
};

}
