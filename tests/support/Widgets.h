// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

namespace chauban::tests {

/// Lets the event loop run until the condition holds; false after `seconds`.
template<typename Condition>
bool waitUntil(Condition condition, int seconds = 20)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > seconds * 1000)
            return false;
        QTest::qWait(5);
    }
    return true;
}

/// Keeps a picture of the widget when $CHAUBAN_SCREENSHOTS names a folder.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(30);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

}
