// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/ReasonText.h"
#include "workflow/chain/Chain.h"

namespace chauban {

/// The chain as an indented tree that a person reads: one line a block, with who acts, by when, and what a
/// refusal does.
QString chainText(const Chain &chain, Language language);

}
