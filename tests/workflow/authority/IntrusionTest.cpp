// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Agency.h"
#include "workflow/authority/rows/AuthorityRows.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The small commune and people in it who try what they should not.
struct Intrusion : Agency
{
    Intrusion() { done(u"quantri"_s, shippedChain(u"commune-outgoing"_s)); }

    /// Changes the directory as the administrator does.
    void change(const std::function<void(Directory &)> &edit)
    {
        edit(directory);
        done(u"quantri"_s, ChangeDirectory{directory});
    }

    Position &positionNamed(const QString &login)
    {
        const auto id = positionOf(login);
        return *std::find_if(directory.positions.begin(),
            directory.positions.end(),
            [&](const Position &one) { return one.id == id; });
    }

    Delegation delegation(const QString &from, const QString &to, const QString &scope = {})
    {
        return {ids.create<DelegationId>(),
            who(from),
            who(to),
            clock.time,
            Instant{clock.time.milliseconds + 86'400'000},
            {},
            scope,
            {}};
    }

    DocumentId registered()
    {
        const auto id = freshDocument();
        done(u"vanthu"_s,
            RegisterDocument{body(), {}, letter(u"15/SNV-VP"_s, u"Báo cáo nhân sự"_s), {pdf("in")}},
            id);
        return id;
    }

    DocumentId drafted(const DocumentId &replyTo = {})
    {
        const auto id = freshDocument();
        const auto metadata = letter({}, u"Trả lời"_s);
        done(u"chuyenvienkt"_s,
            DraftDocument{DocumentKind::Outgoing, body(), unit(u"KT"_s), metadata, {pdf("v1")}, replyTo},
            id);
        return id;
    }

    void submit(const DocumentId &id, const QString &signer)
    {
        done(u"chuyenvienkt"_s, StartRouting{{}, {{u"sign"_s, Principal::of(positionOf(signer))}}}, id);
        done(u"truongkt"_s, ActOnRouting{}, id);
        done(u"chanhvp"_s, ActOnRouting{}, id);
    }

    /// Gives somebody a task on a paper, as a routing would.
    void give(const QString &login, Relationship relationship, const DocumentId &paper)
    {
        PutRouting routing;
        routing.id = ids.create<RoutingId>();
        routing.document = paper;
        routing.chain = ids.create<ChainId>();
        Task task;
        task.id = ids.create<TaskId>();
        task.routing = routing.id;
        task.document = paper;
        task.principal = Principal::of(who(login));
        task.relationship = relationship;
        routing.tasks = {task};
        Scene scene;
        scene.command = ids.create<CommandId>();
        scene.now = clock.now();
        REQUIRE(rows::write(*store, scene, directory.org.id, routing).ok());
        REQUIRE(rows::project(*store, scene, directory.org.id, document(paper)).ok());
    }

    DocumentId numbered(const DocumentId &replyTo = {})
    {
        const auto id = drafted(replyTo);
        submit(id, u"phochutich"_s);
        done(u"phochutich"_s, SignDocument{{signedDraft()}, {}}, id);
        done(u"vanthu"_s, AssignNumber{}, id);
        return id;
    }

    DocumentFile signedDraft() { return signedBy(pdf("v1"), {u"Trần Thị Bình"_s}); }
    DocumentFile sealedDraft() { return signedBy(signedDraft(), {u"UBND"_s}); }

    qint64 openTasks(const DocumentId &id)
    {
        return store->value<qint64>("SELECT count(*) FROM task WHERE document_id = ?1 AND state = 'open'", id)
            ->value_or(-1);
    }
};

}

TEST_CASE_METHOD(Intrusion, "an administrator changes only their own agency")
{
    auto foreign = directory;
    foreign.org.id = ids.create<OrgId>();
    CHECK(refused(u"quantri"_s, ChangeDirectory{foreign}) == u"directory.other-agency"_s);

    // Somebody founds another agency in the store and names a person of this one as a member.
    Directory thief;
    thief.org = {ids.create<OrgId>(), u"Cơ quan khác"_s, {}, u"Asia/Ho_Chi_Minh"_s, {}};
    thief.people = {{who(u"chutich"_s), u"ke-gian"_s, u"Kẻ gian"_s, {}, false}};
    auto founding = command(u"quantri"_s, ChangeDirectory{thief});
    founding.org = thief.org.id;
    const auto outcome = authority->execute(founding);
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().reason == Reason("directory.other-agency"));
    CHECK(store->value<QString>("SELECT login FROM person WHERE id = ?1", who(u"chutich"_s))->value()
        == u"chutich"_s);
}

