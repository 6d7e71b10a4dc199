// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/ruling/Scene.h"

#include <QSet>

namespace chauban {

/// One line of an old register: a paper of which only these words are kept, or a number that was given up.
struct RegisterLine
{
    int line = 0; ///< in the table it was read from, for the report
    qint64 number = 0;
    std::optional<QDate> arrivalDate; ///< incoming only
    UnitId unit; ///< outgoing: the unit that keeps the copy; null: not known
    Metadata metadata;
    QList<Recipient> recipients; ///< outgoing: sent to; incoming: passed on to
    QString cancelled; ///< the reason; empty: the number is in use

    static constexpr auto fields()
    {
        using T = RegisterLine;
        return std::tuple{Field{"line", &T::line},
            Field{"number", &T::number},
            Field{"arrivalDate", &T::arrivalDate},
            Field{"unit", &T::unit},
            Field{"metadata", &T::metadata},
            Field{"recipients", &T::recipients},
            Field{"cancelled", &T::cancelled}};
    }

    /// The date by which the line stands in its register.
    std::optional<QDate> date(DocumentKind kind) const
    {
        return kind == DocumentKind::Incoming ? arrivalDate : metadata.issuedDate;
    }
};

/// The lines of an old register, all or none. Their numbers are free ones below the register's next number; a
/// register that has not given a number yet, or does not exist, begins behind the highest of them.
/// The answer tells what is imported, the ranges of numbers still missing and the letters that occur twice.
struct ImportRegister
{
    static constexpr auto name = "register.import";
    static Needs needs() { return {Need::Register, Need::Numbers, Need::Duplicates}; }
    BodyId body;
    DocumentKind kind = DocumentKind::Incoming;
    QString series;
    int year = 0;
    QList<RegisterLine> lines;

    static constexpr auto fields()
    {
        using T = ImportRegister;
        return std::tuple{Field{"body", &T::body},
            Field{"kind", &T::kind},
            Field{"series", &T::series},
            Field{"year", &T::year},
            Field{"lines", &T::lines}};
    }
};

/// A line that keeps a register from being imported, and why.
struct LineFault
{
    int line = 0;
    Error error;
};

/// What decide() holds against the lines; `taken` are the numbers that the register has already.
QList<LineFault> checkLines(
    const std::optional<Register> &entry, const QSet<qint64> &taken, const ImportRegister &body);

/// What became of an issued paper at one of its recipients.
struct UpdateRecipient
{
    static constexpr auto name = "recipient.update";
    static Needs needs() { return {Need::Recipients}; }
    QString recipient; ///< its name as on the paper
    RecipientState state = RecipientState::Sent;
    QString receiver; ///< who signed for it
    std::optional<Instant> at; ///< default: now

    static constexpr auto fields()
    {
        using T = UpdateRecipient;
        return std::tuple{Field{"recipient", &T::recipient},
            Field{"state", &T::state},
            Field{"receiver", &T::receiver},
            Field{"at", &T::at}};
    }
};

Result<Ruling> decide(const Scene &scene, const ImportRegister &body);
Result<Ruling> decide(const Scene &scene, const UpdateRecipient &body);

}
