// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace chauban {

/// A line icon of resources/icons by its file name ("inbox"), drawn in `color` (invalid: the theme's text2, the
/// accent when checked or selected), sharp at every scale and in every scheme.
QIcon icon(const QString &name, const QColor &color = {});
/// The same as a picture of `size` × `size` logical pixels.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio);

}
