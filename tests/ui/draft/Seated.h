// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/HeardNavigator.h"
#include "tests/support/OfficeAnswers.h"
#include "tests/workflow/session/Office.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Preferences.h"
#include "ui/workplace/Screen.h"

namespace chauban::tests {

/// Somebody of the small commune at their place: make papers first, then sit down.
struct Seated : tests::Office
{
    HeardNavigator navigator;
    Preferences preferences{folder.filePath(QStringLiteral("p.ini"))};
    KeyRing keys{preferences};
    std::unique_ptr<chauban::Office> office;

    void sit(const QString &login)
    {
        givePassword("mat-khau-thu", {login});
        office = std::make_unique<chauban::Office>(std::move(store));
        logIn(*office, login, "mat-khau-thu");
    }
    Workplace workplace() { return {*office, navigator, keys, preferences}; }

    /// Asks the store as the person who sits here.
    template<typename Question>
    auto asked(Question question)
    {
        return unwrap(tests::asked(*office, std::move(question)));
    }
};

inline void click(QWidget &parent, const char *name)
{
    auto *target = child<QWidget>(parent, name);
    INFO(name);
    REQUIRE(target->isEnabled());
    REQUIRE(target->isVisibleTo(&parent));
    QTest::mouseClick(target, Qt::LeftButton);
}

/// Shows a screen in a size.
inline void show(QWidget &screen, QSize size = {1130, 712})
{
    screen.resize(size);
    screen.show();
    REQUIRE(QTest::qWaitForWindowExposed(&screen));
}

}
