// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"

namespace chauban {

/// Every operation of the confined worker, the same in all programs. To add one: insert the handlers of its library.
WorkerOperations workerOperations();

}
