// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/LetterForm.h"

namespace chauban {

/// Letters from rows copied out of a spreadsheet (cells divided by tabs, quoted as spreadsheets do).
///
/// With a first row of headings ("Số, ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Trích yếu" … in any order, with or
/// without accents) cells go by them; without, by what the register of incoming papers has from its third column on:
/// agency, number and notation, date, type, subject, urgency, due date, note. Every letter has `today` as its day of
/// arrival unless a column says otherwise; what a letter must have and the row does not give is doubtful.
QList<LetterForm> pastedLetters(const QString &text, QDate today);

/// Whether the text looks like such rows: some line has at least two tabs.
bool looksLikeRows(const QString &text);

}
