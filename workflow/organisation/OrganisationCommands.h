// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/ruling/Scene.h"

namespace chauban {

/// Commands on the agency itself: people, units, positions, delegations, passwords, chains.

/// Inserts or replaces members of the directory. The first one of a store founds the agency.
struct ChangeDirectory
{
    static constexpr auto name = "directory.change";
    static Needs needs() { return {}; }
    Directory directory;

    static constexpr auto fields() { return std::tuple{Field{"directory", &ChangeDirectory::directory}}; }
};

/// Sets the verifier of a password (scrypt); the password itself never reaches the Authority.
struct SetPassword
{
    static constexpr auto name = "person.set-password";
    static Needs needs() { return {}; }
    PersonId person;
    QByteArray salt;
    int cost = 0;
    QByteArray hash;

    static constexpr auto fields()
    {
        using T = SetPassword;
        return std::tuple{Field{"person", &T::person},
            Field{"salt", &T::salt},
            Field{"cost", &T::cost},
            Field{"hash", &T::hash}};
    }
};

struct GrantDelegation
{
    static constexpr auto name = "delegation.grant";
    static Needs needs() { return {}; }
    Delegation delegation;

    static constexpr auto fields() { return std::tuple{Field{"delegation", &GrantDelegation::delegation}}; }
};

struct RevokeDelegation
{
    static constexpr auto name = "delegation.revoke";
    static Needs needs() { return {}; }
    DelegationId delegation;

    static constexpr auto fields() { return std::tuple{Field{"delegation", &RevokeDelegation::delegation}}; }
};

Result<Ruling> decide(const Scene &scene, const ChangeDirectory &body);
Result<Ruling> decide(const Scene &scene, const SetPassword &body);
Result<Ruling> decide(const Scene &scene, const GrantDelegation &body);
Result<Ruling> decide(const Scene &scene, const RevokeDelegation &body);

}
