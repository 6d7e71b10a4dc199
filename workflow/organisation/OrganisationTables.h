// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"

namespace chauban {

/// An agency as tables that a person keeps in a spreadsheet. The first row of each names its columns, in any
/// order; further columns are ignored; those in [] may be left out or empty.
///
///   agency.csv     name, [code], [zone], [place]                         one row
///   bodies.csv     notation, name, [superior], [place], [code]           key: notation
///   units.csv      code, name, [notation], [parent]                      key: code; parent: another unit's code
///   positions.csv  unit, code, title, role, [rank], [signs_as], [bodies] key: unit and code
///   people.csv     login, name, [email], [active], unit, position, from, [to]
///                  key: login; one row for each position that somebody holds
///
/// role: clerk, leader, office-chief, unit-head, specialist, secretary, administrator, or văn thư, lãnh đạo, chánh
/// văn phòng, trưởng đơn vị, chuyên viên, thư ký, quản trị. rank: 0 head, 1 deputy, 2 others. bodies: notations
/// divided by blanks. Dates: 2025-07-01 or 01/07/2025. active: 1 or 0.
struct OrganisationTables
{
    QByteArray agency;
    QByteArray bodies;
    QByteArray units;
    QByteArray positions;
    QByteArray people;
};

/// The directory of the tables. Members that `known` has under the same key keep their id; others get one that
/// depends only on the agency and the key, so that importing again updates. Nobody is removed: what no longer
/// stands in the tables stays; end an appointment with `to`, a person with `active` 0.
/// Fails with "organisation.…"; the detail names file, line and column.
Result<Directory> readOrganisation(const OrganisationTables &tables, const Directory *known);

}
