// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MainWindow.h"

#include "ui/shell/LoginPage.h"
#include "ui/shell/OfficePage.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>

#include <utility>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(Office &office, KeyRing &keys, Preferences &preferences, ShellParts parts)
    : m_office(office)
    , m_keys(keys)
    , m_preferences(preferences)
    , m_parts(std::move(parts))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"main-window"_s);
    setWindowTitle(tr("Châu Bản"));
    setWindowIcon(icon(u"stamp"_s, QColor(180, 35, 24)));
    resize(1366, 768);
    connect(&office, &Office::identityChanged, this, &MainWindow::followIdentity);
    connect(&preferences, &Preferences::looksChanged, this, &MainWindow::rebuild);
    connect(&preferences, &Preferences::languageChanged, this, &MainWindow::rebuild);
    followIdentity();
}

void MainWindow::show(QWidget *page)
{
    if (auto *old = m_stack->currentWidget()) {
        m_stack->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::followIdentity()
{
    if (m_page)
        show(new QWidget(this)); // nobody presses what another sees
    m_page = nullptr;
    delete std::exchange(m_coming, nullptr);
    if (!m_office.isLoggedIn()) {
        rebuild();
        return;
    }
    const auto *person = m_office.directory()->person(m_office.person());
    m_isEntering = true; // one rebuilding is enough
    m_preferences.setPerson(person->id);
    if (m_parts.entered)
        m_parts.entered(*person);
    m_isEntering = false;
    rebuild();
}

/// Makes the page anew in the preferred looks and language; where one was stays.
void MainWindow::rebuild()
{
    if (m_isEntering)
        return;
    if (!m_coming && !m_isAway)
        m_route = m_page ? m_page->route() : Route{};
    delete std::exchange(m_coming, nullptr);
    const bool sameLooks
        = theme().scheme == m_preferences.scheme() && theme().percent == m_preferences.textPercent();
    if (sameLooks || (!m_page && !m_isAway)) // there is little to be styled
        makeAnew();
    else
        putAway();
}

/// Every widget of every screen would be styled anew in one event, for a tenth of a second and more, only to be thrown
/// away. So the old page goes first and says so for that moment; each step has a turn of its own.
void MainWindow::putAway()
{
    auto *moment = new QLabel(tr("Đang đổi giao diện…"), this);
    moment->setObjectName(u"changing-looks"_s);
    moment->setAlignment(Qt::AlignCenter);
    moment->setFocusPolicy(Qt::StrongFocus);
    m_page = nullptr;
    m_isAway = true;
    show(moment);
    // The old page is deleted before; who logs out meanwhile, or changes the looks again, takes this one's place.
    QTimer::singleShot(0, moment, [this] { makeAnew(); });
}

void MainWindow::makeAnew()
{
    applyTheme(*qApp, {.scheme = m_preferences.scheme(), .percent = m_preferences.textPercent()});
    m_isAway = false;
    if (m_office.isLoggedIn())
        prepare();
    else
        show(new LoginPage(m_office, m_preferences, m_parts, this));
}

/// The page, its first screen and their showing each take a turn of their own, and the window lives in between: at once
/// they would keep it for longer than a frame.
void MainWindow::prepare()
{
    auto *page = m_coming = new OfficePage(m_office, m_keys, m_preferences, m_parts, this);
    connect(page, &OfficePage::logoutWanted, this, [this, page] {
        if (page->leave())
            m_office.logout();
    });
    QTimer::singleShot(0, page, [this, page] {
        page->begin(m_route);
        QTimer::singleShot(0, page, [this, page] {
            m_coming = nullptr;
            m_page = page;
            show(page);
        });
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!m_page || m_page->leave());
}

}
