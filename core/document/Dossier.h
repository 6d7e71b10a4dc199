// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/JsonFields.h"

namespace chauban {

enum class DossierState { Open, Closed, Archived };
template<>
inline constexpr auto enumWords<DossierState> = std::to_array<EnumWord<DossierState>>({
    {DossierState::Open, "open"},
    {DossierState::Closed, "closed"},
    {DossierState::Archived, "archived"},
});

/// Retention codes of the deposit: 01 permanent, 02 70 years, 03 50, 04 30, 05 20, 06 10, 07 other.
enum class Retention { Permanent, Years70, Years50, Years30, Years20, Years10, Other };
template<>
inline constexpr auto enumWords<Retention> = std::to_array<EnumWord<Retention>>({
    {Retention::Permanent, "01"},
    {Retention::Years70, "02"},
    {Retention::Years50, "03"},
    {Retention::Years30, "04"},
    {Retention::Years20, "05"},
    {Retention::Years10, "06"},
    {Retention::Other, "07"},
});

/// Why a paper lies in a dossier.
enum class Filing {
    Work, ///< put there by one who works on it: the dossier's holder sees it
    Reference, ///< put there by one who only knows it: nobody sees it by the dossier
};
template<>
inline constexpr auto enumWords<Filing> = std::to_array<EnumWord<Filing>>({
    {Filing::Work, "work"},
    {Filing::Reference, "reference"},
});

/// A case file: the papers of one matter, held by one officer until it is closed and deposited.
struct Dossier
{
    DossierId id;
    UnitId unit; ///< null: the whole agency's
    PersonId holder;
    QString code; ///< FileCode: catalogue and notation of the file plan
    QString title; ///< at most 500 characters
    DossierState state = DossierState::Open;
    Retention retention = Retention::Other;
    QString accessMode; ///< 01 open, 02 conditional, 03 secret
    QDate start;
    std::optional<QDate> end;
    std::optional<Instant> archivedAt;
    QString note;

    auto columns()
    {
        return std::tie(
            id, unit, holder, code, title, state, retention, accessMode, start, end, archivedAt, note);
    }
};

}
