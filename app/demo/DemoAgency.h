// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace chauban {

struct DemoUnit
{
    QString id;
    QString name;
    QString notation; ///< "VP"; may be empty
    QString kind; ///< leadership, office, division, centre
};

/// A body that issues papers in its own series and with its own seal.
struct DemoBody
{
    QString id;
    QString name;
    QString parent; ///< printed above; may be empty
    QStringList header; ///< the lines of its name on a paper
    QString notation; ///< "UBND"
    QString sealRing; ///< around the seal
    QString sealFoot; ///< at the bottom of the seal
};

/// In which capacity a person signs for a body.
struct DemoSigning
{
    QString body; ///< its id
    QStringList lines; ///< "KT. Chủ tịch", "Phó Chủ tịch"
};

struct DemoPerson
{
    QString name;
    QString login;
    QString unit; ///< its id
    QString position;
    QStringList roles; ///< clerk, leader, officeChief, unitHead, specialist, secretary, administrator
    QList<DemoSigning> signs;
};

/// An invented agency, read from resources/demo/<id>.json.
struct DemoAgency
{
    QString id;
    QString name;
    QString parent; ///< may be empty
    QString place;
    QString organId;
    QString zone; ///< IANA name
    QList<DemoUnit> units;
    QList<DemoBody> bodies;
    QList<DemoPerson> people;

    const DemoBody *body(const QString &bodyId) const;
    /// The lines above the name when this person signs for this body; empty when the person may not.
    QStringList signingLines(const QString &person, const QString &bodyId) const;
    /// The login of the first person with this role; empty when nobody has it.
    QString loginWith(const QString &role) const;
    /// The login of somebody of the unit who writes papers; its head's when there is nobody else.
    QString writerIn(const QString &unitId) const;
};

/// Errors: demo.no-such-agency, demo.bad-file.
Result<DemoAgency> demoAgency(const QString &id);
QStringList demoAgencyIds();

}
