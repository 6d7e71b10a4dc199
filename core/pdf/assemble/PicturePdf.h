// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

namespace chauban {

/// A foreign picture (JPEG, PNG, TIFF with any number of pages) as PDF, decoded by a confined worker of its own; the
/// picture itself stays the original. It has `seconds`. Errors: those of the worker; "intake.picture-damaged",
/// "intake.scan-too-large".
Result<QByteArray> pictureAsPdf(QByteArrayView picture, int seconds = 60);

}
