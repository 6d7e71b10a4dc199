// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/Stage.h"

#include "app/demo/DemoOffice.h"
#include "app/desktop/DemoFolder.h"
#include "app/desktop/Screens.h"
#include "app/desktop/Translations.h"
#include "tests/support/Widgets.h"
#include "tests/ui/looks/Story.h"
#include "ui/acts/Acts.h"
#include "ui/document/DocumentPanel.h"
#include "ui/reader/PageView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/OfficePage.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QApplication>
#include <QPointer>
#include <QSignalBlocker>
#include <QThreadPool>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

Stage::Stage(const Look &look)
    : m_look(look)
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit()); // half-typed forms
    REQUIRE(makeDemo(m_folder.path(), [](const QString &) {}).ok());
    playStory(m_folder.path());
    const DemoFolder demo(m_folder.path());
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"giao-dien.ini"_s));
    m_preferences->setDefault(u"roots"_s, demo.roots().toUtf8());
    m_keys = std::make_unique<KeyRing>(*m_preferences);
    auto store = Store::open(demo.store(), u"kiểm thử"_s);
    REQUIRE(store.ok());
    m_office = std::make_unique<Office>(std::move(store).value());
    speak(*qApp, look.language);
    ShellParts parts{.screens = allScreens,
        .offered = demo.people(),
        .offeredPassword = demo.password(),
        .entered = [this, demo](const Person &person) { demo.giveKeys(person, *m_keys); },
        .pageParts = pagePartsOf};
    m_window = std::make_unique<MainWindow>(*m_office, *m_keys, *m_preferences, std::move(parts));
    m_window->QWidget::show();
}

Stage::~Stage()
{
    m_window.reset();
    speak(*qApp, Language::Vietnamese);
}

QWidget &Stage::window() const
{
    return *m_window;
}

OfficePage &Stage::page() const
{
    // A new page opens its first screen in a turn of its own.
    REQUIRE(waitUntil([&] { return m_window->page() && m_window->page()->front(); }));
    return *m_window->page();
}

void Stage::enter(const QString &login)
{
    if (m_office->isLoggedIn())
        m_office->logout();
    m_preferences->setPerson({});
    if (login.isEmpty())
        return;
    bool entered = false;
    m_office->login(
        login, DemoFolder(m_folder.path()).password(), m_window.get(), [&](const Result<> &answer) {
            entered = answer.ok();
        });
    REQUIRE(waitUntil([&] { return entered && m_window->page(); }));
}

void Stage::renew()
{
    m_window->resize(m_look.size);
    {
        const QSignalBlocker silence(m_preferences.get()); // one new page is enough
        m_preferences->setLanguage(m_look.language);
        m_preferences->setScheme(m_look.scheme);
        m_preferences->setTextPercent(m_look.percent);
    }
    const QPointer<OfficePage> before = m_window->page();
    Q_EMIT m_preferences->looksChanged();
    // The page that was there stays until the new one stands.
    if (before)
        REQUIRE(waitUntil([&] { return m_window->page() && m_window->page() != before; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Stage::open(const QString &screen, const QString &query)
{
    page().open({.screen = screen, .query = query});
    settle();
}

DocumentPanel &Stage::document() const
{
    for (auto *panel : window().findChildren<DocumentPanel *>())
        if (panel->isVisible())
            return *panel;
    FAIL("no document is shown");
    std::terminate();
}

void Stage::startAct(ActKind kind)
{
    document().startAct(kind);
    settle();
}

QStringList Stage::waitingPapers() const
{
    const QDir folder(m_folder.filePath(u"papers/phuc-lam-dong"_s));
    QStringList files;
    for (const auto &name : folder.entryList(QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

void Stage::roundTrip()
{
    QCoreApplication::processEvents();
    if (!m_office->isLoggedIn())
        return;
    bool answered = false;
    m_office->ask(
        m_window.get(), [](Seat &) { return true; }, [&](bool) { answered = true; });
    CHECK(waitUntil([&] { return answered; }));
}

bool Stage::isSharp() const
{
    for (auto *pages : window().findChildren<PageView *>())
        if (pages->isVisible() && pages->page() > 0 && !pages->isSharp(pages->page()))
            return false;
    return true;
}

void Stage::settle()
{
    constexpr int ListDelay = 110; // milliseconds: a line that is only passed is not opened
    roundTrip();
    QTest::qWait(ListDelay);
    roundTrip();
    roundTrip();
    waitUntil([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
    roundTrip();
    QTest::qWait(20);
    CHECK(waitUntil([&] { return isSharp(); }));
}

}
