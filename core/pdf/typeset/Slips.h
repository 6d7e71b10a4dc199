// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace chauban {

/// What somebody wrote on the handling slip.
struct SlipOpinion
{
    QString text = {};
    QString signedBy = {};
    QString date = {};
};

/// The slip that travels with an incoming document (phiếu giải quyết văn bản đến, Decree 30/2020, annex IV).
struct HandlingSlip
{
    QString parentAgency = {}; ///< may be empty
    QString agency;
    QString arrivalNumber = {};
    QString arrivalDate = {};
    QString author = {};
    QString codeNumber = {};
    QString documentDate = {};
    QString typeAndSubject = {};
    QList<SlipOpinion> leaders = {}; ///< these and the next two: none leaves room to write
    QList<SlipOpinion> unitHeads = {};
    QList<SlipOpinion> handlers = {};
};

/// A document in a package sent by hand.
struct PackageLine
{
    QString codeNumber;
    QString date;
    QString typeAndSubject;
    QString copies;
    QString note;
};

/// The list that lies on top of a package sent by hand and comes back signed by whoever received it.
struct PackageCover
{
    QString parentAgency = {}; ///< may be empty
    QString agency;
    QString recipient;
    QString recipientAddress = {}; ///< may be empty
    QString place = {};
    QDate date = {};
    QList<PackageLine> lines = {};
    QString sender = {}; ///< who hands it over
};

/// Both on A4 portrait, over as many pages as the texts need. Errors: typeset.*.
Result<QByteArray> printHandlingSlip(const HandlingSlip &slip, const QDateTime &created = {});
Result<QByteArray> printPackageCover(const PackageCover &cover, const QDateTime &created = {});

}
