// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/routing/Routing.h"

namespace chauban {

/// One step still to come, as far as it can be seen now.
struct PreviewStep
{
    int block = 0;
    QList<Assignee> who; ///< asked now, or whom the rule names today; empty: nobody can be found
    std::optional<Instant> due; ///< when it should be done if everyone takes the whole time allowed
    bool isOpen = false;
};

/// Who gets the paper next and when, in the order of the chain: the open steps, then those that will open with the
/// document's fields as they are. Branches that these fields do not take are left out.
QList<PreviewStep> preview(const Routing &routing, const DirectorySnapshot &directory, Instant now);

/// The same for a paper that has not started: `context` is what the start would say.
QList<PreviewStep> preview(
    const Chain &chain, const RuleContext &context, const DirectorySnapshot &directory, Instant now);

}
