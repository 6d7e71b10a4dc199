// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/RegisterRows.h"
#include "tests/support/Agency.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Case : Agency
{
    DossierId opened(const QString &login, const QString &code)
    {
        OpenDossier body;
        body.code = code;
        body.title = u"Giải quyết kiến nghị của cử tri"_s;
        body.start = QDate(2026, 1, 5);
        const auto outcome = done(login, body);
        return *DossierId::fromText(outcome.result["dossier"_L1].toString());
    }

    DocumentId draft(const QString &login)
    {
        const auto id = freshDocument();
        done(login,
            DraftDocument{DocumentKind::Outgoing,
                body(),
                unit(u"KT"_s),
                letter(u""_s, u"Trả lời cử tri"_s),
                {pdf("draft " + id.bytes())},
                {}},
            id);
        return id;
    }

    DocumentId received()
    {
        const auto id = freshDocument();
        done(u"vanthu"_s,
            RegisterDocument{
                body(), {}, letter(QString::number(ids.last) + u"/SNV"_s, u"Kiến nghị"_s), {pdf(id.bytes())}},
            id);
        return id;
    }

    Dossier dossier(const DossierId &id)
    {
        return *rows::selectDossier(*store, directory.org.id, id).value();
    }
};

const auto Specialist = u"chuyenvienkt"_s;
const auto Head = u"truongkt"_s;
const auto OtherHead = u"truongvhxh"_s;
const auto Clerk = u"vanthu"_s;

}

TEST_CASE_METHOD(
    Case, "what was filed by mistake is taken out of an open dossier, with a reason, by who keeps it")
{
    const auto id = opened(Specialist, u"2026.KT.09"_s);
    const auto paper = draft(Specialist);
    done(Specialist, CollectIntoDossier{id}, paper);
    const auto inside = [&] { return rows::selectDossierDocuments(*store, id).value().size(); };
    CHECK(inside() == 1);

    CHECK(refused(Specialist, RemoveFromDossier{id, u" "_s}, paper) == u"document.no-reason"_s);
    CHECK(refused(OtherHead, RemoveFromDossier{id, u"Nhầm"_s}, paper) == u"document.unknown"_s);
    CHECK(
        refused(Specialist, RemoveFromDossier{id, u"Nhầm"_s}, draft(Specialist)) == u"dossier.not-inside"_s);
    CHECK(inside() == 1);
    done(Specialist, RemoveFromDossier{id, u"Đưa nhầm hồ sơ"_s}, paper);
    CHECK(inside() == 0);
    CHECK(sees(Specialist, paper));

    done(Specialist, CollectIntoDossier{id}, paper);
    done(Specialist, CloseDossier{id, QDate(2026, 3, 2)});
    CHECK(refused(Specialist, RemoveFromDossier{id, u"Nhầm"_s}, paper) == u"dossier.wrong-state"_s);
}

TEST_CASE_METHOD(Case, "who saw a paper only by its dossier no longer does when it is taken out")
{
    const auto id = opened(Specialist, u"2026.KT.10"_s);
    const auto paper = draft(Specialist);
    done(Specialist, CollectIntoDossier{id}, paper);
    done(Specialist, HandOverDossier{id, who(OtherHead), {}});
    CHECK(sees(OtherHead, paper));

    done(OtherHead, RemoveFromDossier{id, u"Không thuộc hồ sơ"_s}, paper);
    CHECK_FALSE(sees(OtherHead, paper));
    CHECK(sees(Specialist, paper));
}

TEST_CASE_METHOD(Case, "a dossier is opened in one's own unit, under a code of its own")
{
    const auto id = opened(Specialist, u"2026.KT.01"_s);
    CHECK(dossier(id).holder == who(Specialist));
    CHECK(dossier(id).unit == unit(u"KT"_s));
    CHECK(dossier(id).start == QDate(2026, 1, 5));

    OpenDossier again{{}, {}, u"2026.KT.01"_s, u"Khác"_s, {}, {}, {}};
    CHECK(refused(OtherHead, again) == u"dossier.code-taken"_s);
    again.code = u"2026.KT.02"_s;
    again.unit = unit(u"KT"_s);
    CHECK(refused(OtherHead, again) == u"dossier.wrong-unit"_s);
    again.title = QString(501, u'x');
    CHECK(refused(Specialist, again) == u"dossier.wrong-title"_s);
    CHECK(refused(u"quantri"_s, again) == u"access.denied"_s);
    OpenDossier forAnother{unit(u"KT"_s), who(Specialist), u"2026.KT.03"_s, u"Khác"_s, {}, {}, {}};
    CHECK(done(Head, forAnother).accepted);
    forAnother.holder = who(Head);
    forAnother.code = u"2026.KT.04"_s;
    CHECK(refused(Specialist, forAnother) == u"dossier.not-keeper"_s);
}

