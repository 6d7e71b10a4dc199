// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/OfficePage.h"

#include "ui/shell/NavigationBar.h"
#include "ui/shell/Notifier.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TextSizes.h"
#include "ui/shell/Toast.h"
#include "ui/shell/TopBar.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QAction>
#include <QLineEdit>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int RailBelow = 1180; ///< logical pixels of the window's width
constexpr int MostPast = 50;

QList<Role> rolesOf(const Office &office)
{
    QList<Role> roles;
    for (const auto &position : office.directory()->positionsOf(office.viewer(), office.today()))
        roles.append(position.role);
    return roles;
}
}

OfficePage::OfficePage(
    Office &office, KeyRing &keys, Preferences &preferences, const ShellParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_workplace{office, *this, keys, preferences}
    , m_roles(rolesOf(office))
{
    setObjectName(u"office-page"_s);
    layOut(parts);
    if (parts.pageParts)
        m_parts = parts.pageParts(m_workplace, this);
    m_workplace.acts = m_parts.acts.get();
    m_workplace.raiser = m_parts.raiser;
    m_status->follow(m_parts.raiser);
    addShortcuts();
    offerBeginning();
}

void OfficePage::layOut(const ShellParts &parts)
{
    m_topBar = new TopBar(m_workplace, this);
    m_navigation = new NavigationBar(this);
    m_stack = new QStackedWidget(this);
    // A hidden screen must not set the window's least width.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    m_status = new StatusLine(m_workplace, this);
    column->addWidget(m_status);
    m_palette = new CommandPalette(m_workplace, this);
    m_toast = new Toast(this);
    m_notifier = new Notifier(m_workplace, m_topBar->news(), this);
    connect(m_notifier, &Notifier::counted, m_navigation, &NavigationBar::setCounts);
    connect(m_topBar, &TopBar::logoutWanted, this, &OfficePage::logoutWanted);
    connect(m_navigation, &NavigationBar::chosen, this, [this](const QString &id) { open({id}); });
    connect(&m_workplace.office, &Office::changed, this, [this] {
        if (auto *shown = front())
            shown->refresh();
    });
    for (const auto &entry : parts.screens())
        if (isMine(entry))
            m_entries.append(entry);
    m_navigation->setEntries(m_entries);
}

bool OfficePage::isMine(const ScreenEntry &entry) const
{
    return entry.roles.isEmpty()
        || std::ranges::any_of(entry.roles, [&](Role role) { return m_roles.contains(role); });
}

void OfficePage::offerBeginning()
{
    if (m_roles.contains(Role::Clerk))
        m_topBar->setBeginning(tr("Tiếp nhận văn bản"), u"mail-plus"_s, {u"intake"_s});
    else
        m_topBar->setBeginning(tr("Soạn văn bản"), u"file-plus-2"_s, {u"draft"_s});
}

void OfficePage::begin(const Route &route)
{
    open(route);
    const auto first
        = std::ranges::find_if(m_entries, [](const auto &entry) { return !entry.group.isEmpty(); });
    if (!front() && first != m_entries.end())
        open({first->id});
}

void OfficePage::addShortcuts()
{
    const auto on = [this](const QString &keys, auto deed) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    auto &preferences = m_workplace.preferences;
    on(u"Ctrl+K"_s, [this] { m_palette->open(commands()); });
    on(u"F1"_s, [this] { open({u"help"_s}); });
    on(u"Alt+Left"_s, [this] { goBack(); });
    on(u"Ctrl+Alt++"_s,
        [&preferences] { preferences.setTextPercent(largerText(preferences.textPercent())); });
    on(u"Ctrl+Alt+-"_s,
        [&preferences] { preferences.setTextPercent(smallerText(preferences.textPercent())); });
    on(u"F5"_s, [this] {
        m_notifier->refresh();
        if (auto *shown = front())
            shown->refresh();
    });
    on(u"Ctrl+Shift+F"_s, [this] {
        m_topBar->searchField()->setFocus();
        m_topBar->searchField()->selectAll();
    });
}

QList<PaletteCommand> OfficePage::commands()
{
    QList<PaletteCommand> all;
    for (const auto &entry : m_entries)
        all.append({entry.title, tr("mở màn hình"), entry.icon, [this, id = entry.id] { open({id}); }});
    for (auto *action : front() ? front()->findChildren<QAction *>() : QList<QAction *>())
        if (!action->text().isEmpty() && action->isEnabled() && action->isVisible())
            all.append({action->text().remove(u'&'),
                action->shortcut().toString(QKeySequence::NativeText),
                u"command"_s,
                [action] { action->trigger(); }});
    auto &preferences = m_workplace.preferences;
    all.append({tr("Giao diện sáng"), tr("đổi giao diện"), u"sun"_s, [&preferences] {
                    preferences.setScheme(ColorScheme::Light);
                }});
    all.append({tr("Giao diện tối"), tr("đổi giao diện"), u"moon"_s, [&preferences] {
                    preferences.setScheme(ColorScheme::Dark);
                }});
    all.append({tr("Tương phản cao"), tr("đổi giao diện"), u"contrast"_s, [&preferences] {
                    preferences.setScheme(ColorScheme::HighContrast);
                }});
    all.append({tr("Đăng xuất"), {}, u"log-out"_s, [this] { Q_EMIT logoutWanted(); }});
    return all;
}

Screen *OfficePage::front() const
{
    return qobject_cast<Screen *>(m_stack->currentWidget());
}

bool OfficePage::leave()
{
    if (!std::ranges::all_of(m_screens, [](Screen *screen) { return screen->mayLeave(); }))
        return false;
    if (m_parts.finish)
        m_parts.finish();
    return true;
}

Screen *OfficePage::screen(const QString &id)
{
    if (auto *known = m_screens.value(id))
        return known;
    const auto entry = std::ranges::find_if(m_entries, [&](const auto &e) { return e.id == id; });
    if (entry == m_entries.end())
        return nullptr;
    auto *made = entry->make(m_workplace, m_stack);
    made->setObjectName(u"screen:"_s + id);
    made->setAccessibleName(entry->title);
    m_screens.insert(id, made);
    m_stack->addWidget(made);
    return made;
}

void OfficePage::open(const Route &route)
{
    auto *wanted = screen(route.screen);
    if (!wanted || (front() && front() != wanted && !front()->mayLeave()))
        return;
    if (!m_route.screen.isEmpty() && m_route != route)
        m_past.append(m_route);
    while (m_past.size() > MostPast)
        m_past.removeFirst();
    m_route = route;
    m_navigation->setCurrent(route.screen);
    m_stack->setCurrentWidget(wanted);
    wanted->arrive(route);
}

void OfficePage::goBack()
{
    if (m_past.isEmpty())
        return;
    const auto route = m_past.takeLast();
    m_route = {};
    open(route);
}

void OfficePage::notify(const Notice &notice)
{
    m_toast->show(notice);
    if (notice.reachesOut)
        m_notifier->tellFailure(notice.text);
}

void OfficePage::fail(const Error &error)
{
    m_toast->show({.text = sentence(error, m_workplace.preferences.language()), .kind = NoticeKind::Failed});
}

void OfficePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setRail(width() / theme().factor() < RailBelow);
}

}
