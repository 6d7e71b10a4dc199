// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/looks/Stage.h"

#include <functional>

namespace chauban::tests {

/// A state of the window: who sits before it, and how it is brought there from a fresh page.
struct Scene
{
    const char *login; ///< empty: the login page
    const char *name;
    std::function<void(Stage &)> bring;
    bool isSteady = true; ///< shows the same on every machine: its outline is kept
    bool isOfNotices = false;
};

/// Every screen in every state, those of the same person together.
const QList<Scene> &scenes();

}
