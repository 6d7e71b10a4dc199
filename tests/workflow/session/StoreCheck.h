// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/sqlite/SqliteDatabase.h"
#include "core/journal/Journal.h"
#include "core/search/Tokenizer.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

inline constexpr SqliteDatabase::Extension StoreExtensions[] = {registerTokenizer};

/// What must hold of any store at rest: the journal verifies, counters equal recounts, numbers have no gap and no
/// double, each accepted command has its event, SQLite finds no damage.
inline void checkStore(Database &database, const OrgId &org)
{
    const auto count = [&](const char *sql) {
        const auto value = database.value<qint64>(sql);
        REQUIRE(value.ok());
        return value->value_or(-1);
    };
    CHECK_FALSE(Journal(database, org).verify().value().has_value());
    CHECK(database.value<QString>("PRAGMA integrity_check").value() == QStringLiteral("ok"));
    CHECK(
        count("SELECT count(*) FROM counter WHERE total <> (SELECT count(*) FROM inbox WHERE inbox.org_id = "
              "counter.org_id AND inbox.principal = counter.principal AND inbox.box = counter.box)")
        == 0);
    CHECK(count("SELECT count(*) FROM inbox WHERE NOT EXISTS (SELECT 1 FROM counter WHERE counter.org_id = "
                "inbox.org_id AND counter.principal = inbox.principal AND counter.box = inbox.box)")
        == 0);
    CHECK(count("SELECT count(*) FROM register WHERE next - opening <> (SELECT count(*) FROM number WHERE "
                "number.register_id = register.id)")
        == 0);
    CHECK(count("SELECT count(*) FROM number JOIN register ON register.id = number.register_id WHERE "
                "number.number < opening OR number.number >= next")
        == 0);
    CHECK(count("SELECT count(*) FROM document WHERE number IS NOT NULL")
        == count("SELECT count(*) FROM number WHERE state = 'used'"));
    CHECK(count("SELECT count(*) FROM event")
        == count("SELECT count(*) FROM command WHERE position IS NOT NULL"));
    CHECK(
        count(
            "SELECT count(*) FROM document WHERE NOT EXISTS (SELECT 1 FROM access WHERE access.document_id = "
            "document.id)")
        == 0);
}

}
