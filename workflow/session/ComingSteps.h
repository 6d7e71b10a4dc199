// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QList>

#include <memory>

namespace chauban {

class Database;
struct Directory;

/// A step of a paper's chain that is open or still to come, as people are told of it.
struct ComingStep
{
    QString name; ///< "Văn thư cấp số, ghi ngày"
    QString act; ///< "assign-number"
    QString who; ///< positions with their holders, or people; empty: nobody can be found today
    bool isOpen = false;
};

/// The open steps of the document's running routing and those behind them, in the chain's order; empty without one.
/// Not restricted: ask Session::document first. Fails with "workflow.json-damaged".
Result<QList<ComingStep>> comingSteps(Database &database,
    const std::shared_ptr<const Directory> &directory,
    const DocumentId &document,
    Instant now);

/// The incoming paper whose work ends when this reply is issued, as was said when it was submitted. Not restricted.
Result<std::optional<DocumentId>> closedByIssue(Database &database, const DocumentId &reply);

}
