// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/organisation/OrganisationTables.h"

#include "core/base/Fold.h"
#include "workflow/organisation/TableRow.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QUuid Namespace(0x3f0c54b1, 0x7a52, 0x4d0e, 0xb7, 0x19, 0x64, 0x0f, 0x5b, 0xd2, 0x8e, 0x33);

std::optional<Role> roleOf(const QString &text)
{
    static const QHash<QString, Role> vietnamese = {{u"van thu"_s, Role::Clerk},
        {u"lanh dao"_s, Role::Leader},
        {u"chanh van phong"_s, Role::OfficeChief},
        {u"truong don vi"_s, Role::UnitHead},
        {u"truong phong"_s, Role::UnitHead},
        {u"chuyen vien"_s, Role::Specialist},
        {u"thu ky"_s, Role::Secretary},
        {u"quan tri"_s, Role::Administrator}};
    if (const auto role = fromWord<Role>(text.toLower()))
        return role;
    const auto found = vietnamese.constFind(folded(text));
    return found == vietnamese.cend() ? std::nullopt : std::optional(*found);
}

/// Builds the directory table by table; later tables name members of earlier ones.
class OrganisationReader
{
public:
    OrganisationReader(const OrganisationTables &tables, const Directory *known)
        : m_tables(tables)
        , m_known(known ? *known : Directory{})
    {
    }

    Result<Directory> read()
    {
        TRY(readAgency());
        TRY(readBodies());
        TRY(readUnits());
        TRY(readPositions());
        TRY(readPeople());
        TRY(checkAdministrator());
        return m_directory;
    }

private:
    Result<> readAgency()
    {
        TRY_ASSIGN(const auto rows, readTable(u"agency.csv"_s, m_tables.agency, {u"name"_s}));
        if (rows.size() != 1)
            return Error{ErrorKind::Invalid, "organisation.one-agency", u"agency.csv"_s};
        auto &org = m_directory.org;
        TRY_ASSIGN(org.name, rows[0].required(u"name"_s));
        org.code = rows[0].text(u"code"_s);
        org.place = rows[0].text(u"place"_s);
        org.zone = rows[0].text(u"zone"_s);
        if (org.zone.isEmpty())
            org.zone = u"Asia/Ho_Chi_Minh"_s;
        if (!QTimeZone(org.zone.toLatin1()).isValid())
            return rows[0].wrong(u"zone"_s);
        const auto key = org.code.isEmpty() ? org.name : org.code;
        org.id = m_known.org.id.isNull() ? OrgId{QUuid::createUuidV5(Namespace, key)} : m_known.org.id;
        return {};
    }
    /// The id of a known member, or the one that follows from the key.
    template<typename Member, typename Predicate>
    auto idFor(const QList<Member> &known, const QString &kind, const QString &key, Predicate isSame)
    {
        const auto found = std::find_if(known.cbegin(), known.cend(), isSame);
        using AnyId = decltype(found->id);
        return found != known.cend() ? found->id
                                     : AnyId{QUuid::createUuidV5(m_directory.org.id.uuid, kind + u':' + key)};
    }

    Result<> readBodies()
    {
        TRY_ASSIGN(const auto rows, readTable(u"bodies.csv"_s, m_tables.bodies, {u"notation"_s, u"name"_s}));
        for (const auto &row : rows) {
            Body body;
            TRY_ASSIGN(body.notation, row.required(u"notation"_s));
            TRY_ASSIGN(body.name, row.required(u"name"_s));
            if (m_bodies.contains(body.notation))
                return row.repeated(u"notation"_s);
            body.superior = row.text(u"superior"_s);
            body.place = row.text(u"place"_s).isEmpty() ? m_directory.org.place : row.text(u"place"_s);
            body.code = row.text(u"code"_s);
            body.id = idFor(m_known.bodies, u"body"_s, body.notation, [&](const Body &other) {
                return other.notation == body.notation;
            });
            m_bodies.insert(body.notation, body.id);
            m_directory.bodies.append(body);
        }
        return {};
    }

    Result<> readUnits()
    {
        TRY_ASSIGN(const auto rows, readTable(u"units.csv"_s, m_tables.units, {u"code"_s, u"name"_s}));
        for (const auto &row : rows) {
            Unit unit;
            TRY_ASSIGN(unit.code, row.required(u"code"_s));
            TRY_ASSIGN(unit.name, row.required(u"name"_s));
            if (m_units.contains(unit.code))
                return row.repeated(u"code"_s);
            unit.notation = row.text(u"notation"_s);
            unit.sort = int(m_directory.units.size());
            // A parent stands above its units, so that no unit can be its own ancestor.
            if (const auto parent = row.text(u"parent"_s); !parent.isEmpty()) {
                if (!m_units.contains(parent))
                    return row.unknown(u"parent"_s);
                unit.parent = m_units[parent];
            }
            unit.id = idFor(m_known.units, u"unit"_s, unit.code, [&](const Unit &other) {
                return other.code == unit.code;
            });
            m_units.insert(unit.code, unit.id);
            m_directory.units.append(unit);
        }
        return {};
    }

