// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Principal.h"
#include "workflow/access/Access.h"

#include <QPointF>

namespace chauban {

struct ArrivalStamp;
struct DocumentView;
struct HandlingSlip;

/// How paper names a principal: the person, the position's title, the unit; "Văn thư" for the clerks.
QString paperName(const Directory &directory, const Principal &principal);

/// What the stamp "ĐẾN" says of a registered incoming paper. `dossierCode` may be empty.
/// Fails with "document.wrong-kind" or, before it has its number, "document.wrong-state".
Result<ArrivalStamp> arrivalStampOf(const Directory &directory,
    const Document &document,
    const QList<Task> &tasks,
    const QString &dossierCode);
/// The slip that travels with it: who wrote which opinion and when, and room to write for those who have not.
/// Fails like the stamp, and with "workflow.json-damaged".
Result<HandlingSlip> handlingSlipOf(const Directory &directory, const DocumentView &view);

}
