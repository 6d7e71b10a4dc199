// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/search/Search.h"
#include "workflow/session/View.h"

namespace chauban::rows {

/// A line of a list and the principal in whose list it was found.
struct ListedPlace
{
    Place place;
    Principal principal;
};

/// What waits in a box of any of the principals, merged newest first; one line for each document and task.
Result<QList<ListedPlace>> selectInboxPage(
    Database &database, const Viewer &viewer, const QString &box, const Page &page);

Result<QList<BoxCount>> selectCounters(Database &database, const Viewer &viewer);
/// Of the lines of "to-sign" those whose task makes its holder the signer.
Result<qint64> countAwaitedSignatures(Database &database, const Viewer &viewer);
Result<std::optional<Task>> selectTask(Database &database, const TaskId &task);
/// Who leads the work on a document, else who was asked for the directive; nothing when nobody was.
Result<std::optional<Principal>> selectHandler(Database &database, const DocumentId &document);
Result<int> countFiles(Database &database, const DocumentId &document, int version);
Result<QList<AccessReason>> selectAccessReasons(Database &database, const DocumentId &document);
/// Documents whose id's bytes lie between, in order, at most `limit`. Not restricted: ask for access.
Result<QList<DocumentId>> selectIdsBetween(
    Database &database, const OrgId &org, const DocumentId &first, const DocumentId &last, int limit);

/// The statement of a principal's box, for the test that pins its plan.
extern const char *const InboxList;
extern const char *const ScopedInboxList; ///< the same for a viewer of some kinds of documents

}
