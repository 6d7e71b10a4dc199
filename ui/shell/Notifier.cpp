// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Notifier.h"

#include "ui/style/Icons.h"
#include "ui/text/DocumentText.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QMenu>
#include <QTime>
#include <QTimer>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::seconds Interval(30);
constexpr int MostNews = 12;

/// To org.freedesktop.Notifications, if the desktop has it; the answer is not waited for.
void notifyDesktop(const QString &title, const QString &text)
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s,
        u"Notify"_s);
    call << u"Châu Bản"_s << quint32(0) << u"chauban"_s << title << text << QStringList() << QVariantMap()
         << -1;
    QDBusConnection::sessionBus().call(call, QDBus::NoBlock);
}
}

Notifier::Notifier(const Workplace &workplace, QMenu *news, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_news(news)
    , m_window(window)
{
    m_news->addAction(tr("Chưa có gì mới"))->setEnabled(false);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Notifier::refresh);
    timer->start(Interval);
    connect(&workplace.office, &Office::changed, this, &Notifier::refresh);
    refresh();
}

void Notifier::refresh()
{
    m_workplace.office.ask(
        this,
        [](Seat &seat) { return seat.session.counters(); },
        [this](const Result<QList<BoxCount>> &counts) {
            if (!counts.ok())
                return;
            compare(counts.value());
            Q_EMIT counted(counts.value());
        });
}

void Notifier::compare(const QList<BoxCount> &counts)
{
    QHash<QString, qint64> now;
    for (const auto &count : counts)
        now.insert(count.box, count.total);
    for (auto it = now.cbegin(); it != now.cend() && !m_isFirst; ++it)
        if (const auto more = it.value() - m_known.value(it.key()); more > 0)
            tell(tr("%1: thêm %2 văn bản").arg(boxText(it.key())).arg(more), u"inbox:"_s + it.key());
    m_known = now;
    m_isFirst = false;
}

void Notifier::tell(const QString &text, const QString &screen)
{
    if (m_news->actions().size() == 1 && !m_news->actions().first()->isEnabled())
        m_news->clear();
    auto *action = new QAction(
        icon(u"inbox"_s), tr("%1  ·  %2").arg(QTime::currentTime().toString(u"HH:mm"_s), text), m_news);
    connect(action, &QAction::triggered, this, [this, screen] { m_workplace.navigator.open({screen}); });
    m_news->insertAction(m_news->actions().value(0), action);
    while (m_news->actions().size() > MostNews)
        delete m_news->actions().last();
    if (!m_window->window()->isActiveWindow())
        notifyDesktop(tr("Châu Bản"), text);
}

}
