// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>
#include <chrono>

namespace chauban::tests {

/// Lets the event loop run until the condition holds; false when it does not within the limit.
template<typename Condition>
bool waitUntil(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.hasExpired(limit.count()))
            return false;
        QTest::qWait(5);
    }
    return true;
}

/// The part of a widget that has this name; fails the test when there is none.
template<typename T>
T *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QLatin1StringView(name));
    if (!found)
        FAIL("no child " << name);
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

/// Keeps a picture of the widget when $CHAUBAN_SCREENSHOTS names a folder.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(30); // layouts settle
    CHECK(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

/// Keeps one in light, one in dark and one with large text.
inline void keepLooks(QWidget &widget, const QString &name)
{
    if (qEnvironmentVariable("CHAUBAN_SCREENSHOTS").isEmpty())
        return;
    for (const auto &[look, ending] : {std::pair(Theme{}, ""),
             std::pair(Theme{.scheme = ColorScheme::Dark}, "-dark"),
             std::pair(Theme{.percent = 150}, "-150")}) {
        applyTheme(*qApp, look);
        QTest::qWait(400);
        keepPicture(widget, name + QString::fromLatin1(ending));
    }
    applyTheme(*qApp, {});
}

}
