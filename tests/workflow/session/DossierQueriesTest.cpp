// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/session/Office.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DossierOffice : Office
{
    DossierId opened(const QString &login, const QString &code)
    {
        const auto outcome
            = accept(session(login), OpenDossier{{}, {}, code, u"Hồ sơ "_s + code, {}, {}, {}});
        return *DossierId::fromText(outcome.result["dossier"_L1].toString());
    }

    QStringList codesOf(const QString &login)
    {
        QStringList codes;
        for (const auto &line : unwrap(session(login).dossiers()))
            codes.append(line.dossier.code);
        return codes;
    }
};

}

TEST_CASE_METHOD(DossierOffice, "people list the dossiers that they keep, clerks all of them")
{
    opened(u"chuyenvienkt"_s, u"2026.KT.01"_s);
    opened(u"chuyenvienvhxh"_s, u"2026.VHXH.01"_s);

    CHECK(codesOf(u"chuyenvienkt"_s) == QStringList{u"2026.KT.01"_s});
    CHECK(codesOf(u"truongkt"_s) == QStringList{u"2026.KT.01"_s});
    CHECK(codesOf(u"vanthu"_s) == QStringList{u"2026.KT.01"_s, u"2026.VHXH.01"_s});
    CHECK(unwrap(session(u"vanthu"_s).dossiers(u"2026.KT.01"_s)).size() == 1);
    CHECK(unwrap(session(u"vanthu"_s).dossiers({}, 1)).size() == 1);
}

TEST_CASE_METHOD(
    DossierOffice, "a dossier shows its keeper the papers, and only counts those that are not to be seen")
{
    const auto dossier = opened(u"chuyenvienkt"_s, u"2026.KT.01"_s);
    const auto draft = drafted(u"chuyenvienkt"_s, u"Trả lời"_s);
    accept(session(u"chuyenvienkt"_s), CollectIntoDossier{dossier}, {.document = draft});

    const auto mine = unwrap(session(u"chuyenvienkt"_s).dossier(dossier));
    REQUIRE(mine.papers.size() == 1);
    CHECK(mine.papers[0].document.id == draft);
    CHECK(mine.papers[0].filing == Filing::Work);
    CHECK(mine.hidden == 0);
    // A draft is its author's: the clerk knows the dossier, not what lies in it.
    const auto clerks = unwrap(session(u"vanthu"_s).dossier(dossier));
    CHECK(clerks.papers.isEmpty());
    CHECK(clerks.hidden == 1);
    CHECK(clerks.hiddenUnfinished == 1);
    CHECK(unwrap(session(u"vanthu"_s).dossiers())[0].papers == 1);
    CHECK(session(u"truongvhxh"_s).dossier(dossier).error().reason == Reason("dossier.unknown"));
}

TEST_CASE_METHOD(DossierOffice, "the files of every version are told to those who see the paper")
{
    const auto draft = drafted(u"chuyenvienkt"_s, u"Trả lời"_s);
    const auto content = unwrap(session(u"chuyenvienkt"_s).document(draft)).document.contentHash;
    ReviseDocument revision{Agency::letter({}, u"Trả lời"_s), {file("second"), file("annex")}, {}};
    revision.files[1].role = FileRole::Annex;
    accept(session(u"chuyenvienkt"_s), revision, {.document = draft, .content = content});

    CHECK(unwrap(session(u"chuyenvienkt"_s).filesOf(draft, 1)).size() == 1);
    CHECK(unwrap(session(u"chuyenvienkt"_s).filesOf(draft, 2)).size() == 2);
    CHECK(session(u"truongvhxh"_s).filesOf(draft, 1).error().reason == Reason("document.unknown"));
}
