// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/routing/Play.h"
#include "workflow/routing/RoutingState.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Chain incoming()
{
    return chainOf(
        uR"({"sequence":[<chief:approve:chief,"rights":["forward"]>,<directive:directive:chosen>]})"_s,
        "incoming");
}

/// A letter that the chief has passed to the chair.
Play atTheChair(Office &office)
{
    Play play(office, incoming());
    REQUIRE(play.start("clerk", {.chosen = {{u"directive"_s, office.position("chair")}}}) == "");
    REQUIRE(play.perform("chief", Act::Approve) == "");
    return play;
}

Direct directive(const Office &office)
{
    Direct direct;
    direct.lead = office.position("head1");
    direct.contributors = {office.position("head2")};
    direct.informed = {office.position("vice")};
    direct.deadline = Allowance{AllowanceUnit::WorkingDays, 5};
    direct.opinion = u"Giao Phòng Kinh tế chủ trì"_s;
    return direct;
}

Forward forwardTo(const Assignee &lead, std::optional<Allowance> deadline = {})
{
    Forward forward;
    forward.lead = lead;
    forward.deadline = deadline;
    return forward;
}

}

TEST_CASE("a directive names lead, contributors and informed, and the work goes down the tree and back")
{
    Office office;
    auto play = atTheChair(office);
    CHECK(documentState(play.routing) == RoutedState::Waiting);
    CHECK(directiveState(play.routing) == DirectiveState::Waiting);

    CHECK(play.give("chair", directive(office)) == "");
    CHECK(documentState(play.routing) == RoutedState::InProgress);
    CHECK(directiveState(play.routing) == DirectiveState::Given);
    CHECK(play.give("head1", forwardTo(office.position("spec1"), Allowance{AllowanceUnit::WorkingDays, 9}))
        == "");
    CHECK(play.give("head1", ClosePart{u"xong"_s}) == "routing.parts-still-open");
    CHECK(play.give("spec1", ClosePart{u"đã soạn trả lời"_s}) == "");
    CHECK(play.give("head2", ClosePart{}) == "");
    CHECK(play.give("head1", ClosePart{u"xong"_s}) == "");
    CHECK(documentState(play.routing) == RoutedState::Done);
    CHECK(play.give("vice", Perform{Act::Acknowledge}) == "");

    CHECK(play.log() == R"(started by clerk
step chief
t0 = chief:approve as step
t0 approved by chief
step chief approved
step directive
t1 = chair:directive as step
t1 approved by chair “Giao Phòng Kinh tế chủ trì”
t2 = head1:work-on as lead under t1 until 03-09 10:00
t3 = head2:work-on as contribute under t1 until 03-09 10:00
t4 = vice:acknowledge as inform under t1 until 03-09 10:00
t5 = spec1:work-on as lead under t2 until 03-09 10:00
t5 approved by spec1 “đã soạn trả lời”
t3 approved by head2
t2 approved by head1 “xong”
step directive approved
ended completed
t4 approved by vice)");
}

TEST_CASE("a directive has exactly one lead, and nobody is named twice")
{
    Office office;
    auto play = atTheChair(office);
    auto direct = directive(office);

    direct.lead = {};
    CHECK(play.give("chair", direct) == "routing.lead-missing");
    direct.lead = office.position("head2");
    CHECK(play.give("chair", direct) == "routing.named-twice");
    direct.lead = Assignee::of(office.person("gone"));
    CHECK(play.give("chair", direct) == "routing.assignee-unknown");
    CHECK(play.give("chair", Perform{Act::Directive}) == "routing.wrong-act");
    REQUIRE(play.give("chair", directive(office)) == "");
    REQUIRE(play.give("head1", forwardTo(office.position("spec1"))) == "");
    CHECK(play.give("head1", forwardTo(office.position("spec2"))) == "routing.lead-already-there");
    CHECK(play.give("head1", forwardTo({})) == "routing.nobody-named");
}

TEST_CASE("nobody outside the assignments can act, comment or urge")
{
    Office office;
    auto play = atTheChair(office);
    REQUIRE(play.give("chair", directive(office)) == "");

    for (const auto *stranger : {"spec3", "vice2", "spec2"}) {
        CHECK(play.give(stranger, 2, ClosePart{}) == "routing.not-your-turn");
        CHECK(play.give(stranger, 2, forwardTo(office.position("spec1"))) == "routing.not-your-turn");
        CHECK(play.give(stranger, -1, Comment{u"?"_s}) == "routing.not-a-participant");
        CHECK(play.give(stranger, 2, Urge{}) == "routing.not-a-participant");
    }
    CHECK(play.give("vice", 4, forwardTo(office.position("spec1"))) == "routing.may-not-forward");
    CHECK(play.give("head2", -1, Comment{u"Đang làm"_s}) == "");
    CHECK(play.give("chair", 2, Urge{u"Khẩn trương"_s}) == "");
}

