// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Flow.h"

#include <QStringList>

namespace chauban {

/// How the cells of a ruled table are set. Lengths in twips.
struct TableStyle
{
    QList<qreal> widths; ///< one per column
    QList<Align> aligns; ///< one per column; missing ones are Left
    qreal size = 13; ///< points
    Face face = Face::Regular;
    qsizetype struck = 0; ///< texts of the columns from the second up to this one are struck through
    qreal shortest = 0; ///< a row is at least this tall
    qreal tallest = millimetres(150); ///< a row taller than this is broken into several
};

/// A table row as one or, when taller than the style allows, several pieces with full borders.
QList<FlowPiece> tableRow(const QStringList &cells, const TableStyle &style);

/// A row that spans all columns (a struck-out or a section line), set in italics.
FlowPiece spanningRow(const QString &text, const TableStyle &style);

/// Rows drawn as one, for the head that is repeated on every page.
RunningHead headOf(const QList<FlowPiece> &rows);

}
