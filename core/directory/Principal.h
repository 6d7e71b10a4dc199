// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/database/Value.h"
#include "core/directory/Directory.h"

namespace chauban {

/// Who a right or a task belongs to: a person, whoever holds a position, everybody of a unit, or whoever has a
/// role (for a role of a body: its clerks, its signers). Rights follow the position, not the name on its door.
struct Principal
{
    enum class Kind { Person, Position, Unit, Role };
    Kind kind = Kind::Person;
    QUuid id; ///< of the person, position, unit; for a role the body, or null for the whole agency
    Role role = Role::Specialist; ///< only for Kind::Role

    static Principal of(const PersonId &person) { return {Kind::Person, person.uuid}; }
    static Principal of(const PositionId &position) { return {Kind::Position, position.uuid}; }
    static Principal of(const UnitId &unit) { return {Kind::Unit, unit.uuid}; }
    static Principal of(Role role, const BodyId &body = {}) { return {Kind::Role, body.uuid, role}; }

    /// 1 byte kind, 1 byte role, 16 bytes id.
    QByteArray bytes() const;
    static Principal fromBytes(const QByteArray &bytes);
    /// "person:<uuid>", "role:clerk:<uuid>" …
    QString text() const;
    static std::optional<Principal> fromText(const QString &text);

    friend bool operator==(const Principal &, const Principal &) = default;
    friend bool operator<(const Principal &a, const Principal &b) { return a.bytes() < b.bytes(); }
};

/// All principals that a person is on a date: themselves, their positions, units, and roles.
QList<Principal> principalsOf(const Directory &directory, const PersonId &person, QDate date);

/// Everybody who is a principal on a date.
QList<PersonId> peopleOf(const Directory &directory, const Principal &principal, QDate date);

template<>
struct SqlCodec<Principal>
{
    static SqlValue write(const Principal &value) { return value.bytes(); }
    static Principal read(const SqlColumn &row, int column)
    {
        return Principal::fromBytes(row.bytes(column));
    }
};

template<>
struct JsonCodec<Principal>
{
    static QJsonValue write(const Principal &value) { return value.text(); }
    static Result<Principal> read(const QJsonValue &json, const QString &path)
    {
        const auto principal = Principal::fromText(json.toString());
        return principal ? Result<Principal>(*principal) : malformed(path);
    }
};

}
