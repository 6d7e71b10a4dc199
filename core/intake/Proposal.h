// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/LetterForm.h"

namespace chauban {

struct PaperReading;

/// What was read off a paper, as values for the register: cut to the standard's lengths, what was not found is empty.
Metadata metadataOf(const PaperReading &reading);

/// The form as it is offered to the clerk: what was read, today as day of arrival; doubtful is what the reader is not
/// sure of and what a letter must have but was not found.
LetterForm proposedForm(const PaperReading &reading, int pages, QDate today);

/// Whether the reading shows the first page of a letter: its header was found there.
bool opensLetter(const PaperReading &page);

}