    Result<> readPositions()
    {
        TRY_ASSIGN(const auto rows,
            readTable(u"positions.csv"_s, m_tables.positions, {u"unit"_s, u"code"_s, u"title"_s, u"role"_s}));
        for (const auto &row : rows)
            TRY(readPosition(row));
        return {};
    }

    Result<> readPosition(const TableRow &row)
    {
        Position position;
        TRY_ASSIGN(const auto unit, row.required(u"unit"_s));
        if (!m_units.contains(unit))
            return row.unknown(u"unit"_s);
        position.unit = m_units[unit];
        TRY_ASSIGN(position.code, row.required(u"code"_s));
        const auto key = unit + u'/' + position.code;
        if (m_positions.contains(key))
            return row.repeated(u"code"_s);
        TRY_ASSIGN(position.title, row.required(u"title"_s));
        TRY_ASSIGN(const auto role, row.required(u"role"_s));
        const auto known = roleOf(role);
        if (!known)
            return row.wrong(u"role"_s);
        position.role = *known;
        TRY_ASSIGN(position.rank, row.number(u"rank"_s, 2, 9));
        position.signsAs = row.text(u"signs_as"_s);
        for (const auto &body : row.text(u"bodies"_s).split(u' ', Qt::SkipEmptyParts)) {
            if (!m_bodies.contains(body))
                return row.unknown(u"bodies"_s);
            position.bodies.append(m_bodies[body]);
        }
        position.id = idFor(m_known.positions, u"position"_s, key, [&](const Position &other) {
            return other.unit == position.unit && other.code == position.code;
        });
        m_positions.insert(key, position.id);
        m_directory.positions.append(position);
        return {};
    }

    Result<> readPeople()
    {
        TRY_ASSIGN(const auto rows,
            readTable(u"people.csv"_s,
                m_tables.people,
                {u"login"_s, u"name"_s, u"unit"_s, u"position"_s, u"from"_s}));
        for (const auto &row : rows) {
            TRY_ASSIGN(const auto person, readPerson(row));
            TRY(readAppointment(row, person));
        }
        return {};
    }

    Result<Person> readPerson(const TableRow &row)
    {
        Person person;
        TRY_ASSIGN(person.login, row.required(u"login"_s));
        TRY_ASSIGN(person.name, row.required(u"name"_s));
        person.email = row.text(u"email"_s);
        TRY_ASSIGN(const int active, row.number(u"active"_s, 1, 1));
        person.active = active == 1;
        if (const auto *before = m_directory.personByLogin(person.login)) {
            if (before->name != person.name)
                return row.wrong(u"name"_s);
            return *before;
        }
        person.id = idFor(m_known.people, u"person"_s, person.login, [&](const Person &other) {
            return other.login == person.login;
        });
        m_directory.people.append(person);
        return person;
    }

    Result<> readAppointment(const TableRow &row, const Person &person)
    {
        TRY_ASSIGN(const auto unit, row.required(u"unit"_s));
        TRY_ASSIGN(const auto code, row.required(u"position"_s));
        const auto key = unit + u'/' + code;
        if (!m_units.contains(unit))
            return row.unknown(u"unit"_s);
        if (!m_positions.contains(key))
            return row.unknown(u"position"_s);
        Appointment appointment{{}, person.id, m_positions[key], {}, {}};
        TRY_ASSIGN(const auto from, row.date(u"from"_s));
        TRY_ASSIGN(appointment.to, row.date(u"to"_s));
        if (!from)
            return row.wrong(u"from"_s);
        appointment.from = *from;
        if (appointment.to && *appointment.to < appointment.from)
            return row.wrong(u"to"_s);
        appointment.id = idFor(
            m_known.appointments, u"appointment"_s, person.login + u'/' + key, [&](const Appointment &other) {
                return other.person == person.id && other.position == appointment.position;
            });
        m_directory.appointments.append(appointment);
        return {};
    }

    /// Without an administrator nobody could ever change the agency again.
    Result<> checkAdministrator() const
    {
        for (const auto &appointment : m_directory.appointments) {
            const auto *position = m_directory.position(appointment.position);
            const auto *person = m_directory.person(appointment.person);
            if (position->role == Role::Administrator && person->active && !appointment.to)
                return {};
        }
        return Error{ErrorKind::Invalid, "organisation.no-administrator", u"people.csv"_s};
    }

    const OrganisationTables &m_tables;
    const Directory m_known;
    Directory m_directory;
    QHash<QString, BodyId> m_bodies;
    QHash<QString, UnitId> m_units;
    QHash<QString, PositionId> m_positions;
};

}

Result<Directory> readOrganisation(const OrganisationTables &tables, const Directory *known)
{
    return OrganisationReader(tables, known).read();
}

}
