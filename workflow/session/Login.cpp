// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/Login.h"

#include <algorithm>
#include <chrono>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int FreeFailures = 4;
constexpr std::chrono::milliseconds FirstDelay = 1min;
constexpr std::chrono::milliseconds LongestDelay = 15min;
constexpr std::chrono::milliseconds Memory = 24h;

std::chrono::milliseconds delayAfter(int failures)
{
    if (failures <= FreeFailures)
        return 0ms;
    const int doublings = std::min(failures - FreeFailures - 1, 10);
    return std::min(FirstDelay * (1 << doublings), LongestDelay);
}

/// What failures are counted under: the person, or for a login that nobody has a name of its own.
PersonId keyOf(const std::optional<rows::LoginCandidate> &who, const QString &login)
{
    constexpr QUuid NoBody(0x6c4d7a52, 0x0b1e, 0x4f6b, 0x9a, 0x3c, 0x5e, 0x21, 0x77, 0xd0, 0x48, 0x1f);
    return who ? who->person : PersonId{QUuid::createUuidV5(NoBody, login)};
}

}

Result<std::optional<rows::LoginCandidate>> Login::candidate(const QString &login)
{
    TRY_ASSIGN(auto candidates, rows::selectLogin(m_writer, login));
    if (const auto at = login.lastIndexOf(u'@'); candidates.isEmpty() && at > 0) {
        TRY_ASSIGN(candidates, rows::selectLogin(m_writer, login.left(at)));
        candidates.removeIf([&](const auto &other) { return other.orgCode != login.mid(at + 1); });
    }
    // A name that several agencies have names nobody.
    return candidates.size() == 1 ? std::optional(candidates.first()) : std::nullopt;
}

/// Always hashes once, whoever is asked for.
Result<bool> Login::isRight(
    const std::optional<rows::LoginCandidate> &who, QByteArrayView password, bool &isStale)
{
    PasswordVerifier verifier{QByteArray(16, '\0'), m_cost, QByteArray(32, '\0')};
    bool known = false;
    if (who) {
        TRY_ASSIGN(const auto stored, rows::selectCredential(m_writer, who->person));
        known = stored && who->active;
        if (stored)
            verifier = *stored;
    }
    isStale = verifier.cost < m_cost;
    TRY_ASSIGN(const bool same, isPassword(verifier, password));
    return same && known;
}

Result<> Login::note(const rows::LoginLine &line, const PersonId &key, const rows::LoginFailures &failures)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(m_writer));
    TRY(rows::deleteOldFailures(m_writer, {(line.at.milliseconds - Memory.count())}));
    if (failures.failures == 0)
        TRY(rows::deleteFailures(m_writer, key));
    else
        TRY(rows::upsertFailures(m_writer, key, failures));
    TRY(rows::insertLoginLine(m_writer, line));
    return transaction.commit();
}

Result<Identity> Login::check(const QString &login, QByteArrayView password)
{
    const auto now = m_clock.now();
    TRY_ASSIGN(const auto who, candidate(login));
    const auto key = keyOf(who, login);
    TRY_ASSIGN(const auto stored, rows::selectFailures(m_writer, key));
    auto failures = stored.value_or(rows::LoginFailures{});
    if (failures.blockedUntil.milliseconds + Memory.count() < now.milliseconds)
        failures = {};
    rows::LoginLine line{who ? who->org : OrgId{}, who ? who->person : PersonId{}, login, now, u"ok"_s};

    if (failures.failures > FreeFailures && now < failures.blockedUntil) {
        // Also when the machine's clock was set back meanwhile nobody waits longer than the longest delay.
        const auto wait
            = std::min<qint64>(failures.blockedUntil.milliseconds - now.milliseconds, LongestDelay.count());
        failures.blockedUntil = {now.milliseconds + wait};
        line.result = u"blocked"_s;
        TRY(note(line, key, failures));
        return Error{ErrorKind::Denied, "login.wait", QString::number((wait + 999) / 1000)};
    }
    bool isStale = false;
    TRY_ASSIGN(const bool right, isRight(who, password, isStale));
    if (!right) {
        ++failures.failures;
        failures.blockedUntil = {now.milliseconds + delayAfter(failures.failures).count()};
        line.result = u"wrong"_s;
        TRY(note(line, key, failures));
        return Error{ErrorKind::Denied, "login.wrong"};
    }
    TRY(note(line, key, {}));
    return Identity{who->org, who->person, isStale};
}

}
