// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QThreadPool;

namespace chauban {

/// Lets a pool of one thread come to its end by itself, its work being values of its own; only the program's end waits
/// for it.
void leaveToItself(std::unique_ptr<QThreadPool> pool);

}
