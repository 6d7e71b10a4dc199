// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/DemoPaper.h"
#include "core/pdf/typeset/Draft.h"

namespace chauban {

/// One entry of resources/demo/papers-<agency>.json: what stands on the paper, before it has number or date.
struct DemoSpec
{
    DemoDirection direction = DemoDirection::Incoming;
    QString typeName;
    QString agency; ///< whole name of the author
    DraftContent content;
    QString annex; ///< title; empty: none
    QString body; ///< issuing body of an own paper
    QString unit;
    QString sealRing;
    QString sealFoot;
    QDate notBefore; ///< may be invalid
    bool scan = false;
};

/// Errors: demo.bad-file (detail: file and entry).
Result<QList<DemoSpec>> demoSpecs(const DemoAgency &agency);

}
