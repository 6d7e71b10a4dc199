// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/Certificate.h"

namespace chauban {

/// `own` and its issuers among the others, upwards; what belongs to no chain is left out.
QList<Certificate> chainOf(const Certificate &own, QList<Certificate> others);

}
