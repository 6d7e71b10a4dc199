// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/WordDiff.h"

class QTextDocument;

namespace chauban {

enum class DiffSide { Before, After, Both };

/// Writes one or both sides of a difference: added words underlined on green after "+", removed ones struck through on
/// red after "−".
void setDiff(QTextDocument *document, const QList<DiffPiece> &pieces, DiffSide side);

}
