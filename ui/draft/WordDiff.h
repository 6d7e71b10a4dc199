// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace chauban {

enum class DiffKind { Same, Added, Removed };

/// A run of words that two texts share or that only one of them has.
struct DiffPiece
{
    DiffKind kind = DiffKind::Same;
    QString text; ///< with the spaces and line ends that follow the words

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// What was added to and removed from a text, word by word: the shortest such list (Myers 1986), a removal before
/// the addition at the same place. Words are compared in their composed form and letter by letter; how they are
/// spaced does not count. The Same and Added pieces together are `after`.
///
/// Texts that differ in more than `mostChanges` words are told as one removal and one addition between their common
/// beginning and end.
QList<DiffPiece> diffWords(const QString &before, const QString &after, int mostChanges = 3000);

}
