// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban {

/// The oldest entry of OpenSSL's error queue in words; empties the queue.
QString takeOpensslError();

}
