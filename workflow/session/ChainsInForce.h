// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "workflow/chain/Chain.h"

namespace chauban {

class Store;

/// The chains by which papers of a kind can be submitted now, the one taken unless another is named first.
/// Errors: those of reading, chain.file-wrong.
Result<QList<Chain>> chainsInForce(Store &store, const OrgId &org, DocumentKind kind);

}