TEST_CASE_METHOD(Intrusion, "a clerk from whom a body was taken serves it no more")
{
    registered();
    change([&](Directory &) { positionNamed(u"vanthu"_s).bodies.clear(); });
    CHECK(refused(u"vanthu"_s, OpenRegister{body(), DocumentKind::Outgoing, {}, 2026, 1})
        == u"access.denied"_s);
}

TEST_CASE_METHOD(Intrusion, "who entered a paper as clerk sees it no more in another office")
{
    const auto id = registered();
    REQUIRE(sees(u"vanthu"_s, id));
    change([&](Directory &) { positionNamed(u"vanthu"_s).role = Role::Specialist; });
    directory.positions = authority->directory(directory.org.id).value()->positions;
    CHECK_FALSE(sees(u"vanthu"_s, id));
}

TEST_CASE_METHOD(Intrusion, "no clerk serves a body that is not named, and no paper is without an id")
{
    const ReceiveDocument nowhere{{}, letter(u"1/A"_s, u"Thử"_s), {pdf("in")}};
    CHECK(refused(u"vanthu"_s, nowhere, freshDocument()) == u"access.denied"_s);
    const ReceiveDocument here{body(), letter(u"1/A"_s, u"Thử"_s), {pdf("in")}};
    CHECK(refused(u"vanthu"_s, here) == u"document.unknown"_s);
}

TEST_CASE_METHOD(Intrusion, "nobody overwrites, invents or stretches a delegation")
{
    const auto granted = delegation(u"chutich"_s, u"phochutich"_s, u"incoming"_s);
    done(u"chutich"_s, GrantDelegation{granted});
    auto stolen = delegation(u"truongkt"_s, u"chuyenvienkt"_s);
    stolen.id = granted.id;
    CHECK(refused(u"truongkt"_s, GrantDelegation{stolen}) == u"delegation.exists-already"_s);
    CHECK(refused(u"chutich"_s, GrantDelegation{delegation(u"chutich"_s, u"truongkt"_s, u"den"_s)})
        == u"delegation.wrong-scope"_s);

    auto invented = directory;
    invented.delegations = {delegation(u"chutich"_s, u"quantri"_s)};
    CHECK(refused(u"quantri"_s, ChangeDirectory{invented}) == u"delegation.not-own"_s);
}

TEST_CASE_METHOD(
    Intrusion, "a delegation holds for its kind of papers, and as long as its giver is in office")
{
    done(u"vanthu"_s, GrantDelegation{delegation(u"vanthu"_s, u"thuky"_s, u"incoming"_s)});
    const ReceiveDocument arrival{body(), letter(u"1/A"_s, u"Thử"_s), {pdf("in")}};
    auto receive = command(u"thuky"_s, arrival, freshDocument());
    receive.onBehalfOf = who(u"vanthu"_s);
    CHECK(run(receive).accepted);
    auto draft = command(u"thuky"_s,
        DraftDocument{DocumentKind::Outgoing, body(), unit(u"VP"_s), letter({}, u"Thử"_s), {pdf("v1")}, {}},
        freshDocument());
    draft.onBehalfOf = who(u"vanthu"_s);
    CHECK(run(draft).reason == u"access.no-delegation"_s);

    change([&](Directory &all) {
        for (auto &person : all.people)
            person.active = person.active && person.login != u"vanthu"_s;
    });
    receive = command(u"thuky"_s, arrival, freshDocument());
    receive.onBehalfOf = who(u"vanthu"_s);
    CHECK(run(receive).reason == u"access.no-delegation"_s);
}

TEST_CASE_METHOD(Intrusion, "a register of another body is not betrayed by a warning of duplicates")
{
    const auto letter = Agency::letter(u"15/SNV-VP"_s, u"Báo cáo nhân sự"_s);
    registered();
    CHECK(refused(u"vanthu"_s, RegisterDocument{body(), {}, letter, {pdf("in")}}, freshDocument())
        == u"register.duplicate"_s);
    const BodyId council{ids.next()};
    change([&](Directory &all) {
        all.bodies.append({council, u"HĐND"_s, {}, u"HĐND"_s, {}, {}});
        auto &secretary = positionNamed(u"thuky"_s);
        secretary.role = Role::Clerk;
        secretary.bodies = {council};
    });
    auto own = command(u"thuky"_s, RegisterDocument{council, {}, letter, {pdf("in")}}, freshDocument());
    own.uploaded.clear();
    const auto hidden = authority->execute(own);
    REQUIRE_FALSE(hidden.ok()); // a hash that one heard of
    CHECK(hidden.error().reason == Reason("blob.missing"));
    own.uploaded = {Sha256::of("in")}; // the same letter, come here too
    CHECK(run(own).accepted);
}

