// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Fold.h"
#include "tests/workflow/session/Office.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<DocumentId> idsOf(const QList<DocumentLine> &lines)
{
    QList<DocumentId> ids;
    for (const auto &line : lines)
        ids.append(line.document.id);
    return ids;
}

}

TEST_CASE_METHOD(Office, "a clerk finds what was registered, newest first, and its queue counts it")
{
    const auto first = registered(1);
    const auto second = registered(2);
    const auto clerk = session(u"vanthu"_s);

    CHECK(idsOf(unwrap(clerk.documents({}, {}))) == QList{second, first});
    const auto page = unwrap(clerk.inbox(u"to-submit"_s, {}));
    REQUIRE(page.size() == 2);
    CHECK(page[0].document.id == second);
    CHECK(page[0].principal == Principal::of(Role::Clerk, body()));
    const auto counts = unwrap(clerk.counters());
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].box == u"to-submit"_s);
    CHECK(counts[0].total == 2);
}

TEST_CASE_METHOD(Office, "a list is narrowed by kind, state and date")
{
    const auto incoming = registered(1);
    const auto draft = drafted(u"vanthu"_s, u"Trả lời"_s);
    const auto clerk = session(u"vanthu"_s);

    CHECK(idsOf(unwrap(clerk.documents({.kind = DocumentKind::Outgoing}, {}))) == QList{draft});
    CHECK(idsOf(unwrap(clerk.documents({.state = DocumentState::Registered}, {}))) == QList{incoming});
    CHECK(idsOf(unwrap(clerk.documents({.from = QDate(2026, 3, 2)}, {}))) == QList{incoming});
    CHECK(idsOf(unwrap(clerk.documents({.to = QDate(2026, 2, 27)}, {}))) == QList{draft});
    CHECK(unwrap(clerk.documents({.urgency = Urgency::Express}, {})).isEmpty());
    CHECK(idsOf(unwrap(clerk.documents({.words = u"bao cao"_s}, {}))) == QList{incoming});
}

TEST_CASE_METHOD(
    Office, "a list is narrowed by body, type and a part of the agency's name, with marks or without")
{
    const auto incoming = registered(1);
    drafted(u"vanthu"_s, u"Trả lời"_s);
    const auto clerk = session(u"vanthu"_s);
    const auto line = unwrap(clerk.documents({.kind = DocumentKind::Incoming}, {})).first();
    const auto agency = line.document.metadata.agency;
    REQUIRE(agency.size() > 4);

    CHECK(unwrap(clerk.documents({.body = body()}, {})).size() == 2);
    CHECK(unwrap(clerk.documents({.body = BodyId{ids.next()}}, {})).isEmpty());
    CHECK(unwrap(clerk.documents({.type = u"QĐ"_s}, {})).isEmpty());
    CHECK(unwrap(clerk.documents({.type = line.document.metadata.type}, {})).size() == 2);
    for (const auto &typed : {agency.mid(2), folded(agency), agency.toUpper()})
        CHECK(idsOf(unwrap(clerk.documents({.kind = DocumentKind::Incoming, .agency = typed}, {})))
            == QList{incoming});
    CHECK(unwrap(clerk.documents({.agency = u"không có cơ quan nào"_s}, {})).isEmpty());
    CHECK(line.files == 1);
}

TEST_CASE_METHOD(Office, "places of a list are those of its lines")
{
    for (int i = 1; i <= 7; ++i)
        registered(i);
    const auto clerk = session(u"vanthu"_s);
    QList<Place> waiting, kept;
    for (const auto &line : unwrap(clerk.inbox(u"to-submit"_s, {})))
        waiting.append(line.place);
    for (const auto &line : unwrap(clerk.documents({}, {})))
        kept.append(line.place);

    REQUIRE(waiting.size() == 7);
    CHECK(unwrap(clerk.inboxPlaces(u"to-submit"_s, {})) == waiting);
    CHECK(unwrap(clerk.inboxPlaces(u"to-submit"_s, {.after = waiting[2], .limit = 3})) == waiting.mid(3, 3));
    CHECK(unwrap(clerk.documentPlaces({}, {})) == kept);
    CHECK(unwrap(clerk.documentPlaces({}, {.after = kept[4], .limit = 50})) == kept.mid(5));
}

TEST_CASE_METHOD(Office, "what one may not see does not exist, whichever way one asks")
{
    const auto id = registered(1);
    const auto stranger = session(u"truongvhxh"_s);
    const Reason unknown("document.unknown");

    CHECK(unwrap(stranger.documents({}, {})).isEmpty());
    CHECK(unwrap(stranger.counters()).isEmpty());
    CHECK(stranger.document(id).error().reason == unknown);
    CHECK(stranger.blob(id, 0).error().reason == unknown);
    CHECK(stranger.why(id, {}).error().reason == unknown);
    CHECK(stranger.find(id.text()).error().reason == unknown);
    CHECK(stranger.find(u"1/SNV-VP"_s).error().reason == unknown);
}

