// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/LetterForm.h"

namespace chauban {

bool isDateField(LetterField field);

/// What may be meant by the beginning that is typed in a field of few words (type, urgency, secrecy), the best first;
/// empty for all other fields.
QStringList wordsBegunIn(LetterField field, const QString &typed);

/// What was typed in short, in full: "21/9" is "21/09/2026", "qđ" is "Quyết định". Empty when there is nothing to
/// write out. `today` in the agency's zone.
QString writtenOut(LetterField field, const QString &typed, QDate today);

}
