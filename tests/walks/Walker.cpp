// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/Walker.h"

#include "app/desktop/Desktop.h"
#include "tests/support/SlowEvents.h"
#include "tests/walks/Sight.h"
#include "ui/reader/PageView.h"
#include "ui/shell/MainWindow.h"
#include "ui/watch/WatchedApplication.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QToolButton>

#include <catch2/catch.hpp>
#include <exception>
#include <iostream>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QtMessageHandler usual = nullptr;

/// The offscreen platform remarks on every window that it cannot raise it.
void withoutRemarks(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1))
        usual(type, context, text);
}

bool pagesAreDrawn()
{
    for (const auto &name : {u"messageText"_s, u"fileTitle"_s, u"signatureHeadline"_s})
        for (const auto *label : seen(name))
            if (wordsOf(label).contains(u"Đang"_s))
                return false;
    for (const auto *found : seen(u"page-view"_s))
        if (const auto *pages = qobject_cast<const PageView *>(found))
            return pages->state() == PageView::State::Failed || pages->isSharp(pages->page())
                || pages->isRefused(pages->page());
    return true;
}

}

Walker::Walker(const QString &story)
    : m_story(story)
{
    if (!usual)
        usual = qInstallMessageHandler(withoutRemarks);
    qputenv("XDG_DATA_HOME", home().toLocal8Bit());
    WatchedApplication::forgetSlowEvents();
    open();
}

Walker::~Walker()
{
    if (std::uncaught_exceptions() > 0) // one failure is enough
        return;
    const auto slow = slowInEveryRun();
    INFO(slow.join(u'\n').toStdString());
    CHECK(slow.isEmpty()); // nothing kept the window for more than a frame
}

void Walker::open()
{
    m_desktop = std::make_unique<Desktop>(*qApp);
    m_desktop->start(m_demo.folder(), {});
    REQUIRE(m_desktop->window());
    m_desktop->window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_desktop->window()));
}

QString Walker::home() const
{
    return qEnvironmentVariable("CHAUBAN_WALK_HOME", m_home.path());
}

void Walker::restart()
{
    whileClosed([] {});
}

void Walker::whileClosed(const std::function<void()> &others)
{
    leave();
    m_desktop.reset();
    others();
    open();
}

void Walker::say(const QString &sentence)
{
    std::cout << "  " << ++m_steps << ". " << sentence.toStdString() << std::endl;
}

void Walker::picture(const QString &name)
{
    if (qEnvironmentVariableIsSet("CHAUBAN_SCREENSHOTS"))
        waitUntil(pagesAreDrawn, std::chrono::seconds(10)); // for the picture's sake only
    pictureAtOnce(name);
}