TEST_CASE_METHOD(Intrusion, "only who is competent for the body is chosen as its signer, and signs")
{
    const auto id = drafted();
    const auto choose = [&](const Principal &signer) { return StartRouting{{}, {{u"sign"_s, signer}}}; };
    for (const auto &signer :
        {Principal::of(positionOf(u"chuyenvienvhxh"_s)), Principal::of(who(u"chuyenvienvhxh"_s))})
        CHECK(refused(u"chuyenvienkt"_s, choose(signer), id) == u"sign.not-competent"_s);
    CHECK(document(id).state == DocumentState::Draft);

    submit(id, u"phochutich"_s);
    change([&](Directory &) { positionNamed(u"phochutich"_s).role = Role::Clerk; });
    CHECK(refused(u"phochutich"_s, SignDocument{{signedDraft()}, {}}, id) == u"sign.not-competent"_s);
    CHECK(document(id).state == DocumentState::Submitted);
}

TEST_CASE_METHOD(Intrusion, "a cancelled number ends the work on its paper for good")
{
    const auto id = numbered();
    REQUIRE(openTasks(id) > 0);
    done(u"vanthu"_s, CancelNumber{u"Cấp nhầm"_s}, id);
    CHECK(openTasks(id) == 0);
    CHECK(document(id).state == DocumentState::Cancelled);
    for (const auto verb : {RoutingVerb::Comment, RoutingVerb::Recall, RoutingVerb::Withdraw}) {
        ActOnRouting act;
        act.verb = verb;
        act.text = u"Làm lại"_s;
        CHECK(refused(u"chuyenvienkt"_s, act, id) == u"routing.not-running"_s);
    }
    CHECK(document(id).state == DocumentState::Cancelled);
}

TEST_CASE_METHOD(Intrusion, "a mere relation to a paper does not close it with the issue of another")
{
    const auto asked = registered();
    const auto reply = numbered();
    done(u"vanthu"_s, RelateDocument{asked, RelationKind::ReplyTo}, reply);
    done(u"vanthu"_s, SealDocument{{sealedDraft()}, {}}, reply);
    CHECK_FALSE(
        done(u"vanthu"_s, IssueDocument{{{u"Sở Nội vụ"_s}}}, reply).result["closedReplied"_L1].toBool());
    CHECK(document(asked).state == DocumentState::Registered);
}

TEST_CASE_METHOD(
    Intrusion, "a paper with files does not become secret, nor a numbered one another type or date")
{
    const auto id = drafted();
    auto secret = letter({}, u"Trả lời"_s);
    secret.secrecy = Secrecy::Secret;
    CHECK(refused(u"chuyenvienkt"_s, ReviseDocument{secret, {}, {}}, id) == u"document.secret-file"_s);

    const auto sent = numbered();
    auto metadata = document(sent).metadata;
    metadata.issuedDate = QDate(2026, 1, 5);
    CHECK(refused(u"vanthu"_s, CorrectDocument{metadata, u"Lùi ngày"_s}, sent)
        == u"document.not-correctable"_s);
    metadata = document(sent).metadata;
    metadata.type = u"QĐ"_s;
    CHECK(refused(u"vanthu"_s, CorrectDocument{metadata, u"Đổi loại"_s}, sent)
        == u"document.not-correctable"_s);
}

TEST_CASE_METHOD(Intrusion, "only who answers for an incoming paper has it closed by the reply")
{
    const auto relationship = GENERATE(Relationship::Lead,
        Relationship::Director,
        Relationship::Contributor,
        Relationship::Informed,
        Relationship::Approver);
    const auto asked = registered();
    give(u"chuyenvienkt"_s, relationship, asked);
    const auto reply = drafted(asked);
    const StartRouting closing{{}, {{u"sign"_s, Principal::of(positionOf(u"phochutich"_s))}}, true};
    const auto outcome = run(command(u"chuyenvienkt"_s, closing, reply));

    const bool answers = relationship == Relationship::Lead || relationship == Relationship::Director;
    CHECK(outcome.accepted == answers);
    CHECK(outcome.reason == (answers ? QString() : u"routing.not-yours-to-close"_s));
}

