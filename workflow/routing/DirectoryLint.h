// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/chain/Lint.h"
#include "workflow/routing/DirectorySnapshot.h"

namespace chauban {

/// What the tree cannot show: whether the chain's rules find people in this agency now. All are warnings, because
/// people are appointed and leave without the chain changing:
///
///  1. every position and role is held by somebody; every unit has a head where a unit's head is asked
///  2. a counted vote has as many people as it needs
///  3. where four eyes are demanded, the two steps are not in the hands of one and the same person
///  4. nobody is away with a substitute who is away too, in a circle
QList<Finding> lint(const Chain &chain, const DirectorySnapshot &directory);

}
