// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/document/Register.h"
#include "core/document/RegisterRow.h"

namespace chauban {

class Database;
struct Directory;

/// Which lines are asked for, by arrival date (invalid: no bound), and the moment by which progress is told.
struct FollowUpPeriod
{
    Instant now;
    QDate from = {};
    QDate to = {};
};

/// The register that follows incoming papers until they are done, in the seven columns of Decree 30/2020, annex IV:
/// who leads and who contributes, the leaders' deadline (or else the one in the paper), how far the work is at that
/// moment, and the numbers of the replies. A cancelled number says so in the note.
/// Fails with "document.wrong-kind" unless it is a register of incoming papers.
Result<QList<FollowUpRegisterRow>> followUpBook(
    Database &database, const Directory &directory, const Register &entry, const FollowUpPeriod &period);

/// The same as PDF (needs a QGuiApplication), or as a table for spreadsheets.
Result<QByteArray> printFollowUp(
    Database &database, const Directory &directory, const Register &entry, const FollowUpPeriod &period);
Result<QByteArray> exportFollowUp(
    Database &database, const Directory &directory, const Register &entry, const FollowUpPeriod &period);

}
