// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"

namespace chauban {

/// A register of one body for one year. Numbers are gapless; one that is given up is cancelled with its reason.
struct Register
{
    RegisterId id;
    BodyId body;
    DocumentKind kind = DocumentKind::Incoming;
    QString series; ///< "" ordinary; numbered separately: "mat" papers from Mật upwards, "sao" copies
    int year = 0; ///< in the agency's zone
    qint64 opening = 1; ///< the first number that this program gives, in an office that starts in mid-year
    qint64 next = 1;

    auto columns() { return std::tie(id, body, kind, series, year, opening, next); }
};

enum class NumberState { Used, Cancelled, Imported };
template<>
inline constexpr auto enumWords<NumberState> = std::to_array<EnumWord<NumberState>>({
    {NumberState::Used, "used"},
    {NumberState::Cancelled, "cancelled"},
    {NumberState::Imported, "imported"},
});

/// The series of a body's copies: one for all three forms (Decree 30/2020, annex I, part III).
inline QString copySeries()
{
    return QStringLiteral("sao");
}

/// The series in which a paper is numbered.
inline QString seriesOf(Secrecy secrecy)
{
    return secrecy == Secrecy::None ? QString(QLatin1StringView("")) : QStringLiteral("mat");
}

/// Whether papers are numbered in such a series at all.
inline bool isSeries(const QString &series)
{
    return series == seriesOf(Secrecy::None) || series == seriesOf(Secrecy::Secret);
}

}
