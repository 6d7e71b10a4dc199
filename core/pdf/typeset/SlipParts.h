// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Flow.h"

namespace chauban {

/// A paragraph across the whole frame.
QList<FlowPiece> slipLine(const QString &text, const TextStyle &style, qreal spaceBefore);

/// Agency at the left; at the right the motto when the paper leaves the agency.
enum class Motto { Without, With };
FlowPiece slipHead(const QString &parentAgency, const QString &agency, Motto motto);

/// The pieces on A4 portrait, over as many pages as they need, numbered. Errors: typeset.*.
Result<QByteArray> printSlip(const QList<FlowPiece> &pieces, Print print);

}
