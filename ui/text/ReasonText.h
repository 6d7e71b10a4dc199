// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QString>

namespace chauban {

/// The languages in which the program speaks to a person.
enum class Language { Vietnamese, English };

/// The sentence of resources/reasons for an error, its detail put in place of %1. Where the detail is a word of the
/// program the sentence says which one and people's word is put in: %state of a document, %dossier (its state),
/// %kind of document, %act that is asked. A reason without a sentence is shown by its name, so that no error is
/// ever silent.
QString sentence(const Error &error, Language language);

/// The same by the reason's name, for outcomes that were stored and are read back.
QString sentence(const QString &reason, const QString &detail, Language language);

}
