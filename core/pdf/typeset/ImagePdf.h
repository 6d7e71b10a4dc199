// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QList>

namespace chauban {

/// Pictures as a PDF, one a page in its true size by the picture's dots per metre, each a JPEG of the given
/// quality (0–100) and nothing else: no text, no fonts. Errors: typeset.cannot-write.
Result<QByteArray> imagesToPdf(const QList<QImage> &images, int quality, const QDateTime &created = {});

}
