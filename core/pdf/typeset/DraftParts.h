// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/Flow.h"
#include "core/pdf/typeset/Typeset.h"

namespace chauban {

/// Margins within Decree 30/2020, annex I, part I.2: top and bottom 20–25, left 30–35, right 15–20 mm.
constexpr PageFrame draftFrame{millimetres(30), millimetres(20), millimetres(165), millimetres(297 - 20)};
constexpr qreal leftColumn = millimetres(68); ///< agency, number
constexpr qreal rightColumn = millimetres(97); ///< motto, place and date
constexpr qreal signatureColumn = millimetres(88); ///< titles and name, at the right
constexpr qreal bodySize = 14; ///< points

/// Drawings that stand at fixed places of page 1, the blanks among them, and where the text below may begin.
struct DraftHead
{
    Sheet drawings;
    QList<FieldPlace> fields;
    qreal bottom = 0; ///< twips
};

DraftHead draftHead(const DraftContent &content);

/// Type, subject, addressees and text as running pieces.
QList<FlowPiece> draftBody(const DraftContent &content);

/// Recipients and signature block. The places of signature and seal are added to `fields` when they are known.
QList<FlowPiece> draftEnd(const DraftContent &content, QList<FieldPlace> &fields);

/// A thin rule centred at `x`.
PageDrawing centredRule(qreal x, qreal y, qreal width);

QRectF inMillimetres(const QRectF &twips);

}
