// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walks/DemoCopy.h"

#include <QStringList>

namespace chauban::tests {

/// chaubanctl as an administrator types it, in a process of its own. Needs the store for itself but for `sign`.
/// Fails the test when it does not end well; answers what it printed.
QByteArray chaubanctl(const DemoCopy &demo, const QStringList &arguments, const QString &login = {});
/// The same with any other program, found where programs are.
QByteArray outputOf(const QString &program, const QStringList &arguments);

}
