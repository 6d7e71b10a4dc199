// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/print/Opinions.h"
#include "workflow/session/RoutedWay.h"
#include "workflow/signing/DecisionEvidence.h"
#include "workflow/time/WorkingCalendar.h"

namespace chauban {

class Session;

/// Another paper that this one is related to.
struct RelatedPaper
{
    Relation relation;
    Document document;
};

/// All that the panel shows of one document, read in one go.
struct OpenedPaper
{
    DocumentView view;
    QList<RoutedWay> ways;
    QList<WrittenOpinion> opinions;
    QList<RelatedPaper> related;
    QList<AccessReason> access;
    QList<DecisionEvidence> decisions; ///< the signed ones among the history, once they were judged
    WorkingCalendar calendar; ///< in which deadlines are counted
};

/// Called in the store's thread. Fails with the errors of Session::document.
Result<OpenedPaper> openPaper(const Session &session, const DocumentId &document);

}
