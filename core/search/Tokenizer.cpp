// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Tokenizer.h"

#include "core/search/Words.h"

#include <sqlite3.h>

namespace chauban {

namespace {

using TokenSink = int (*)(void *context, int flags, const char *token, int size, int begin, int end);

WordReader *reader(Fts5Tokenizer *tokenizer)
{
    return reinterpret_cast<WordReader *>(tokenizer);
}

int createTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(new WordReader);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reader(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, TokenSink sink)
{
    auto *words = reader(tokenizer);
    words->read({text, size});
    const auto emit = [&](const QByteArray &token, const SearchWord &word, int tokenFlags) {
        return sink(
            context, tokenFlags, token.constData(), int(token.size()), int(word.begin), int(word.end));
    };
    while (const auto *word = words->next()) {
        int code = SQLITE_OK;
        if (flags & FTS5_TOKENIZE_QUERY) {
            code = emit(word->exact, *word, 0); // equals the folded form when no mark was typed
        } else {
            code = emit(word->folded, *word, 0);
            if (code == SQLITE_OK && word->isMarked())
                code = emit(word->exact, *word, FTS5_TOKEN_COLOCATED);
        }
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

}

Result<> registerTokenizer(sqlite3 *connection)
{
    fts5_tokenizer callbacks = {createTokenizer, deleteTokenizer, tokenize};
    auto *api = apiOf(connection);
    if (!api || api->xCreateTokenizer(api, "vi", nullptr, &callbacks, nullptr) != SQLITE_OK)
        return Error{ErrorKind::Internal, "search.no-full-text"};
    return {};
}

}