TEST_CASE_METHOD(Case, "only what one sees can be collected, and only by who keeps the dossier")
{
    const auto id = opened(Specialist, u"2026.KT.01"_s);
    const auto letter = received();
    const auto answer = draft(Specialist);

    done(Specialist, CollectIntoDossier{id}, answer);
    CHECK(refused(Specialist, CollectIntoDossier{id}, answer) == u"dossier.collected-already"_s);
    CHECK(refused(Specialist, CollectIntoDossier{id}, letter) == u"document.unknown"_s);
    CHECK(refused(Clerk, CollectIntoDossier{id}, letter) == u"dossier.not-keeper"_s);
    CHECK(refused(OtherHead, CollectIntoDossier{id}, draft(OtherHead)) == u"dossier.unknown"_s);
    CHECK(rows::selectDossierDocuments(*store, id).value() == QList{answer});
}

TEST_CASE_METHOD(Case, "the holder sees what lies in the dossier, the former holder no longer")
{
    const auto id = opened(Specialist, u"2026.KT.01"_s);
    const auto answer = draft(Head);
    CHECK_FALSE(sees(Specialist, answer));
    done(Head, CollectIntoDossier{id}, answer);
    CHECK(sees(Specialist, answer));
    CHECK_FALSE(sees(OtherHead, answer));

    CHECK(refused(OtherHead, HandOverDossier{id, who(OtherHead), {}}) == u"dossier.unknown"_s);
    CHECK(refused(Clerk, HandOverDossier{id, who(OtherHead), {}}) == u"access.denied"_s);
    done(Head, HandOverDossier{id, who(OtherHead), u"chuyển công tác"_s});
    CHECK(sees(OtherHead, answer));
    CHECK_FALSE(sees(Specialist, answer));
    CHECK(sees(Head, answer));
}

TEST_CASE_METHOD(Case, "closing needs an end date and names the drafts left inside")
{
    const auto id = opened(Specialist, u"2026.KT.01"_s);
    const auto answer = draft(Specialist);
    done(Specialist, CollectIntoDossier{id}, answer);

    CHECK(refused(Specialist, CloseDossier{id, {}}) == u"dossier.wrong-date"_s);
    CHECK(refused(Specialist, CloseDossier{id, QDate(2026, 1, 4)}) == u"dossier.wrong-date"_s);
    CHECK(refused(Specialist, CloseDossier{id, QDate(2026, 3, 3)}) == u"dossier.wrong-date"_s);
    CHECK(refused(Clerk, CloseDossier{id, QDate(2026, 3, 2)}) == u"access.denied"_s);
    const auto outcome = done(Head, CloseDossier{id, QDate(2026, 3, 2)});
    CHECK(outcome.result["drafts"_L1].toArray() == QJsonArray{answer.text()});
    CHECK(rows::selectDossierDocuments(*store, id).value() == QList{answer});
    CHECK(refused(Specialist, CollectIntoDossier{id}, draft(Specialist)) == u"dossier.wrong-state"_s);
    CHECK(refused(Clerk, ArchiveDossier{id, Retention::Years10, u"01"_s}) == u"dossier.unfinished"_s);
}

TEST_CASE_METHOD(Case, "a closed dossier of finished papers is archived with retention and access mode")
{
    const auto id = opened(Clerk, u"2026.VP.01"_s);
    const auto letter = freshDocument();
    done(Clerk, ReceiveDocument{body(), Agency::letter(u"1/SNV"_s, u"Sai địa chỉ"_s), {pdf("x")}}, letter);
    done(Clerk, CollectIntoDossier{id}, letter);
    done(Clerk, RejectDocument{u"Gửi nhầm"_s}, letter);

    CHECK(refused(Clerk, ArchiveDossier{id, Retention::Years10, u"01"_s}) == u"dossier.wrong-state"_s);
    done(Clerk, CloseDossier{id, QDate(2026, 3, 2)});
    CHECK(refused(Clerk, ArchiveDossier{id, Retention::Years10, u"04"_s}) == u"dossier.wrong-access-mode"_s);
    done(Clerk, ArchiveDossier{id, Retention::Years10, u"02"_s});
    CHECK(dossier(id).state == DossierState::Archived);
    CHECK(toWord(dossier(id).retention) == u"06"_s);
    CHECK(dossier(id).accessMode == u"02"_s);
    CHECK(dossier(id).archivedAt == clock.now());
}
