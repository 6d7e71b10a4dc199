// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Principal.h"

namespace chauban {

/// Somebody who can be given work: a unit, through the position of its head, or a person.
struct PrincipalCandidate
{
    Principal principal;
    QString name; ///< "Phòng Kinh tế", "Đặng Văn Hải"
    QString detail; ///< "Trưởng phòng Đặng Văn Hải", "Chuyên viên, Phòng Kinh tế"
    UnitId unit;
    QStringList words = {}; ///< folded, by which it is found
};

/// All who can be given work on a date, units first, in the directory's order. Administrators work on no papers.
QList<PrincipalCandidate> candidatesOf(const Directory &directory, QDate date);

/// Those that a few typed letters mean, best first: each word typed, with or without accents, begins a word of the
/// name, title or unit, or is the unit's notation or initials. Without letters: the people of `home`, then all.
QList<PrincipalCandidate> matching(
    const QList<PrincipalCandidate> &candidates, const QString &typed, const UnitId &home = {});

}
