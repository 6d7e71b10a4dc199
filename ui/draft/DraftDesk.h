// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/DraftWork.h"
#include "workflow/authority/Command.h"
#include "workflow/session/View.h"

namespace chauban {

struct Seat;

/// What a draft is begun from: a paper that it answers, or an earlier version of itself.
struct OpenedDraft
{
    DocumentView view;
    std::optional<DraftWork> work; ///< of a draft; nothing for a paper that is answered
    QByteArray pages; ///< of the draft's newest version

    bool isAnswer() const { return !work; }
};

/// What is stored of a draft.
struct DraftOrder
{
    DraftWork work;
    QByteArray pages; ///< made here; empty: the file or those of the version before
    DocumentId answers; ///< null: nothing
    std::optional<DocumentView> before; ///< the version that is revised; nothing: a new draft
};

struct SavedDraft
{
    Outcome outcome;
    DocumentId document;
    std::optional<DocumentView> view; ///< as it is now, when it was accepted
};

/// Both in the store's thread. Errors: those of Session.
Result<OpenedDraft> openDraft(Seat &seat, const DocumentId &document);
Result<SavedDraft> saveDraft(Seat &seat, const DraftOrder &order);

}
