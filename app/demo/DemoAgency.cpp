// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoAgency.h"

#include "core/base/JsonStrings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

DemoBody bodyFrom(const QJsonValue &value)
{
    const auto seal = value[u"seal"_s];
    return {value[u"id"_s].toString(),
        value[u"name"_s].toString(),
        value[u"parent"_s].toString(),
        stringsFrom(value[u"header"_s]),
        value[u"notation"_s].toString(),
        seal[u"ring"_s].toString(),
        seal[u"foot"_s].toString()};
}

DemoPerson personFrom(const QJsonValue &value)
{
    DemoPerson person{value[u"name"_s].toString(),
        value[u"login"_s].toString(),
        value[u"unit"_s].toString(),
        value[u"position"_s].toString(),
        stringsFrom(value[u"roles"_s]),
        {}};
    for (const auto &item : value[u"signs"_s].toArray())
        person.signs << DemoSigning{item[u"body"_s].toString(), stringsFrom(item[u"lines"_s])};
    return person;
}

}

const DemoBody *DemoAgency::body(const QString &bodyId) const
{
    for (const auto &body : bodies)
        if (body.id == bodyId)
            return &body;
    return nullptr;
}

QStringList DemoAgency::signingLines(const QString &person, const QString &bodyId) const
{
    for (const auto &candidate : people)
        for (const auto &signing : candidate.signs)
            if (candidate.name == person && signing.body == bodyId)
                return signing.lines;
    return {};
}

QString DemoAgency::loginWith(const QString &role) const
{
    for (const auto &person : people)
        if (person.roles.contains(role))
            return person.login;
    return {};
}

QString DemoAgency::writerIn(const QString &unitId) const
{
    QString head;
    for (const auto &person : people) {
        if (person.unit != unitId)
            continue;
        if (person.roles.contains(u"specialist"_s))
            return person.login;
        if (head.isEmpty() && !person.roles.contains(u"administrator"_s))
            head = person.login;
    }
    return head;
}

Result<DemoAgency> demoAgency(const QString &id)
{
    QFile file(u":/demo/"_s + id + u".json"_s);
    if (!demoAgencyIds().contains(id) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "demo.no-such-agency", id};
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    DemoAgency agency{.id = root[u"id"_s].toString(),
        .name = root[u"name"_s].toString(),
        .parent = root[u"parent"_s].toString(),
        .place = root[u"place"_s].toString(),
        .organId = root[u"organId"_s].toString(),
        .zone = root[u"zone"_s].toString(),
        .units = {},
        .bodies = {},
        .people = {}};
    for (const auto &unit : root[u"units"_s].toArray())
        agency.units << DemoUnit{unit[u"id"_s].toString(),
            unit[u"name"_s].toString(),
            unit[u"notation"_s].toString(),
            unit[u"kind"_s].toString()};
    for (const auto &body : root[u"bodies"_s].toArray())
        agency.bodies << bodyFrom(body);
    for (const auto &person : root[u"people"_s].toArray())
        agency.people << personFrom(person);
    if (agency.id != id || agency.bodies.isEmpty() || agency.people.isEmpty())
        return Error{ErrorKind::Corrupt, "demo.bad-file", id};
    return agency;
}

QStringList demoAgencyIds()
{
    return {u"phuc-lam-dong"_s, u"so-khcn"_s};
}

}
