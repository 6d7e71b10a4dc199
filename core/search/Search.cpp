// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Search.h"

#include "core/search/Walk.h"

#include <limits>

namespace chauban {

namespace {

/// Documents that either walk looks at in its first turn.
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
    if (terms.isEmpty()) {
        TRY(list->run(std::numeric_limits<int>::max()));
        return list->hits();
    }
    TRY_ASSIGN(const auto index, IndexWalk::begin(database, question));
    for (int budget = FirstBudget;; budget = std::min(2 * budget, LargestBudget)) {
        for (const auto *walk : {&index, &list}) {
            TRY_ASSIGN(const bool done, (*walk)->run(budget));
            if (done)
                return (*walk)->hits();
        }
    }
}

}
