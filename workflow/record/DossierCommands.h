// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/ruling/Scene.h"

namespace chauban {

/// Commands on dossiers. A dossier is kept by its holder and by the head of its unit; to anybody but them and the
/// agency's clerks it does not exist.

struct OpenDossier
{
    static constexpr auto name = "dossier.open";
    static Needs needs() { return {Need::Dossier}; }
    UnitId unit; ///< null: the unit of the opener's first position
    PersonId holder; ///< null: the opener; another one only by the head of the unit
    QString code; ///< unique in the agency
    QString title;
    std::optional<QDate> start; ///< default: today
    Retention retention = Retention::Other;
    QString note;

    static constexpr auto fields()
    {
        using T = OpenDossier;
        return std::tuple{Field{"unit", &T::unit},
            Field{"holder", &T::holder},
            Field{"code", &T::code},
            Field{"title", &T::title},
            Field{"start", &T::start},
            Field{"retention", &T::retention},
            Field{"note", &T::note}};
    }
};

/// Puts the command's document, of any kind, into an open dossier. Who works on the paper files it as work: the
/// dossier's holder may see it from then on; anybody else files it for reference (Rights.h).
struct CollectIntoDossier
{
    static constexpr auto name = "dossier.collect";
    static Needs needs() { return {Need::Dossier}; }
    DossierId dossier;

    static constexpr auto fields() { return std::tuple{Field{"dossier", &CollectIntoDossier::dossier}}; }
};

/// Takes the command's document out of an open dossier, into which it was put by mistake: only its keeper, with a
/// reason. The paper itself stays where it was; who saw it only by this dossier no longer does.
struct RemoveFromDossier
{
    static constexpr auto name = "dossier.remove";
    static Needs needs() { return {Need::Dossier}; }
    DossierId dossier;
    QString reason;

    static constexpr auto fields()
    {
        using T = RemoveFromDossier;
        return std::tuple{Field{"dossier", &T::dossier}, Field{"reason", &T::reason}};
    }
};

/// The dossier gets another holder, who sees what lies in it as work; the former one no longer does by it.
struct HandOverDossier
{
    static constexpr auto name = "dossier.hand-over";
    static Needs needs() { return {Need::Dossier}; }
    DossierId dossier;
    PersonId holder;
    QString note;

    static constexpr auto fields()
    {
        using T = HandOverDossier;
        return std::tuple{
            Field{"dossier", &T::dossier}, Field{"holder", &T::holder}, Field{"note", &T::note}};
    }
};

/// The matter is finished. Nothing is taken out: drafts left inside are named in the answer.
struct CloseDossier
{
    static constexpr auto name = "dossier.close";
    static Needs needs() { return {Need::Dossier}; }
    DossierId dossier;
    QDate end;

    static constexpr auto fields()
    {
        using T = CloseDossier;
        return std::tuple{Field{"dossier", &T::dossier}, Field{"end", &T::end}};
    }
};

/// The closed dossier is deposited; every paper in it must be done, issued, cancelled or rejected.
struct ArchiveDossier
{
    static constexpr auto name = "dossier.archive";
    static Needs needs() { return {Need::Dossier}; }
    DossierId dossier;
    Retention retention = Retention::Other;
    QString accessMode; ///< "01" open, "02" conditional, "03" secret

    static constexpr auto fields()
    {
        using T = ArchiveDossier;
        return std::tuple{Field{"dossier", &T::dossier},
            Field{"retention", &T::retention},
            Field{"accessMode", &T::accessMode}};
    }
};

/// Whether a paper no longer keeps its dossier from being archived.
bool isFinished(const Document &document);

/// Whether someone with these positions keeps the dossier: holds it, or heads its unit.
bool keepsDossier(const Dossier &dossier, const PersonId &person, const QList<Position> &positions);

Result<Ruling> decide(const Scene &scene, const OpenDossier &body);
Result<Ruling> decide(const Scene &scene, const CollectIntoDossier &body);
Result<Ruling> decide(const Scene &scene, const RemoveFromDossier &body);
Result<Ruling> decide(const Scene &scene, const HandOverDossier &body);
Result<Ruling> decide(const Scene &scene, const CloseDossier &body);
Result<Ruling> decide(const Scene &scene, const ArchiveDossier &body);

}
