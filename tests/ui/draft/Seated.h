// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Password.h"
#include "tests/workflow/session/Office.h"
#include "ui/style/Theme.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "ui/workplace/Screen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTest>

namespace chauban::tests {

/// Lets the window work until the condition holds or the time is over; answers whether it holds.
template<typename Condition>
bool waitUntil(Condition condition, int milliseconds = 30'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < milliseconds)
        QTest::qWait(5);
    return condition();
}

/// What a screen asked of the window.
struct HeardNavigator final : Navigator
{
    QList<Route> routes;
    QList<Notice> notices;
    QStringList errors;

    void open(const Route &route) override { routes.append(route); }
    void notify(const Notice &notice) override { notices.append(notice); }
    void fail(const Error &error) override { errors.append(QString::fromLatin1(error.reason.id())); }
};

/// Somebody of the small commune at their place: make papers first, then sit down.
struct Seated : tests::Office
{
    HeardNavigator navigator;
    Preferences preferences{folder.filePath(QStringLiteral("p.ini"))};
    KeyRing keys{preferences};
    std::unique_ptr<chauban::Office> office;

    void sit(const QString &login)
    {
        const auto verifier = unwrap(hashPassword("mat-khau-thu", freshSalt()));
        accept(session(QStringLiteral("quantri")),
            SetPassword{who(login), verifier.salt, verifier.cost, verifier.hash});
        office = std::make_unique<chauban::Office>(std::move(store));
        bool in = false;
        office->login(login, "mat-khau-thu", office.get(), [&](const Result<> &entered) {
            REQUIRE(entered.ok());
            in = true;
        });
        REQUIRE(waitUntil([&] { return in; }));
    }
    Workplace workplace() { return {*office, navigator, keys, preferences}; }

    /// Asks the store as the person who sits here.
    template<typename Question>
    auto asked(Question question)
    {
        std::optional<std::invoke_result_t<Question, Seat &>> answer;
        office->ask(office.get(), question, [&](auto got) { answer.emplace(std::move(got)); });
        REQUIRE(waitUntil([&] { return answer.has_value(); }));
        return unwrap(std::move(*answer));
    }
};

template<typename Widget>
Widget *child(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

/// Types any letters: QTest::keyClicks knows ASCII only.
inline void typeText(QWidget *field, const QString &text)
{
    for (const auto letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &press);
    }
}

inline void click(QWidget &parent, const char *name)
{
    auto *target = child<QWidget>(parent, name);
    INFO(name);
    REQUIRE(target->isEnabled());
    REQUIRE(target->isVisibleTo(&parent));
    QTest::mouseClick(target, Qt::LeftButton);
}

/// Shows a screen in a size and keeps its pictures in the folder that CHAUBAN_SCREENSHOTS names, if any.
inline void show(QWidget &screen, QSize size = {1130, 712})
{
    screen.resize(size);
    screen.show();
    REQUIRE(QTest::qWaitForWindowExposed(&screen));
}

inline void picture(QWidget &screen, const QString &name)
{
    const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const auto &[suffix, scheme, percent] : {std::tuple{"light", ColorScheme::Light, 100},
             std::tuple{"dark", ColorScheme::Dark, 100},
             std::tuple{"150", ColorScheme::Light, 150}}) {
        applyTheme(*application, {.scheme = scheme, .percent = percent});
        QTest::qWait(400);
        screen.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(suffix)));
    }
    applyTheme(*application, {});
    QTest::qWait(50);
}

}
