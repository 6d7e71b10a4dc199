// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

class QImage;

namespace chauban {

/// The areas (pixels) in which two 32-bit pictures of the same size differ to the eye: what lies close together is one
/// area, at most sixty of them. What anti-aliasing alone may do does not count.
QList<QRect> differentAreas(const QImage &before, const QImage &now);

}
