// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Agency.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The small commune and people in it who try what they should not.
struct Intrusion : Agency
{
    Intrusion()
    {
        QFile file(u":/chains/commune-outgoing.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        done(u"quantri"_s, PublishChain{file.readAll()});
    }

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

    DocumentId numbered(const DocumentId &replyTo = {})
    {
        const auto id = drafted(replyTo);
        submit(id, u"phochutich"_s);
        done(u"phochutich"_s, SignDocument{{pdf("v1+sig")}, u"CN=Trần Thị Bình"_s}, id);
        done(u"vanthu"_s, AssignNumber{}, id);
        return id;
    }

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
    CHECK(run(command(u"thuky"_s, RegisterDocument{council, {}, letter, {pdf("in")}}, freshDocument()))
              .accepted);
}

TEST_CASE_METHOD(Intrusion, "only who is competent for the body signs, whoever was chosen")
{
    const auto id = drafted();
    submit(id, u"chuyenvienvhxh"_s);
    CHECK(refused(u"chuyenvienvhxh"_s, SignDocument{{pdf("v1+sig")}, u"CN=Nga"_s}, id)
        == u"sign.not-competent"_s);
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
    done(u"vanthu"_s, SealDocument{{pdf("v1+sig+seal")}, u"CN=UBND"_s}, reply);
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
