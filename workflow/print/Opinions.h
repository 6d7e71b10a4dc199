// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "workflow/session/View.h"

namespace chauban {

/// In which box of the handling slip an opinion stands (Decree 30/2020, annex IV).
enum class OpinionRank { Leader, UnitHead, Handler };

/// What one person wrote on an incoming paper in one act: their words, and whom they asked to do what until when.
struct WrittenOpinion
{
    OpinionRank rank = OpinionRank::Handler;
    QString text;
    PersonId author;
    PersonId onBehalfOf; ///< null: in their own name
    Instant at;
    qint64 position = 0; ///< of the event in the journal
};

/// All opinions in a paper's history, oldest first: directives, onward assignments, results, comments and reasons of
/// returns. Acts without words and those that were recalled are left out, and so is what clerks note.
/// Fails with "workflow.json-damaged".
Result<QList<WrittenOpinion>> opinionsOf(const Directory &directory, const QList<HistoryEntry> &history);

}
