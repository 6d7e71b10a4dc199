// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walks/DemoCopy.h"

#include <QMap>
#include <QStringList>

namespace chauban::tests {

/// Lets Ngân submit as many drafts and her heads approve them, without a window: they wait for Dương's signature.
/// Answers their subjects.
QStringList bringToSigner(const DemoCopy &demo, int papers);
/// By subject how many signatures each of these papers carries in the store; all of them are sound.
QMap<QString, int> signaturesOf(const DemoCopy &demo, const QStringList &subjects);

}
