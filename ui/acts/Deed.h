// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session/Session.h"

namespace chauban {

/// A command as a form gives it, with the task and content that the person saw.
struct Deed
{
    CommandBody body;
    Target target;
    QString notice; ///< what the person is told when it is accepted
};

}
