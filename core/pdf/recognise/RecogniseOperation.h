// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"

namespace chauban {

/// The confined worker's operation "recognise": {width, height, dpi} of the picture that "draw" has left in the shared
/// memory → {words: [[text, left, top, width, height]]} in pixels.
WorkerOperations recogniseOperations();

}
