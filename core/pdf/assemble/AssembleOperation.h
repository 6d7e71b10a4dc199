// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"

namespace chauban {

/// The confined worker's operation "assemble": {parts: [{offset, length, first, count}]} over the document's bytes →
/// {size}, the new PDF at the beginning of the shared memory.
WorkerOperations assembleOperations();

}
