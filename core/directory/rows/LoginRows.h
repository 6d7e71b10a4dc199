// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Database.h"
#include "core/directory/Password.h"

namespace chauban::rows {

/// Somebody who may be meant by a login; logins are unique within an agency only.
struct LoginCandidate
{
    OrgId org;
    QString orgCode;
    PersonId person;
    bool active = false;

    auto columns() { return std::tie(org, orgCode, person, active); }
};
Result<QList<LoginCandidate>> selectLogin(Database &database, const QString &login);

Result<std::optional<PasswordVerifier>> selectCredential(Database &database, const PersonId &person);
/// Whether anybody of the agency has a password.
Result<bool> hasCredentials(Database &database, const OrgId &org);

struct LoginFailures
{
    int failures = 0;
    Instant blockedUntil;

    auto columns() { return std::tie(failures, blockedUntil); }
};
/// `key`: the person, or what stands for a login that nobody has.
Result<std::optional<LoginFailures>> selectFailures(Database &database, const PersonId &key);
Result<> upsertFailures(Database &database, const PersonId &key, const LoginFailures &failures);
Result<> deleteFailures(Database &database, const PersonId &key);
/// Forgets those who have been free to try since before `moment`.
Result<> deleteOldFailures(Database &database, Instant moment);

struct LoginLine
{
    OrgId org; ///< null: the login belongs to no agency
    PersonId person; ///< null: nobody
    QString login;
    Instant at;
    QString result; ///< "ok", "wrong", "blocked"
};
Result<> insertLoginLine(Database &database, const LoginLine &line);

}
