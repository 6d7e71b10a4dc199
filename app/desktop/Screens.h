// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ScreenEntry.h"

namespace chauban {

/// Every screen of the program in the order of the navigation, in the language of now.
QList<ScreenEntry> allScreens();

/// The forms of all acts, made anew for each person's page.
PageParts pagePartsOf(const Workplace &workplace, QObject *owner);

}
