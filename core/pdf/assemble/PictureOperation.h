// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"

namespace chauban {

/// The confined worker's operation "picture-to-pdf": the document is a picture (JPEG, PNG, TIFF with any number of
/// pages) → {size, pages}, the PDF at the beginning of the shared memory.
WorkerOperations pictureOperations();

}
