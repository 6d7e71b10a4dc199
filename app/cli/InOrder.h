// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace chauban {

/// What remains to be done in order after a piece of work.
using Telling = std::function<void()>;

/// Calls `work` for each of 0 … count - 1, by up to `threads` threads at a time (this one among them), and runs what it
/// answers in that order, one after the other, as soon as all before it have been told. Returns when all has been told.
/// Neither may throw.
void inOrder(qsizetype count, int threads, const std::function<Telling(qsizetype)> &work);

}
