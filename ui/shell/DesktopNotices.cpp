// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/DesktopNotices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto ServicePath = u"/org/freedesktop/Notifications"_s;
const auto OpenAction = u"default"_s; ///< also a click on the notice itself
const auto LaterAction = u"later"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, ServicePath, Service, method);
}

}

DesktopNotices::DesktopNotices(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    const auto listen = [this](const QString &signal, const char *slot) {
        m_bus.connect(Service, ServicePath, Service, signal, this, slot);
    };
    listen(u"ActionInvoked"_s, SLOT(invoked(uint, QString)));
    listen(u"NotificationClosed"_s, SLOT(closed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { askCapabilities(); });
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_isThere = false;
        m_shown.clear();
    });
    askCapabilities();
}

/// The call also starts a service that the desktop starts on demand.
void DesktopNotices::askCapabilities()
{
    m_isAsking = true;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QStringList> reply = *answer;
        answer->deleteLater();
        m_isAsking = false;
        m_isThere = reply.isValid();
        m_hasActions = m_isThere && reply.value().contains(u"actions"_s);
        m_hasMarkup = m_isThere && reply.value().contains(u"body-markup"_s);
        const auto early = std::exchange(m_early, {});
        for (auto notice = early.cbegin(); notice != early.cend(); ++notice)
            show(notice.key(), notice->title, notice->text, notice->urgency);
    });
}

void DesktopNotices::show(const QString &key, const QString &title, const QString &text, Urgency urgency)
{
    if (m_isAsking) {
        m_early.insert(key, {title, text, urgency});
        return;
    }
    if (!m_isThere)
        return Q_EMIT failed(key);
    const auto actions
        = m_hasActions ? QStringList{OpenAction, tr("Mở"), LaterAction, tr("Để sau")} : QStringList();
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(urgency))},
        {u"desktop-entry"_s, u"chauban"_s},
        {u"category"_s, u"office.paper"_s}};
    auto call = callOf(u"Notify"_s);
    call << u"Châu Bản"_s << m_shown.value(key) << u"chauban"_s << title
         << (m_hasMarkup ? text.toHtmlEscaped() : text) << actions << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (reply.isValid())
            m_shown.insert(key, reply.value());
        else
            Q_EMIT failed(key);
    });
}

void DesktopNotices::withdraw(const QString &key)
{
    m_early.remove(key);
    const auto id = m_shown.take(key);
    if (id == 0 || !m_isThere)
        return;
    auto call = callOf(u"CloseNotification"_s);
    call << id;
    m_bus.asyncCall(call);
}

void DesktopNotices::invoked(uint id, const QString &action)
{
    const auto key = m_shown.key(id);
    if (key.isEmpty())
        return; // of another program
    if (action == OpenAction)
        Q_EMIT opened(key);
    else if (action == LaterAction)
        Q_EMIT postponed(key);
}

void DesktopNotices::closed(uint id, uint)
{
    if (const auto key = m_shown.key(id); !key.isEmpty())
        m_shown.remove(key);
}

}
