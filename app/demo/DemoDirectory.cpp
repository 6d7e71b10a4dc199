// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoDirectory.h"

#include "core/base/Fold.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Role roleOf(const QString &word)
{
    static const QHash<QString, Role> roles = {{u"clerk"_s, Role::Clerk},
        {u"leader"_s, Role::Leader},
        {u"officeChief"_s, Role::OfficeChief},
        {u"unitHead"_s, Role::UnitHead},
        {u"secretary"_s, Role::Secretary},
        {u"administrator"_s, Role::Administrator}};
    return roles.value(word, Role::Specialist);
}

QString codeOf(const QString &title)
{
    QString code = folded(title);
    for (auto &character : code)
        if (!character.isLetterOrNumber())
            character = u'-';
    return code;
}

int rankOf(const DemoPerson &person, Role role)
{
    const bool heads = role == Role::Leader || role == Role::UnitHead || role == Role::OfficeChief;
    if (!heads)
        return 2;
    return person.position.startsWith(u"Phó"_s) ? 1 : 0;
}

QString capacityOf(const DemoPerson &person)
{
    for (const auto &signing : person.signs)
        for (const auto &line : signing.lines)
            if (const auto dot = line.indexOf(u'.'); dot > 0)
                return line.left(dot + 1);
    return {};
}

QList<BodyId> bodiesOf(const DemoAgency &agency, const DemoPerson &person, Role role)
{
    QList<BodyId> bodies;
    if (role == Role::Clerk)
        for (const auto &body : agency.bodies)
            bodies.append({demoId(agency, u"body/"_s + body.id)});
    else
        for (const auto &signing : person.signs)
            bodies.append({demoId(agency, u"body/"_s + signing.body)});
    return bodies;
}

}

QUuid demoId(const DemoAgency &agency, const QString &member)
{
    static const QUuid space(u"{5d1f4a52-6f0e-4c39-9a3c-3c1f5e0c7b11}"_s);
    return QUuid::createUuidV5(space, agency.id + u'/' + member);
}

Directory demoDirectory(const DemoAgency &agency)
{
    Directory directory;
    directory.org = {{demoId(agency, u"org"_s)}, agency.name, agency.organId, agency.zone, agency.place};
    for (const auto &body : agency.bodies)
        directory.bodies.append({{demoId(agency, u"body/"_s + body.id)},
            body.name,
            body.parent,
            body.notation,
            agency.place,
            agency.organId});
    for (const auto &unit : agency.units)
        directory.units.append({{demoId(agency, u"unit/"_s + unit.id)},
            {},
            unit.name,
            unit.notation,
            unit.id,
            int(directory.units.size())});
    for (const auto &person : agency.people) {
        const PersonId id{demoId(agency, u"person/"_s + person.login)};
        directory.people.append({id, person.login, person.name, {}, true});
        for (const auto &word : person.roles) {
            const auto role = roleOf(word);
            const auto key = u"position/"_s + person.login + u'/' + word;
            const PositionId position{demoId(agency, key)};
            directory.positions.append({position,
                {demoId(agency, u"unit/"_s + person.unit)},
                person.position,
                codeOf(person.position),
                role,
                rankOf(person, role),
                capacityOf(person),
                bodiesOf(agency, person, role)});
            directory.appointments.append(
                {{demoId(agency, u"appointment/"_s + key)}, id, position, QDate(2025, 7, 1), std::nullopt});
        }
    }
    return directory;
}

}
