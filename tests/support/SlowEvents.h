// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chauban::tests {

/// The events that kept the window's thread for more than a frame of its own processor time, on a machine that does
/// nothing else, since WatchedApplication::forgetSlowEvents(): "receiver event"; the log says where the time went.
QStringList slowEvents();

/// Of these, those that are slow again in a second and a third run of the test that is running, each in a process of its
/// own: what the machine does beside us hits another event each time, what is slow by itself is slow each time.
QStringList slowInEveryRun();

}