TEST_CASE_METHOD(Office, "a document shows its files, versions, relations and history")
{
    const auto letter = registered(1);
    const auto reply = drafted(u"vanthu"_s, u"Trả lời"_s);
    accept(session(u"vanthu"_s), RelateDocument{letter, RelationKind::ReplyTo}, {.document = reply});
    accept(session(u"vanthu"_s), JoinDocument{{file("second scan")}, u"bản giấy"_s}, {.document = letter});

    const auto view = unwrap(session(u"vanthu"_s).document(letter));
    CHECK(view.versions.size() == 2);
    CHECK(view.files.size() == 2);
    REQUIRE(view.relations.size() == 1);
    CHECK(view.relations[0].document == reply);
    CHECK(view.relationships == QList{Relationship::Clerk});
    QStringList types;
    for (const auto &entry : view.history)
        types.append(entry.type);
    CHECK(types == QStringList{u"document.registered"_s, u"document.joined"_s});
    CHECK(view.history[0].actor == who(u"vanthu"_s));
    CHECK(unwrap(session(u"vanthu"_s).blob(letter, 0, 1)).bytes() == QByteArray("letter 1"));
}

TEST_CASE_METHOD(Office, "a relation to a paper that one may not see is not shown")
{
    const auto letter = registered(1);
    const auto other = registered(2);
    const auto opened
        = accept(session(u"vanthu"_s), OpenDossier{{}, {}, u"2026.VP.01"_s, u"Hồ sơ"_s, {}, {}, {}});
    const DossierId dossier = *DossierId::fromText(opened.result["dossier"_L1].toString());
    accept(session(u"vanthu"_s), CollectIntoDossier{dossier}, {.document = letter});
    accept(session(u"vanthu"_s), HandOverDossier{dossier, who(u"thuky"_s), {}});
    accept(session(u"vanthu"_s), RelateDocument{other, RelationKind::ReplyTo}, {.document = letter});

    CHECK(unwrap(session(u"vanthu"_s).document(letter)).relations.size() == 1);
    CHECK(unwrap(session(u"thuky"_s).document(letter)).relations.isEmpty());
}

TEST_CASE_METHOD(Office, "a paper is named by its id, the id's beginning or its notation")
{
    const auto first = registered(1);
    const auto second = registered(2);
    const auto clerk = session(u"vanthu"_s);

    CHECK(unwrap(clerk.find(first.text())) == first);
    CHECK(unwrap(clerk.find(second.text().left(8))) == second);
    CHECK(unwrap(clerk.find(u"01/snv-vp"_s)) == first);
    CHECK(clerk.find(first.text().left(4)).error().reason == Reason("document.ambiguous"));
}

TEST_CASE_METHOD(Office, "why somebody sees a paper is told with the act that granted it")
{
    const auto id = registered(1);
    const auto admin = session(u"quantri"_s);

    const auto reasons = unwrap(session(u"vanthu"_s).why(id, {}));
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].event == u"document.registered"_s);
    CHECK(reasons[0].position == 2);
    CHECK(unwrap(admin.why(id, who(u"vanthu"_s))).size() == 1);
    CHECK(unwrap(admin.why(id, who(u"truongkt"_s))).isEmpty());
    CHECK_FALSE(admin.document(id).ok());
}

TEST_CASE_METHOD(Office, "a command may not name a file that is not stored")
{
    auto command = arrival(1);
    command.files = {Agency::pdf("never stored")};
    CHECK(session(u"vanthu"_s).submit(command, {.document = {ids.next()}}).error().reason
        == Reason("blob.missing"));
    command.files = {file("short")};
    command.files[0].size = 4;
    CHECK(session(u"vanthu"_s).submit(command, {.document = {ids.next()}}).error().reason
        == Reason("blob.missing"));
    auto uploader = session(u"vanthu"_s);
    unwrap(uploader.upload("short"));
    CHECK(
        uploader.submit(command, {.document = {ids.next()}}).error().reason == Reason("document.wrong-size"));
}