TEST_CASE_METHOD(Intrusion, "who only knows a paper passes on no sight of it by a dossier")
{
    const auto letter = registered();
    give(u"chuyenvienkt"_s, Relationship::Informed, letter);
    const auto opened = done(u"chuyenvienkt"_s, OpenDossier{{}, {}, u"2026.KT.01"_s, u"Hồ sơ"_s, {}, {}, {}});
    const auto dossier = *DossierId::fromText(opened.result["dossier"_L1].toString());
    CHECK(done(u"chuyenvienkt"_s, CollectIntoDossier{dossier}, letter).result["filing"_L1].toString()
        == u"reference"_s);
    done(u"chuyenvienkt"_s, HandOverDossier{dossier, who(u"truongvhxh"_s), {}});
    CHECK_FALSE(sees(u"truongvhxh"_s, letter));
    CHECK(sees(u"chuyenvienkt"_s, letter));

    SECTION("until somebody who works on it files it")
    {
        give(u"truongkt"_s, Relationship::Lead, letter);
        done(u"truongkt"_s, CollectIntoDossier{dossier}, letter);
        CHECK(sees(u"truongvhxh"_s, letter));
        CHECK(refused(u"truongkt"_s, CollectIntoDossier{dossier}, letter) == u"dossier.collected-already"_s);
        // The holder sees it by this dossier alone, and cannot carry it into another.
        const auto other
            = done(u"truongvhxh"_s, OpenDossier{{}, {}, u"2026.VHXH.01"_s, u"Khác"_s, {}, {}, {}});
        const auto own = *DossierId::fromText(other.result["dossier"_L1].toString());
        done(u"truongvhxh"_s, CollectIntoDossier{own}, letter);
        done(u"truongvhxh"_s, HandOverDossier{own, who(u"chuyenvienvhxh"_s), {}});
        CHECK_FALSE(sees(u"chuyenvienvhxh"_s, letter));
    }
}

TEST_CASE_METHOD(Intrusion, "a number is not dated before the number that went before it")
{
    clock.advance(std::chrono::hours(24));
    numbered();
    const auto next = drafted();
    submit(next, u"phochutich"_s);
    done(u"phochutich"_s, SignDocument{{signedDraft()}, {}}, next);
    CHECK(refused(u"vanthu"_s, AssignNumber{QDate(2026, 3, 2)}, next) == u"number.back-dated"_s);
    CHECK(done(u"vanthu"_s, AssignNumber{QDate(2026, 3, 3)}, next).result["number"_L1].toInteger() == 2);
}

TEST_CASE_METHOD(Intrusion, "a register is opened only in a series in which papers are numbered")
{
    CHECK(refused(u"vanthu"_s, OpenRegister{body(), DocumentKind::Outgoing, u"rieng"_s, 2026, 1})
        == u"register.wrong-series"_s);
    CHECK(refused(u"vanthu"_s, ImportRegister{body(), DocumentKind::Outgoing, u"MAT"_s, 2026, {{}}})
        == u"register.wrong-series"_s);
    done(u"vanthu"_s, OpenRegister{body(), DocumentKind::Outgoing, u"mat"_s, 2026, 1});
}

TEST_CASE_METHOD(
    Intrusion, "a damaged routing or chain in the store is nobody's refusal and may be tried again")
{
    const auto id = drafted();
    submit(id, u"phochutich"_s);
    const auto sign = command(u"phochutich"_s, SignDocument{{signedDraft()}, {}}, id);
    const auto part = GENERATE(QByteArray("routing"), QByteArray("chain"));
    const auto damage = GENERATE(QByteArray("{"), QByteArray("{}"), QByteArray("{\"blocks\":1}"));
    const auto before = store->value<QByteArray>(("SELECT body FROM " + part).constData())->value();
    const auto update = "UPDATE " + part + " SET body = ?1";
    REQUIRE(store->run(update.constData(), damage).ok());

    const auto outcome = authority->execute(sign);
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().kind == ErrorKind::Corrupt);
    CHECK_FALSE(store->value<qint64>("SELECT 1 FROM command WHERE id = ?1", sign.id)->has_value());
    REQUIRE(store->run(update.constData(), before).ok());
    CHECK(run(sign).accepted);
}
