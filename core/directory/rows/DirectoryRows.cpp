// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/rows/DirectoryRows.h"

#include "core/base/Fold.h"

namespace chauban::rows {

namespace {

constexpr auto SelectOrgs = "SELECT id FROM org ORDER BY created_at, id";
constexpr auto SelectOrg = "SELECT id, name, code, zone, place FROM org WHERE id = ?1";
constexpr auto SelectBodies
    = "SELECT id, name, superior, notation, place, code FROM body WHERE org_id = ?1 ORDER BY id";
constexpr auto SelectUnits
    = "SELECT id, parent_id, name, notation, code, sort FROM unit WHERE org_id = ?1 ORDER BY sort, id";
constexpr auto SelectPositions = "SELECT id, unit_id, title, code, role, rank, signs_as FROM position WHERE "
                                 "org_id = ?1 ORDER BY rank, id";
constexpr auto SelectServices = R"(
    SELECT service.position_id, service.body_id FROM service JOIN position ON position.id = service.position_id
    WHERE position.org_id = ?1)";
constexpr auto SelectPeople
    = "SELECT id, login, name, email, active FROM person WHERE org_id = ?1 ORDER BY sort_key, id";
constexpr auto SelectAppointments = R"(
    SELECT id, person_id, position_id, from_date, to_date FROM appointment WHERE org_id = ?1 ORDER BY id)";
constexpr auto SelectDelegations = R"(
    SELECT id, from_person, to_person, from_at, to_at, revoked_at, scope, note FROM delegation WHERE org_id = ?1
    ORDER BY id)";
constexpr auto SelectCertificates = R"(
    SELECT fingerprint, person_id, body_id, subject, withdrawn FROM certificate WHERE org_id = ?1 ORDER BY fingerprint)";

constexpr auto UpsertOrg = R"(
    INSERT INTO org(id, name, code, zone, place, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, code = excluded.code, zone = excluded.zone,
        place = excluded.place)";
constexpr auto UpsertBody = R"(
    INSERT INTO body(org_id, id, name, superior, notation, place, code) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, superior = excluded.superior, notation = excluded.notation,
        place = excluded.place, code = excluded.code
    WHERE body.org_id = excluded.org_id)";
constexpr auto UpsertUnit = R"(
    INSERT INTO unit(org_id, id, parent_id, name, notation, code, sort) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, name = excluded.name,
        notation = excluded.notation, code = excluded.code, sort = excluded.sort
    WHERE unit.org_id = excluded.org_id)";
constexpr auto UpsertPosition = R"(
    INSERT INTO position(org_id, id, unit_id, title, code, role, rank, signs_as)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (id) DO UPDATE SET unit_id = excluded.unit_id, title = excluded.title, code = excluded.code, role = excluded.role,
        rank = excluded.rank, signs_as = excluded.signs_as
    WHERE position.org_id = excluded.org_id)";
constexpr auto DeleteServices = "DELETE FROM service WHERE position_id = ?1";
constexpr auto InsertService
    = "INSERT INTO service(position_id, body_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr auto UpsertPerson = R"(
    INSERT INTO person(org_id, id, login, name, email, active, sort_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (id) DO UPDATE SET login = excluded.login, name = excluded.name, email = excluded.email,
        active = excluded.active, sort_key = excluded.sort_key
    WHERE person.org_id = excluded.org_id)";
constexpr auto UpsertAppointment = R"(
    INSERT INTO appointment(org_id, id, person_id, position_id, from_date, to_date) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (id) DO UPDATE SET from_date = excluded.from_date, to_date = excluded.to_date
    WHERE appointment.org_id = excluded.org_id)";
constexpr auto UpsertDelegation = R"(
    INSERT INTO delegation(org_id, id, from_person, to_person, from_at, to_at, revoked_at, scope, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at, to_at = excluded.to_at
    WHERE delegation.org_id = excluded.org_id)";
constexpr auto UpsertCertificate = R"(
    INSERT INTO certificate(org_id, fingerprint, person_id, body_id, subject, withdrawn)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (org_id, fingerprint) DO UPDATE SET withdrawn = excluded.withdrawn)";

/// A member whose id another agency uses is never written over.
template<typename... Columns>
Result<> upsert(Database &database, const char *sql, const OrgId &org, const Columns &...columns)
{
    TRY_ASSIGN(const auto changed, database.run(sql, org, columns...));
    if (changed != 1)
        return Error{ErrorKind::Conflict, "directory.other-agency"};
    return {};
}

template<typename T>
Result<> upsertAll(Database &database, const char *sql, const OrgId &org, const QList<T> &items)
{
    for (auto item : items)
        TRY(std::apply(
            [&](const auto &...column) { return upsert(database, sql, org, column...); }, item.columns()));
    return {};
}

}

Result<QList<OrgId>> selectOrgs(Database &database)
{
    TRY_ASSIGN(const auto rows, database.rows<OrgId>(SelectOrgs));
    QList<OrgId> orgs;
    for (const auto &[id] : rows)
        orgs.append(id);
    return orgs;
}

Result<std::optional<Directory>> selectDirectory(Database &database, const OrgId &org)
{
    TRY_ASSIGN(const auto found, database.first<Org>(SelectOrg, org));
    if (!found)
        return std::optional<Directory>{};
    Directory directory;
    directory.org = *found;
    TRY_ASSIGN(directory.bodies, database.all<Body>(SelectBodies, org));
    TRY_ASSIGN(directory.units, database.all<Unit>(SelectUnits, org));
    TRY_ASSIGN(directory.positions, database.all<Position>(SelectPositions, org));
    TRY_ASSIGN(const auto services, (database.rows<PositionId, BodyId>(SelectServices, org)));
    for (const auto &[position, body] : services)
        for (auto &candidate : directory.positions)
            if (candidate.id == position)
                candidate.bodies.append(body);
    TRY_ASSIGN(directory.people, database.all<Person>(SelectPeople, org));
    TRY_ASSIGN(directory.appointments, database.all<Appointment>(SelectAppointments, org));
    TRY_ASSIGN(directory.delegations, database.all<Delegation>(SelectDelegations, org));
    TRY_ASSIGN(directory.certificates, database.all<RegisteredCertificate>(SelectCertificates, org));
    return std::optional(std::move(directory));
}

Result<> upsertDirectory(Database &database, const Directory &directory, Instant now)
{
    const auto &org = directory.org;
    TRY(database.run(UpsertOrg, org.id, org.name, org.code, org.zone, org.place, now));
    TRY(upsertAll(database, UpsertBody, org.id, directory.bodies));
    TRY(upsertAll(database, UpsertUnit, org.id, directory.units));
    TRY(upsertAll(database, UpsertPosition, org.id, directory.positions));
    for (const auto &position : directory.positions) {
        TRY(database.run(DeleteServices, position.id));
        for (const auto &body : position.bodies)
            TRY(database.run(InsertService, position.id, body));
    }
    for (const auto &person : directory.people)
        TRY(upsert(database,
            UpsertPerson,
            org.id,
            person.id,
            person.login,
            person.name,
            person.email,
            person.active,
            sortKey(person.name.section(u' ', -1) + u' ' + person.name)));
    TRY(upsertAll(database, UpsertAppointment, org.id, directory.appointments));
    TRY(upsertAll(database, UpsertCertificate, org.id, directory.certificates));
    return upsertAll(database, UpsertDelegation, org.id, directory.delegations);
}

Result<> upsertDelegation(Database &database, const OrgId &org, const Delegation &delegation)
{
    return upsertAll(database, UpsertDelegation, org, QList{delegation});
}

}