TEST_CASE_METHOD(Office, "knowing the hash of a file gives no right to it, having the file does")
{
    registered(1);
    DraftDocument draft{DocumentKind::Outgoing, body(), directory.units[2].id, {}, {}, {}};
    draft.metadata = Agency::letter({}, u"Trả lời"_s);
    draft.files = {Agency::pdf("letter 1")};
    auto stranger = session(u"chuyenvienkt"_s);
    const DocumentId id{ids.next()};
    const CommandId once{ids.next()};

    const auto hidden = stranger.submit(draft, {.document = id}, once).error();
    draft.files = {Agency::pdf("never stored")};
    const auto missing = stranger.submit(draft, {.document = id}).error();
    CHECK(hidden.reason == Reason("blob.missing"));
    CHECK(missing.reason == hidden.reason);
    CHECK(missing.kind == hidden.kind);
    CHECK_FALSE(stranger.document(id).ok());

    draft.files = {Agency::pdf("letter 1")};
    unwrap(stranger.upload("letter 1"));
    CHECK(unwrap(stranger.submit(draft, {.document = id}, once)).accepted);
    draft.metadata.subject = u"Bản khác"_s; // what one sees oneself may be named again
    CHECK(unwrap(session(u"chuyenvienkt"_s).submit(draft, {.document = {ids.next()}})).accepted);
}

TEST_CASE_METHOD(Office, "a deputy by delegation sees and acts with the other's rights, until it ends")
{
    const auto id = registered(1);
    auto secretary = session(u"thuky"_s);
    CHECK(secretary.actingFor(who(u"vanthu"_s)).error().reason == Reason("access.no-delegation"));
    const Instant end{clock.time.milliseconds + 3'600'000};
    accept(session(u"vanthu"_s),
        GrantDelegation{{{ids.next()}, who(u"vanthu"_s), who(u"thuky"_s), clock.time, end, {}, {}, {}}});

    auto acting = unwrap(secretary.actingFor(who(u"vanthu"_s)));
    CHECK(unwrap(acting.document(id)).document.id == id);
    CHECK_FALSE(secretary.document(id).ok());
    const DocumentId other{ids.next()};
    accept(acting, arrival(2), {.document = other});
    const auto history = unwrap(acting.document(other)).history;
    CHECK(history[0].actor == who(u"thuky"_s));
    CHECK(history[0].onBehalfOf == who(u"vanthu"_s));

    clock.time = end;
    CHECK(acting.documents({}, {}).error().reason == Reason("access.no-delegation"));
}

TEST_CASE_METHOD(Office, "somebody deactivated sees nothing any more")
{
    registered(1);
    auto changed = directory;
    for (auto &person : changed.people)
        person.active = person.login != u"vanthu"_s;
    accept(session(u"quantri"_s), ChangeDirectory{changed});
    CHECK(session(u"vanthu"_s).documents({}, {}).error().reason == Reason("access.unknown-actor"));
}

TEST_CASE_METHOD(Office, "a delegate for one kind of papers sees and finds no others, whichever way one asks")
{
    const auto letter = registered(1);
    const auto draft = drafted(u"vanthu"_s, u"Trả lời báo cáo"_s);
    accept(session(u"vanthu"_s), RelateDocument{letter, RelationKind::ReplyTo}, {.document = draft});
    auto delegation = Delegation{{ids.next()},
        who(u"vanthu"_s),
        who(u"thuky"_s),
        clock.time,
        {clock.time.milliseconds + 3'600'000},
        {},
        u"incoming"_s,
        {}};
    accept(session(u"vanthu"_s), GrantDelegation{delegation});
    auto acting = unwrap(session(u"thuky"_s).actingFor(who(u"vanthu"_s)));
    const Reason unknown("document.unknown");

    CHECK(idsOf(unwrap(acting.documents({}, {}))) == QList{letter});
    CHECK(idsOf(unwrap(acting.documents({.words = u"bao cao"_s}, {}))) == QList{letter});
    CHECK(unwrap(acting.search({.words = u"tra loi"_s}, {})).isEmpty());
    CHECK(unwrap(acting.inbox(u"drafts"_s, {})).isEmpty());
    CHECK(unwrap(acting.inbox(u"to-submit"_s, {})).size() == 1);
    const auto counts = unwrap(acting.counters());
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].box == u"to-submit"_s);
    CHECK(acting.document(draft).error().reason == unknown);
    CHECK(acting.blob(draft, 0).error().reason == unknown);
    CHECK(acting.why(draft, {}).error().reason == unknown);
    CHECK(acting.find(draft.text()).error().reason == unknown);
    CHECK(unwrap(acting.document(letter)).relations.isEmpty());
    CHECK(unwrap(acting.submit(
                     ReviseDocument{Agency::letter({}, u"Sửa"_s), {file("v2")}, {}}, {.document = draft}))
              .reason
        == u"document.unknown"_s);
    CHECK(unwrap(acting.submit(RelateDocument{draft, RelationKind::ReplyTo}, {.document = letter})).reason
        == u"document.unknown"_s);

    delegation.id = {ids.next()};
    delegation.scope = u"outgoing"_s;
    accept(session(u"vanthu"_s), GrantDelegation{delegation});
    CHECK(idsOf(unwrap(acting.documents({}, {}))) == QList{draft, letter});
    CHECK(unwrap(acting.document(letter)).relations.size() == 1);
}
