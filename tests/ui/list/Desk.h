// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/HeardNavigator.h"
#include "tests/support/Widgets.h"
#include "tests/ui/list/ListStore.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "ui/workplace/Workplace.h"

namespace chauban::tests {

/// Everything that a screen is given, on a ListStore.
struct Desk : HeardNavigator
{
    explicit Desk(int documents)
        : store(documents)
        , office(store.open(clock))
    {
    }
    Workplace workplace() { return {*office, *this, keys, preferences}; }

    StandingClock clock;
    ListStore store;
    std::unique_ptr<Office> office;
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("preferences.ini"))};
    KeyRing keys{preferences};
};

}
