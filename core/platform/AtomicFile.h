// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace chauban {

/// Puts the pieces, one after the other, in place of the file at `path`: written beside it, flushed to the
/// disk, then renamed, and the folder flushed. Whatever fails, the old file (or none) stands there and no
/// temporary file stays behind. What is no regular file (a device, a pipe, a folder) is never replaced.
/// Errors: file.disk-full, file.cannot-write (both with the path).
Result<> replaceFile(const QString &path, const QList<QByteArrayView> &pieces);

}
