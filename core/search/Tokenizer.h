// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

struct sqlite3;

namespace chauban {

/// Registers the FTS5 tokenizer "vi" on a connection (a SqliteDatabase::Extension): needed by every connection
/// that reads or writes the search index.
///
/// Of a document each word is entered folded and, at the same place, exactly as written when that differs. Of a
/// query a word typed with any mark is looked up exactly, a plain one folded. So "hoa toc" finds every spelling,
/// "hỏa tốc" and "hoả tốc" find the same letters, and "hoa tốc" does not find "hoa tóc".
Result<> registerTokenizer(sqlite3 *connection);

}
