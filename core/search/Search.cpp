// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Search.h"

#include "core/search/Walk.h"

namespace chauban {

namespace {

/// Documents that the list walk looks at in its first turn; the index walk, whose steps cost less, takes four times
/// as many.
constexpr int FirstBudget = 64;
constexpr int LargestBudget = 1 << 24;

}

Result<QList<SearchHit>> search(Database &database,
    const Viewer &viewer,
    const SearchQuery &query,
    const std::optional<SearchHit> &after,
    int limit)
{
    const auto terms = searchTerms(query.words, query.lastWord);
    // Something was typed, but nothing that can occur: "---".
    if (terms.isEmpty() && !query.words.trimmed().isEmpty())
        return QList<SearchHit>{};

    const SearchQuestion question = {viewer, query, matchExpression(terms), after, limit};
    TRY_ASSIGN(const auto list, ListWalk::begin(database, question));
    std::unique_ptr<Walk> index;
    for (int budget = FirstBudget;; budget = std::min(2 * budget, LargestBudget)) {
        TRY_ASSIGN(const bool listDone, list->run(budget));
        if (listDone)
            return list->hits();
        if (terms.isEmpty())
            continue;
        if (!index) {
            TRY_ASSIGN(index, IndexWalk::begin(database, question));
        }
        TRY_ASSIGN(const bool indexDone, index->run(4 * budget));
        if (indexDone)
            return index->hits();
    }
}

}
