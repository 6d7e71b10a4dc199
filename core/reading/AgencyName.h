// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/Rows.h"

namespace chauban {

/// The author of a paper and the superior agency above it, each as the rows it is printed on.
struct AgencyRows
{
    QList<Row> parent;
    QList<Row> agency;
};

/// Parts the lines at the top left, above the number:
/// 1. where the upper lines are light and the lower ones bold, as the norm prints them, there lies the border;
/// 2. otherwise a line that begins with a word for a kind of body ("SỞ", "CỤC", "PHÒNG" …) begins a new name, unless
///    the line before is incomplete ("ỦY BAN NHÂN DÂN", "BỘ … VÀ", "… -") or this one is a place or a continuation.
/// Of more than two names the last is the author and the first the superior.
AgencyRows agencyRows(const QList<Row> &lines);

/// Whether a line in capitals is the authority that a paper names again below its subject ("CHỦ TỊCH ỦY BAN …").
bool namesAuthority(const QString &line);

}
