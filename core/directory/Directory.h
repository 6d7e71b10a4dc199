// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/JsonFields.h"

#include <QStringList>

namespace chauban {

/// What a position is there for. Rights on a document come from the relation to it (workflow/access).
enum class Role { Clerk, Leader, OfficeChief, UnitHead, Specialist, Secretary, Administrator };
template<>
inline constexpr auto enumWords<Role> = std::to_array<EnumWord<Role>>({
    {Role::Clerk, "clerk"},
    {Role::Leader, "leader"},
    {Role::OfficeChief, "office-chief"},
    {Role::UnitHead, "unit-head"},
    {Role::Specialist, "specialist"},
    {Role::Secretary, "secretary"},
    {Role::Administrator, "administrator"},
});

/// An agency: the owner of people, registers and a journal.
struct Org
{
    OrgId id;
    QString name;
    QString code; ///< dotted code in the national directory, may be empty
    QString zone; ///< IANA time zone in which its year and day are reckoned
    QString place; ///< place name in the date line

    auto columns() { return std::tie(id, name, code, zone, place); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Org::id},
            Field{"name", &Org::name},
            Field{"code", &Org::code},
            Field{"zone", &Org::zone},
            Field{"place", &Org::place}};
    }
};

/// An issuing body of an agency (people's committee, council, division): its registers, notation and seal.
struct Body
{
    BodyId id;
    QString name;
    QString superior; ///< the line printed above its name, may be empty
    QString notation; ///< "UBND"
    QString place;
    QString code;

    auto columns() { return std::tie(id, name, superior, notation, place, code); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Body::id},
            Field{"name", &Body::name},
            Field{"superior", &Body::superior},
            Field{"notation", &Body::notation},
            Field{"place", &Body::place},
            Field{"code", &Body::code}};
    }
};

struct Unit
{
    UnitId id;
    UnitId parent; ///< null: directly under the agency
    QString name;
    QString notation; ///< "VP"
    QString code; ///< as chains name it: "van-phong"
    int sort = 0;

    auto columns() { return std::tie(id, parent, name, notation, code, sort); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Unit::id},
            Field{"parent", &Unit::parent},
            Field{"name", &Unit::name},
            Field{"notation", &Unit::notation},
            Field{"code", &Unit::code},
            Field{"sort", &Unit::sort}};
    }
};

struct Position
{
    PositionId id;
    UnitId unit;
    QString title;
    QString code; ///< as chains name it: "chu-tich"
    Role role = Role::Specialist;
    int rank = 0; ///< 0 head, 1 deputy, 2 others: within its unit and role
    QString
        signsAs; ///< capacity before the title when signing for a body: "TM.", "KT.", "TL." …; empty: none
    QList<BodyId> bodies; ///< those that a clerk serves, or for which a leader signs

    /// Whether its holder may sign for a body: a leader, the office chief or whoever signs in a capacity (Decree
    /// 30/2020 art. 13), unless the position signs for other bodies only.
    bool signsFor(const BodyId &body) const
    {
        if (role == Role::Clerk || role == Role::Administrator)
            return false;
        const bool isSigner = role == Role::Leader || role == Role::OfficeChief || !signsAs.isEmpty();
        return bodies.isEmpty() ? isSigner : bodies.contains(body);
    }

    auto columns() { return std::tie(id, unit, title, code, role, rank, signsAs); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Position::id},
            Field{"unit", &Position::unit},
            Field{"title", &Position::title},
            Field{"code", &Position::code},
            Field{"role", &Position::role},
            Field{"rank", &Position::rank},
            Field{"signsAs", &Position::signsAs},
            Field{"bodies", &Position::bodies}};
    }
};

struct Person
{
    PersonId id;
    QString login;
    QString name;
    QString email;
    bool active = true;

    auto columns() { return std::tie(id, login, name, email, active); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Person::id},
            Field{"login", &Person::login},
            Field{"name", &Person::name},
            Field{"email", &Person::email},
            Field{"active", &Person::active}};
    }
};

/// A person holds a position from a date to a date (inclusive; open-ended without).
struct Appointment
{
    AppointmentId id;
    PersonId person;
    PositionId position;
    QDate from;
    std::optional<QDate> to;

