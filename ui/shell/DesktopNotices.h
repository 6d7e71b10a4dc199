// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace chauban {

/// Notices on the desktop by org.freedesktop.Notifications (Desktop Notifications Specification 1.2), with "Mở" and
/// "Để sau". A notice of the same key takes the place of the one before. Nothing waits for the bus; without a bus or
/// a service nothing is shown and isThere() says so; what comes before the service has answered is shown then.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    enum class Urgency { Low, Normal, Critical };

    explicit DesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isThere() const { return m_isThere; }
    void show(
        const QString &key, const QString &title, const QString &text, Urgency urgency = Urgency::Normal);
    void withdraw(const QString &key);

Q_SIGNALS:
    void opened(const QString &key);
    void postponed(const QString &key);
    /// The desktop does not show the notice after all.
    void failed(const QString &key);

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    struct Early
    {
        QString title, text;
        Urgency urgency;
    };
    void askCapabilities();

    QDBusConnection m_bus;
    QHash<QString, uint> m_shown; ///< by key
    QHash<QString, Early> m_early; ///< by key; came while the service was being asked
    bool m_isAsking = false;
    bool m_isThere = false;
    bool m_hasActions = false;
    bool m_hasMarkup = false;
};

}
