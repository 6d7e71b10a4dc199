// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace chauban {

/// The PKCS#11 modules to look for devices in: `configured` alone when it is not empty, else those files of the
/// makers' usual places that exist on this computer. The same file is named once.
QStringList tokenModules(const QString &configured = {});

}
