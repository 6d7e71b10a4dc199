// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Dossier.h"
#include "workflow/access/Access.h"

namespace chauban {

/// The words by which people name what the program keeps, in Vietnamese.
QString textOf(DocumentKind kind);
QString textOf(DocumentState state);
QString textOf(DossierState state);
QString textOf(Urgency urgency);
QString textOf(Role role);
QString textOf(Relationship relationship);
QString textOf(WorkState state);
/// The title of a box of the work list ("to-register" …); its own name when it is not known.
QString boxText(const QString &box);

/// What a task asks for ("check-form" …); its own name when it is not known.
QString actText(const QString &act);

/// With a capital first letter, as a line of its own begins.
QString capitalised(const QString &text);
/// What a paper is about, as lists and headings name it: without "V/v" or "Về việc"; a word for none.
QString subjectText(const QString &subject);

}
