// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/routing/Preview.h"

namespace chauban {

/// The way that a paper takes: what was done on it, and who is asked after that as things stand.
struct RoutedWay
{
    Routing routing;
    QList<PreviewStep> ahead; ///< open steps and those to come; empty when it has ended
};

}
