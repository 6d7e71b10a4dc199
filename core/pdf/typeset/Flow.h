// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/TextBlock.h"

namespace chauban {

/// A piece of the running text that is never broken: a line of a paragraph, a table row, the signature block.
struct FlowPiece
{
    qreal height = 0; ///< twips
    qreal spaceBefore = 0; ///< dropped at the top of a page
    bool keepWithNext = false; ///< stands on the same page as the piece after it
    std::function<void(QPainter &, QPointF topLeft)> draw;
    /// Called when the piece has found its place; for whoever must know where it ended up.
    std::function<void(int page, QPointF topLeft)> placed = {};
};

/// The area of the page that text may fill, in twips.
struct PageFrame
{
    qreal left = 0;
    qreal top = 0;
    qreal width = 0;
    qreal bottom = 0;
};

/// Drawn above the running text of every page (a table's header).
struct RunningHead
{
    qreal height = 0;
    std::function<void(QPainter &, QPointF topLeft)> draw;
};

/// Breaks pieces into pages: pieces joined by keepWithNext stay together unless they exceed a whole page.
/// `firstTop` is where head and text begin on the first page.
QList<Sheet> paginate(
    const QList<FlowPiece> &pieces, const PageFrame &frame, qreal firstTop, const RunningHead &head = {});

/// The pieces of a paragraph; its first two and last two lines stay together (no widows, no orphans).
QList<FlowPiece> paragraphPieces(const TextBlock &block, qreal spaceBefore);

/// Puts the page number at the top centre of every page but the first (Decree 30/2020, annex I, part I.7).
void addPageNumbers(QList<Sheet> &sheets, qreal pageWidth, qreal top);

}
