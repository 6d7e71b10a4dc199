// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace chauban {

/// What a device's module answered last, as an error for the person; empties OpenSSL's error queue. What has no
/// sentence of its own becomes token.failed with the module's words.
/// `token` is what the person calls the device.
Error takeTokenError(const QString &token);

}
