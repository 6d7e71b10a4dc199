// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"

namespace chauban {

/// The operations "open", "text", "draw" and "compare" that core/pdf/pages asks for. They run in the worker only.
WorkerOperations pageOperations();

}
