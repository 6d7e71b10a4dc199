// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>

namespace chauban::test {

/// A PNG of `width` × `height` pixels: one diagonal line on nothing.
QByteArray diagonalPicture(QColor colour, int width = 120, int height = 60);

/// The draft signed by personKey() in this field, with a blue picture.
QByteArray signedByPerson(const QByteArray &draft, const QString &field);

}
