// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Widgets.h"

#include <QDBusConnection>
#include <QProcess>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

/// A bus of its own, as the desktop starts one.
struct PrivateBus
{
    QProcess daemon;
    QString address;

    PrivateBus()
    {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(daemon.waitForStarted());
        REQUIRE(waitUntil([&] { return daemon.canReadLine() || daemon.waitForReadyRead(10); }));
        address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        daemon.terminate();
        daemon.waitForFinished();
    }
    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(address, name);
    }
};

/// What a desktop's notification service hears, and a person pressing its buttons.
class FakeService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id = 0;
        QString title, text;
        QStringList actions;
        int urgency = -1;
    };
    QList<Shown> shown;
    QList<uint> withdrawn;

    void press(uint id, const QString &action) { Q_EMIT ActionInvoked(id, action); }

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s, u"body"_s, u"body-markup"_s}; }
    uint Notify(const QString &,
        uint replaces,
        const QString &,
        const QString &title,
        const QString &text,
        const QStringList &actions,
        const QVariantMap &hints,
        int)
    {
        const uint id = replaces ? replaces : ++m_last;
        shown.append({id, title, text, actions, hints.value(u"urgency"_s).toInt()});
        return id;
    }
    void CloseNotification(uint id) { withdrawn.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// A desktop with its bus and its notification service.
struct FakeDesktop
{
    PrivateBus bus;
    FakeService service;

    FakeDesktop()
    {
        auto serving = bus.connection(u"service"_s);
        REQUIRE(serving.registerService(u"org.freedesktop.Notifications"_s));
        REQUIRE(serving.registerObject(u"/org/freedesktop/Notifications"_s,
            &service,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    ~FakeDesktop()
    {
        bus.connection(u"service"_s).unregisterObject(u"/org/freedesktop/Notifications"_s);
        QDBusConnection::disconnectFromBus(u"service"_s);
        QDBusConnection::disconnectFromBus(u"client"_s);
    }
    QDBusConnection client() const { return bus.connection(u"client"_s); }
};

}
