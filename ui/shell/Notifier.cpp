// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Notifier.h"

#include "core/directory/Directory.h"
#include "ui/shell/DesktopNotices.h"
#include "ui/shell/NoticeHabits.h"
#include "ui/style/Icons.h"
#include "ui/workplace/Office.h"
#include "workflow/session/AwaitedSignatures.h"

#include <QDBusConnection>
#include <QEvent>
#include <QMenu>
#include <QTimer>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::seconds Interval(30);
constexpr std::chrono::minutes DeadlineInterval(10); ///< deadlines draw near though nothing changes
constexpr int MostNews = 12;
const auto FailureKey = u"failure"_s;

struct Counted
{
    QList<BoxCount> boxes;
    qint64 signatures = 0;
};
}

Notifier::Notifier(const Workplace &workplace, QMenu *news, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_menu(news)
    , m_window(window)
{
    m_menu->addAction(tr("Chưa có gì mới"))->setEnabled(false);
    useDesktop(std::make_unique<DesktopNotices>(QDBusConnection::sessionBus()));
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Notifier::refresh);
    timer->start(Interval);
    connect(&workplace.office, &Office::changed, this, &Notifier::refresh);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_news.seen(); });
    m_window->installEventFilter(this);
    refresh();
}

Notifier::~Notifier() = default;

void Notifier::useDesktop(std::unique_ptr<DesktopNotices> desktop, std::chrono::milliseconds later)
{
    m_desktop = std::move(desktop);
    connect(m_desktop.get(), &DesktopNotices::opened, this, &Notifier::open);
    connect(m_desktop.get(), &DesktopNotices::postponed, this, [this, later](const QString &key) {
        QTimer::singleShot(later, this, [this, key] {
            if (m_told.contains(key))
                showOnDesktop(m_told.value(key));
        });
    });
}

void Notifier::refresh()
{
    m_workplace.office.ask(
        this,
        [](Seat &seat) -> Result<Counted> {
            Counted counted;
            TRY_ASSIGN(counted.boxes, seat.session.counters());
            TRY_ASSIGN(counted.signatures,
                awaitedSignatures(seat.store.reader(), seat.session, seat.store.clock().now()));
            return counted;
        },
        [this](const Result<Counted> &result) {
            if (!result.ok())
                return;
            compare(result->boxes);
            // No box of its own: the papers lie in "to-sign" and are told of there.
            Q_EMIT counted(result->boxes + QList<BoxCount>{{u"signatures"_s, result->signatures}});
        });
}

/// The boxes themselves are read only when a count has changed, and now and then for their deadlines.
void Notifier::compare(const QList<BoxCount> &counts)
{
    QList<std::pair<QString, qint64>> now;
    for (const auto &count : counts)
        now.append({count.box, count.total});
    const bool isDue = !m_sinceRead.isValid()
        || m_sinceRead.hasExpired(std::chrono::milliseconds(DeadlineInterval).count());
    if (now == m_counts && !isDue)
        return;
    m_counts = now;
    m_sinceRead.start();
    readBoxes(counts);
}

void Notifier::readBoxes(const QList<BoxCount> &counts)
{
    m_workplace.office.ask(
        this,
        [counts](Seat &seat) -> Result<QList<BoxContents>> {
            QList<BoxContents> boxes;
            for (const auto &count : counts) {
                TRY_ASSIGN(auto lines, seat.session.inbox(count.box, {.limit = News::Depth}));
                boxes.append({count.box, count.total, std::move(lines)});
            }
            return boxes;
        },
        [this](const Result<QList<BoxContents>> &boxes) {
            const auto &directory = m_workplace.office.directory();
            if (!boxes.ok() || !directory)
                return;
            for (const auto &item : m_news.look(boxes.value(), m_workplace.office.now(), directory->zone()))
                tell(item);
        });
}

bool Notifier::isInFront() const
{
    return m_window->window()->isActiveWindow();
}

void Notifier::tell(const NewsItem &item)
{
    m_told.insert(item.key, item);
    addToBell(item);
    if (!isInFront())
        return showOnDesktop(item);
    m_news.seen();
    m_workplace.navigator.notify({.text = tr("%1. %2").arg(item.title, item.text),
        .action = tr("Mở"),
        .act = [self = QPointer(this), key = item.key] {
            if (self)
                self->open(key);
        }});
}

void Notifier::tellFailure(const QString &text)
{
    const NewsItem item{FailureKey, tr("Việc vừa làm chưa xong"), text, {}, 1};
    m_told.insert(item.key, item);
    addToBell(item);
    if (!isInFront())
        showOnDesktop(item);
}

/// A newer line of the same key takes the older one's place.
void Notifier::addToBell(const NewsItem &item)
{
    if (m_menu->actions().size() == 1 && !m_menu->actions().first()->isEnabled())
        m_menu->clear();
    for (auto *action : m_menu->actions())
        if (action->data().toString() == item.key && item.key != FailureKey)
            delete action;
    const auto time = m_workplace.office.now().toDateTime(QTimeZone::systemTimeZone()).toString(u"HH:mm"_s);
    auto words
        = tr("%1  ·  %2").arg(time, item.count > 1 ? item.title : tr("%1: %2").arg(item.title, item.text));
    auto *action = new QAction(icon(u"inbox"_s), words.replace(u'&', u"&&"_s), m_menu);
    action->setData(item.key);
    connect(action, &QAction::triggered, this, [this, key = item.key] { open(key); });
    m_menu->insertAction(m_menu->actions().value(0), action);
    while (m_menu->actions().size() > MostNews)
        delete m_menu->actions().last();
}

void Notifier::showOnDesktop(const NewsItem &item)
{
    const auto habits = NoticeHabits::of(m_workplace.preferences);
    const auto time = m_workplace.office.now().toDateTime(QTimeZone::systemTimeZone()).time();
    if (!habits.desktop || habits.isQuietAt(time) || isInFront())
        return;
    const bool pressing = item.key == FailureKey || item.key == "due"_L1;
    m_desktop->show(item.key,
        item.title,
        item.text,
        pressing ? DesktopNotices::Urgency::Critical : DesktopNotices::Urgency::Normal);
}

void Notifier::open(const QString &key)
{
    const auto item = m_told.value(key);
    auto *window = m_window->window();
    window->showNormal();
    window->raise();
    window->activateWindow();
    if (!item.route.screen.isEmpty())
        m_workplace.navigator.open(item.route);
    m_desktop->withdraw(key);
    m_news.seen();
}

/// Whoever comes back to the window sees the lists: the desktop need not tell of them any more.
bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_news.seen();
        for (auto item = m_told.cbegin(); item != m_told.cend(); ++item)
            m_desktop->withdraw(item.key());
    }
    return QObject::eventFilter(watched, event);
}

}
