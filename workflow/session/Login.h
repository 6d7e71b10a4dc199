// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/rows/LoginRows.h"

namespace chauban {

/// Who was let in.
struct Identity
{
    OrgId org;
    PersonId person;
    bool isStale = false; ///< the password is stored at a lower cost than today's: hash it anew
};

/// Lets people in by password.
///
///   wrong passwords in a row | the next try is heard
///   1–4                      | at once
///   5, 6, 7, 8               | after 1, 2, 4, 8 minutes
///   9 and more               | after 15 minutes
///
/// A login that nobody has, one that several agencies have (it must name its agency), one without a password and one
/// of somebody inactive cost as much time as a wrong
/// password, are delayed alike and told the same, so that nobody learns which logins exist. Failures are forgotten
/// with the right password, or a day after the last one. Each try leaves a line in login_log.
class Login
{
public:
    Login(Database &writer, Clock &clock, int cost = PasswordCost)
        : m_writer(writer)
        , m_clock(clock)
        , m_cost(cost)
    {
    }

    /// `login`: the person's, or login@agency-code when several agencies of the store have it.
    /// Fails with "login.wrong" or "login.wait" (detail: seconds).
    Result<Identity> check(const QString &login, QByteArrayView password);

private:
    Result<std::optional<rows::LoginCandidate>> candidate(const QString &login);
    Result<bool> isRight(
        const std::optional<rows::LoginCandidate> &who, QByteArrayView password, bool &isStale);
    Result<> note(const rows::LoginLine &line, const PersonId &key, const rows::LoginFailures &failures);

    Database &m_writer;
    Clock &m_clock;
    int m_cost;
};

}
