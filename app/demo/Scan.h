// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace chauban {

class Dice;

/// A clean page as an office scanner gives it back: slightly turned, greyish paper, noise, a darker edge.
/// Dots per metre and size stay the same.
QImage scanned(const QImage &page, Dice &dice);

}