TEST_CASE("a lead may end the whole work, and then the open contributions end with it")
{
    Office office;
    auto play = atTheChair(office);
    REQUIRE(play.give("chair", directive(office)) == "");
    REQUIRE(play.give("head2", forwardTo(office.position("spec3"))) == "");
    play.log();

    CHECK(play.give("head1", ClosePart{}) == "routing.parts-still-open");
    CHECK(play.give("head1", ClosePart{u"xong"_s, OpenParts::EndWithMine}) == "");

    CHECK(play.log() == R"(t2 approved by head1 “xong”
t3 cancelled
t5 cancelled
step directive approved
ended completed)");
}

TEST_CASE("a lead that is given back makes the leader direct anew")
{
    Office office;
    auto play = atTheChair(office);
    REQUIRE(play.give("chair", directive(office)) == "");
    play.log();

    CHECK(play.give("head1", Return{.reason = {}}) == "routing.reason-missing");
    CHECK(play.give("head1", Return{.reason = u"Không thuộc thẩm quyền"_s}) == "");
    CHECK(play.log() == R"(t2 returned by head1 “Không thuộc thẩm quyền”
t3 cancelled
t4 cancelled
t1 recalled by head1, waiting again: 
t5 = chair:directive as step)");
    auto second = directive(office);
    second.lead = office.position("head2");
    second.contributors = {};
    CHECK(play.give("chair", second) == "");
    CHECK(play.open() == "head2:work-on vice:acknowledge");
}

TEST_CASE("whoever assigned may extend and hand over, and the person assigned hands over their own")
{
    Office office;
    auto play = atTheChair(office);
    REQUIRE(play.give("chair", directive(office)) == "");
    play.log();

    const ExtendDue more{{AllowanceUnit::WorkingDays, 2}, u"Chờ ý kiến sở"_s};
    CHECK(play.give("head1", 2, more) == "routing.may-not-extend");
    CHECK(play.give("chair", 2, more) == "");
    CHECK(play.routing.tasks[2].due->toDateTime(QTimeZone("Asia/Ho_Chi_Minh")).date() == QDate(2026, 3, 11));
    CHECK(play.give("head1", 2, Reassign{office.position("spec2"), {}}) == "routing.reason-missing");
    CHECK(play.give("head1", 2, Reassign{office.position("head2"), u"x"_s}) == "routing.named-twice");
    CHECK(play.give("spec3", 2, Reassign{office.position("spec3"), u"x"_s}) == "routing.not-your-turn");
    CHECK(play.give("head1", 2, Reassign{office.position("spec2"), u"nghỉ phép"_s}) == "");
    CHECK(play.give("admin", 3, Reassign{office.position("spec3"), u"bàn giao"_s}) == "");

    CHECK(play.log() == R"(t2 extended by chair “Chờ ý kiến sở”
t2 handed to spec2 by head1 “nghỉ phép”
t3 handed to spec3 by admin “bàn giao”)");
    CHECK(play.give("head1", 2, ClosePart{}) == "routing.not-your-turn");
    CHECK(play.give("spec2", 2, ClosePart{{}, OpenParts::EndWithMine}) == "");
}

TEST_CASE("a leader may take a directive back until somebody has acted on it")
{
    Office office;
    auto play = atTheChair(office);
    REQUIRE(play.give("chair", directive(office)) == "");
    play.log();

    CHECK(play.give("head1", 1, Recall{}) == "routing.not-your-decision");
    CHECK(play.give("chair", 1, Recall{}) == "");
    CHECK(play.log() == R"(t2 cancelled
t3 cancelled
t4 cancelled
t1 recalled by chair, waiting again: 
t5 = chair:directive as step)");

    REQUIRE(play.give("chair", directive(office)) == "");
    REQUIRE(play.give("head2", ClosePart{}) == "");
    CHECK(play.give("chair", 5, Recall{}) == "routing.next-already-acted");
}

TEST_CASE("issuing the reply says which incoming paper to close, and closing it ends all open work")
{
    Office office;
    auto letter = atTheChair(office);
    REQUIRE(letter.give("chair", directive(office)) == "");
    letter.log();
    const DocumentId letterId{QUuid(u"0192f000-0000-7abc-8000-0000000000aa"_s)};
    const DocumentId replyId{QUuid(u"0192f000-0000-7abc-8000-0000000000bb"_s)};
    Play reply(office,
        chainOf(uR"({"sequence":[<s:sign:vice>,<n:assign-number:clerk>,<d:seal:clerk>,<i:issue:clerk>]})"_s,
            "outgoing"));
    REQUIRE(reply.start("spec1", {.document = replyId, .repliesTo = letterId}) == "");
    for (const auto &[who, act] : {std::pair{"vice", Act::Sign},
             {"clerk", Act::AssignNumber},
             {"clerk", Act::Seal},
             {"clerk", Act::Issue}})
        REQUIRE(reply.perform(who, act) == "");

    CHECK(reply.events.contains(
        RoutingEvent{reply.now, reply.events.last().by, reply.routing.version, ReplyIssued{letterId}}));
    CHECK(letter.give("clerk", -1, CloseByReply{replyId}) == "");
    CHECK(letter.log() == "t2 cancelled\nt3 cancelled\nended closed");
    CHECK(documentState(letter.routing) == RoutedState::Done);
    CHECK(letter.give("clerk", -1, CloseByReply{replyId}) == "routing.not-running");
}
