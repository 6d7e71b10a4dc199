// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/EntryList.h"
#include "ui/text/ReasonText.h"

namespace chauban {

struct Directory;
struct BesideFile;
struct OpenedPaper;

/// What the tabs list about a paper.
QList<PaperEntry> opinionEntries(const OpenedPaper &paper, const Directory &directory);
/// Related papers (they open), dossiers, recipients with their state.
QList<PaperEntry> relatedEntries(const OpenedPaper &paper, const Directory &directory);
/// The related papers that can be read beside this one, first those that it answers; none that are secret.
QList<BesideFile> besideFiles(const OpenedPaper &paper);
/// Everything that happened, newest last, and below it who can see the paper and why.
QList<PaperEntry> journalEntries(const OpenedPaper &paper, const Directory &directory, Language language);

}