void Walker::pictureAtOnce(const QString &name)
{
    const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    m_desktop->window()->grab().save(
        u"%1/%2-%3-%4.png"_s.arg(folder, m_story).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
}

void Walker::fail(const QString &what)
{
    const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS", QDir::tempPath());
    const auto path = u"%1/%2-hong.png"_s.arg(folder, m_story);
    QDir().mkpath(folder);
    m_desktop->window()->grab().save(path);
    FAIL(u"%1\nẢnh: %2\nTrên màn hình có:\n%3"_s.arg(what, path, seenNames()).toStdString());
    std::abort();
}

void Walker::waitFor(const QString &what, const std::function<bool()> &condition, std::chrono::seconds limit)
{
    if (!waitUntil(condition, limit))
        fail(u"Chờ mãi không thấy: "_s + what);
}

void Walker::enter(const QString &login)
{
    leave();
    write(u"login-page > login"_s, login);
    write(u"login-page > password"_s, m_demo.password());
    click(u"login-page > enter"_s);
    control(u"office-page"_s);
}

void Walker::leave()
{
    waitFor(u"cửa sổ"_s, [this] { return sees(u"office-page"_s) || sees(u"login-page"_s); });
    if (sees(u"login-page"_s))
        return;
    pickFromMenu(u"identity"_s, u"Đăng xuất"_s);
    control(u"login-page"_s);
}

QWidget *Walker::control(const QString &name)
{
    if (!waitUntil([&] { return seen(name).size() == 1; }, Patience))
        fail(u"“%1” thấy %2 lần, cần đúng một."_s.arg(name).arg(seen(name).size()));
    return seen(name).first();
}

bool Walker::sees(const QString &name) const
{
    return !seen(name).isEmpty();
}

bool Walker::offers(const QString &name) const
{
    const auto found = seen(name);
    return found.size() == 1 && found.first()->isEnabled();
}

QString Walker::words(const QString &name)
{
    return wordsOf(control(name));
}

void Walker::waitForWords(const QString &name, const QString &part)
{
    waitFor(u"“%1” ở “%2”"_s.arg(part, name), [&] {
        const auto found = seen(name);
        return found.size() == 1 && wordsOf(found.first()).contains(part);
    });
}

QAbstractItemView *Walker::list(const QString &name)
{
    auto *view = qobject_cast<QAbstractItemView *>(control(name));
    if (!view || !view->model())
        fail(u"“%1” không phải danh sách."_s.arg(name));
    return view;
}

QStringList Walker::rows(const QString &name)
{
    const auto *view = list(name);
    const auto *model = view->model();
    QStringList all;
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const auto index = model->index(row, column, view->rootIndex());
            const auto spoken = index.data(Qt::AccessibleTextRole).toString();
            cells.append(spoken.isEmpty() ? index.data().toString() : spoken);
        }
        all.append(cells.join(u" | "_s).simplified());
    }
    return all;
}

QModelIndex Walker::row(const QString &name, const QString &part)
{
    QList<int> found;
    const auto look = [&] {
        found.clear();
        if (seen(name).size() != 1)
            return false;
        const auto all = rows(name);
        for (int i = 0; i < all.size(); ++i)
            if (all[i].contains(part, Qt::CaseInsensitive))
                found.append(i);
        return found.size() == 1;
    };
    if (!waitUntil(look, Patience))
        fail(u"Trong “%1”, “%2” thấy %3 dòng, cần đúng một. Các dòng:\n%4"_s.arg(name, part)
                 .arg(found.size())
                 .arg(sees(name) ? rows(name).join(u'\n') : QString()));
    const auto *view = list(name);
    return view->model()->index(found.first(), 0, view->rootIndex());
}

QStringList Walker::shown(const QString &screen, const QString &list)
{
    QStringList all;
    waitFor(u"danh sách của “%1”"_s.arg(screen), [&] {
        if (sees(screen + u" > empty-list"_s))
            return true;
        if (!sees(screen + u" > "_s + list))
            return false;
        all = rows(screen + u" > "_s + list);
        return !all.isEmpty() && !all.join(QString()).contains(u"Đang tải"_s);
    });
    return all;
}

QStringList Walker::listed(const QString &screen)
{
    click(u"nav:"_s + screen);
    return shown(u"screen:"_s + screen, screen.startsWith("documents:"_L1) ? u"register"_s : u"cards"_s);
}

QStringList Walker::found(const QString &words)
{
    write(u"top-bar > search"_s, words);
    key(Qt::Key_Return);
    return shown(u"screen:search"_s, u"cards"_s);
}

QStringList Walker::acts()
{
    const auto *more = qobject_cast<QToolButton *>(control(u"moreActs"_s));
    QStringList all;
    for (const auto *widget : m_desktop->window()->findChildren<QAbstractButton *>())
        if (widget->isVisible() && widget->objectName().startsWith("act-"_L1))
            all.append(widget->text().remove(u'&'));
    for (const auto *entry : more->menu()->actions())
        if (entry->isVisible() && !entry->isSeparator())
            all.append(entry->text().remove(u'&'));
    return all;
}

}
