// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/Rows.h"

namespace chauban {

/// The subject of a named type: the rows below the type, `rows[0]` being the first after it. `pageWidth` in points.
/// They end at a drawn line, at a wider gap, where bold print ends, where the body's indent begins, at words that
/// open a body ("Căn cứ", "Kính gửi", "Điều 1" …) and where the authority stands again in capitals.
QList<Row> subjectBelowType(const QList<Row> &rows, double pageWidth);

/// The subject of a letter: from "V/v" or "Về việc" in the left column to the next gap; without the mark itself.
struct LetterSubject
{
    QString text;
    QRectF box;
};
LetterSubject subjectOfLetter(const QList<Row> &leftRows, double bodyTop);

/// Whether a row opens the body: addressee, legal grounds, first article and the like.
bool opensBody(const Row &row);

}
