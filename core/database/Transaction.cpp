// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/database/Database.h"

namespace chauban {

Result<Transaction> Transaction::begin(Database &database)
{
    TRY(database.run(database.dialect() == Dialect::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN"));
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run("ROLLBACK");
}

Result<> Transaction::commit()
{
    TRY(m_database->run("COMMIT"));
    m_database = nullptr;
    return {};
}

}
