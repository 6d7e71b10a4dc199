// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace chauban {

/// A line of the register of outgoing documents, in the ten columns of Decree 30/2020, annex IV. All as printed.
struct OutgoingRegisterRow
{
    QString codeNumber; ///< 1: "05/UBND-VP"
    QString date; ///< 2: "03/02/2026"
    QString typeAndSubject; ///< 3
    QString signer; ///< 4
    QString recipients; ///< 5
    QString copyKeptBy; ///< 6: unit or person keeping the copy
    QString copies; ///< 7
    QString dateSent; ///< 8
    QString receivedBy; ///< 9
    QString note; ///< 10; of a cancelled entry: the reason
    bool cancelled = false; ///< printed struck through, its number stays
};

/// A line of the register of incoming documents, in the ten columns of annex IV.
struct IncomingRegisterRow
{
    QString arrivalDate; ///< 1
    QString arrivalNumber; ///< 2
    QString author; ///< 3: the agency that wrote it
    QString codeNumber; ///< 4
    QString date; ///< 5: of the document
    QString typeAndSubject; ///< 6
    QString receiver; ///< 7: unit or person
    QString datePassedOn; ///< 8
    QString receivedBy; ///< 9
    QString note; ///< 10; of a cancelled entry: the reason
    bool cancelled = false;
};

/// A line of the register that follows incoming documents until they are done, in the seven columns of annex IV.
struct FollowUpRegisterRow
{
    QString arrivalNumber; ///< 1
    QString document; ///< 2: type, code number, date, author and subject
    QString receiver; ///< 3
    QString deadline; ///< 4
    QString progress; ///< 5
    QString replyCodeNumber; ///< 6
    QString note; ///< 7
};

/// Whose register is printed, and for which time.
struct RegisterHeading
{
    QString parentAgency = {}; ///< may be empty
    QString agency;
    int year = 0;
    QDate from = {}; ///< invalid: the whole year
    QDate to = {};
    QString series = {}; ///< which of several registers ("Hội đồng nhân dân"); may be empty
};

}