    bool activeOn(QDate date) const { return from <= date && (!to || date <= *to); }

    auto columns() { return std::tie(id, person, position, from, to); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Appointment::id},
            Field{"person", &Appointment::person},
            Field{"position", &Appointment::position},
            Field{"from", &Appointment::from},
            Field{"to", &Appointment::to}};
    }
};

/// A person lets another act for them in a span of time; it cannot be passed on (TUQ., Decree 30/2020 art. 13).
struct Delegation
{
    DelegationId id;
    PersonId from;
    PersonId to;
    Instant begins;
    Instant ends;
    std::optional<Instant> revoked;
    QString scope; ///< document kind that it is limited to; empty: all
    QString note;

    bool covers(const QString &kind) const { return scope.isEmpty() || scope == kind; }
    bool activeAt(Instant now) const { return begins <= now && now < ends && (!revoked || now < *revoked); }

    auto columns() { return std::tie(id, from, to, begins, ends, revoked, scope, note); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Delegation::id},
            Field{"from", &Delegation::from},
            Field{"to", &Delegation::to},
            Field{"begins", &Delegation::begins},
            Field{"ends", &Delegation::ends},
            Field{"revoked", &Delegation::revoked},
            Field{"scope", &Delegation::scope},
            Field{"note", &Delegation::note}};
    }
};

/// A certificate that is known to be a person's, or a body's seal. Once registered it never becomes another's.
struct RegisteredCertificate
{
    Sha256 fingerprint; ///< SHA-256 of its DER
    PersonId person; ///< null: a body's
    BodyId body; ///< null: a person's
    QString subject; ///< as people read it
    bool withdrawn = false; ///< it stays known, and signs no more

    auto columns() { return std::tie(fingerprint, person, body, subject, withdrawn); }
    static constexpr auto fields()
    {
        using T = RegisteredCertificate;
        return std::tuple{Field{"fingerprint", &T::fingerprint},
            Field{"person", &T::person},
            Field{"body", &T::body},
            Field{"subject", &T::subject},
            Field{"withdrawn", &T::withdrawn}};
    }
};

/// All that rules may ask about who is who: a value, loaded once and shared.
struct Directory
{
    Org org;
    QList<Body> bodies;
    QList<Unit> units;
    QList<Position> positions;
    QList<Person> people;
    QList<Appointment> appointments;
    QList<Delegation> delegations;
    QList<RegisteredCertificate> certificates;

    static constexpr auto fields()
    {
        return std::tuple{Field{"org", &Directory::org},
            Field{"bodies", &Directory::bodies},
            Field{"units", &Directory::units},
            Field{"positions", &Directory::positions},
            Field{"people", &Directory::people},
            Field{"appointments", &Directory::appointments},
            Field{"delegations", &Directory::delegations},
            Field{"certificates", &Directory::certificates}};
    }

    const Person *person(const PersonId &id) const;
    const Person *personByLogin(const QString &login) const;
    const Position *position(const PositionId &id) const;
    const Unit *unit(const UnitId &id) const;
    const Body *body(const BodyId &id) const;
    const RegisteredCertificate *certificate(const Sha256 &fingerprint) const;
    /// The positions that a person holds on a date.
    QList<Position> positionsOf(const PersonId &id, QDate date) const;
    /// Those who hold a position on a date.
    QList<PersonId> holders(const PositionId &id, QDate date) const;
    /// The active delegation by which `actor` may act for `principal`, or nothing.
    std::optional<Delegation> delegation(const PersonId &principal, const PersonId &actor, Instant now) const;
    /// The same among those that cover a kind of document; an empty kind is covered by unlimited ones only.
    std::optional<Delegation> delegation(
        const PersonId &principal, const PersonId &actor, Instant now, const QString &kind) const;
    /// The kinds of documents to which the delegations of `principal` to `actor` are limited now; an empty one among
    /// them: not limited. Nothing without a delegation.
    QStringList delegatedKinds(const PersonId &principal, const PersonId &actor, Instant now) const;
    QTimeZone zone() const { return QTimeZone(org.zone.toLatin1()); }
};

}
