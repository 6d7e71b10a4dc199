// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace chauban {

/// A handwritten-looking signature in blue on transparent ground, 45 × 24 mm at 300 dpi: the same for the same
/// name, different for different names.
QImage demoSignature(const QString &name);

/// A round red seal of 36 mm at 300 dpi on transparent ground, with the text around it. It copies no real seal:
/// a star stands where a real one has its emblem.
QImage demoSeal(const QString &ring, const QString &foot);

}
