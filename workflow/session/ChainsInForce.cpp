// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/ChainsInForce.h"

#include "workflow/authority/rows/AuthorityRows.h"
#include "workflow/chain/ChainFile.h"
#include "workflow/session/Store.h"

namespace chauban {

Result<QList<Chain>> chainsInForce(Store &store, const OrgId &org, DocumentKind kind)
{
    TRY_ASSIGN(const auto stored, rows::selectActiveChains(store.reader(), org));
    QList<Chain> chains;
    for (const auto &row : stored) {
        if (row.kind != toWord(kind))
            continue;
        TRY_ASSIGN(auto chain, chainFromJson(row.body));
        chains.append(std::move(chain));
    }
    return chains;
}

}
