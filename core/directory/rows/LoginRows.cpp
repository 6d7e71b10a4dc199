// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/rows/LoginRows.h"

namespace chauban::rows {

namespace {

constexpr auto SelectLogin = R"(
    SELECT org.id, org.code, person.id, person.active FROM org JOIN person ON person.org_id = org.id
    WHERE person.login = ?1 ORDER BY org.created_at, org.id)";
constexpr auto SelectCredential = "SELECT salt, cost, hash FROM credential WHERE person_id = ?1";
constexpr auto SelectAnyCredential = R"(
    SELECT 1 FROM person JOIN credential ON credential.person_id = person.id WHERE person.org_id = ?1 LIMIT 1)";
constexpr auto SelectFailures = "SELECT failures, blocked_until FROM login_failure WHERE person_id = ?1";
constexpr auto UpsertFailures = R"(
    INSERT INTO login_failure(person_id, failures, blocked_until) VALUES (?1, ?2, ?3)
    ON CONFLICT (person_id) DO UPDATE SET failures = excluded.failures, blocked_until = excluded.blocked_until)";
constexpr auto DeleteFailures = "DELETE FROM login_failure WHERE person_id = ?1";
constexpr auto DeleteOldFailures = "DELETE FROM login_failure WHERE blocked_until < ?1";
constexpr auto InsertLoginLine
    = "INSERT INTO login_log(org_id, person_id, login, at, result) VALUES (?1, ?2, ?3, ?4, ?5)";

}

Result<QList<LoginCandidate>> selectLogin(Database &database, const QString &login)
{
    return database.all<LoginCandidate>(SelectLogin, login);
}

Result<std::optional<PasswordVerifier>> selectCredential(Database &database, const PersonId &person)
{
    return database.first<PasswordVerifier>(SelectCredential, person);
}

Result<bool> hasCredentials(Database &database, const OrgId &org)
{
    TRY_ASSIGN(const auto found, database.value<qint64>(SelectAnyCredential, org));
    return found.has_value();
}

Result<std::optional<LoginFailures>> selectFailures(Database &database, const PersonId &key)
{
    return database.first<LoginFailures>(SelectFailures, key);
}

Result<> upsertFailures(Database &database, const PersonId &key, const LoginFailures &failures)
{
    TRY(database.run(UpsertFailures, key, failures.failures, failures.blockedUntil));
    return {};
}

Result<> deleteFailures(Database &database, const PersonId &key)
{
    TRY(database.run(DeleteFailures, key));
    return {};
}

Result<> deleteOldFailures(Database &database, Instant moment)
{
    TRY(database.run(DeleteOldFailures, moment));
    return {};
}

Result<> insertLoginLine(Database &database, const LoginLine &line)
{
    TRY(database.run(InsertLoginLine, line.org.bytes(), line.person, line.login, line.at, line.result));
    return {};
}

}
