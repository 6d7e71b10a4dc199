// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/LetterForm.h"

#include <QImage>
#include <QStringList>

class QMimeData;

namespace chauban {

/// What was dropped on the intake or pasted into it: files, a picture without a file, or rows of a spreadsheet.
struct TakenIn
{
    QStringList files; ///< absolute paths
    QImage picture;
    QList<LetterForm> rows;

    bool isEmpty() const { return files.isEmpty() && picture.isNull() && rows.isEmpty(); }
};

/// `today` becomes the day of arrival of rows that name none.
TakenIn takenIn(const QMimeData &mime, QDate today);

}
