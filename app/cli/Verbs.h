// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Verb.h"

namespace chauban {

// One per file, <Name>Command.cpp.
extern const Verb SignVerb;
extern const Verb ChainVerb;
extern const Verb ReadVerb;
extern const Verb VerifyVerb;
extern const Verb VersionVerb;

}
