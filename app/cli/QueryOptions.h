// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Options.h"
#include "core/search/Search.h"
#include "workflow/session/View.h"

namespace chauban {

struct Directory;

/// The options by which documents are chosen and paged: --kind, --state, --urgency, --unit, --from, --to (days as in
/// dateFrom()), --limit (1–1000, else 50), --after (what the page before gave as `next`).
extern const QStringList QueryOptions;

/// Errors: "cli.bad-value", "directory.unknown-unit".
Result<SearchQuery> queryFrom(const Options &options, const Directory &directory, QDate today);
Result<Page> pageFrom(const Options &options);

/// What --after takes to go on behind a place.
QString textOf(const Place &place);

}
