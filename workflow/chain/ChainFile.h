// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "workflow/chain/Chain.h"

namespace chauban {

/// The chain file: JSON as people write it, described by resources/chains/chain.schema.json.
///
/// `{"format": "chauban-chain-1", "id": uuid, "version": 1, "kind": "incoming", "name": …, "flow": BLOCK}`;
/// a BLOCK has exactly one of "sequence", "parallel", "choice", "inclusive" (a list of blocks) or is a step
/// ("step": its id). A branch of a choice or inclusive carries "when": {field: value | [values] | {op: value}};
/// the last branch of a choice carries none. "vote" is {"approve": "any" | "all" | "3" | ">=2/3" | ">1/2" |
/// ">=75%", "refuse": …, "tie": …, "timing": …}; "deadline" is {"workingDays": 5} or {"workingHours": 4};
/// "signedDecision": "required" asks whoever decides in the step to sign what they decide.

/// Reads a chain file. Refused ("chain.file-wrong") with every fault and its JSON path in the detail.
Result<Chain> chainFromJson(const QByteArray &text);

/// Canonical bytes: sorted keys, no spaces; chainFromJson gives back the same chain, with the same hash.
QByteArray chainToJson(const Chain &chain);
QByteArray chainToJson(const ChainTitle &title, const QList<Block> &blocks);

}
