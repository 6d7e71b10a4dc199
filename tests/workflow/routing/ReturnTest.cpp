// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/routing/Play.h"
#include "workflow/routing/RoutingState.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Four
    = u"{\"sequence\":[<unit:approve:head1>,<legal:initial:head2>,<form:check-form:chief>,<sign:sign:vice>]}"_s;

/// Approved by the unit head and legal, now with the office chief.
Play atTheChief(Office &office)
{
    Play play(office, chainOf(Four));
    REQUIRE(play.start("spec1") == "");
    REQUIRE(play.perform("head1", Act::Approve) == "");
    REQUIRE(play.perform("head2", Act::Initial) == "");
    play.log();
    return play;
}

std::string resubmit(Play &play, const char *version)
{
    const auto refusal = play.give("spec1", Resubmit{content(version)});
    if (refusal.empty())
        play.seen = content(version);
    return refusal;
}

}

TEST_CASE("a draft returned to its author comes back as a new version and goes the whole way again")
{
    Office office;
    auto play = atTheChief(office);

    CHECK(play.give("chief", Return{Return::Target::Initiator, {}, {}}) == "routing.reason-missing");
    CHECK(play.give("chief", Return{Return::Target::Initiator, {}, u"Sai thể thức"_s}) == "");
    CHECK(documentState(play.routing) == RoutedState::Returned);
    CHECK(play.give("head1", Resubmit{content("v2")}) == "routing.task-unknown");
    CHECK(resubmit(play, "v2") == "");
    CHECK(documentState(play.routing) == RoutedState::Submitted);

    CHECK(play.log() == R"(t2 returned by chief “Sai thể thức”
returned to author, continue, waiting again: unit,legal,form,sign “Sai thể thức”
t3 = spec1:work-on as revise
t3 approved by spec1
resubmitted, lost: 
step unit
t4 = head1:approve as step)");
}

TEST_CASE("approvals of unchanged content are kept on resubmission")
{
    Office office;
    auto play = atTheChief(office);
    REQUIRE(play.give("chief", Return{Return::Target::Initiator, {}, u"Thiếu nơi nhận"_s}) == "");
    play.log();

    CHECK(resubmit(play, "v1") == "");

    CHECK(play.log() == R"(t3 approved by spec1
resubmitted, lost: 
step unit
kept t0
step unit approved
step legal
kept t1
step legal approved
step form
t4 = chief:check-form as step)");
}

TEST_CASE("an approval survives a version that only adds a signature")
{
    Office office;
    Play play(office, chainOf(Four));
    REQUIRE(play.start("spec1") == "");
    REQUIRE(play.perform("head1", Act::Approve) == "");
    REQUIRE(play.sign("head2", Act::Initial, "v1 with initial") == "");
    REQUIRE(play.give("chief", Return{Return::Target::Initiator, {}, u"Xem lại"_s}) == "");
    play.log();

    CHECK(resubmit(play, "v1 with initial") == "");
    CHECK(play.open() == "chief:check-form");
    REQUIRE(play.give("chief", Return{Return::Target::Initiator, {}, u"Xem lại"_s}) == "");
    CHECK(resubmit(play, "v2") == "");
    CHECK(play.open() == "head1:approve");
}

TEST_CASE("straight back skips the steps in between")
{
    Office office;
    auto play = atTheChief(office);

    CHECK(play.give("chief", Return{Return::Target::Initiator, {}, u"Lỗi chính tả"_s, ComeBack::StraightBack})
        == "");
    CHECK(resubmit(play, "v2") == "");

    CHECK(play.log() == R"(t2 returned by chief “Lỗi chính tả”
returned to author, straight-back, waiting again: form “Lỗi chính tả”
t3 = spec1:work-on as revise
t3 approved by spec1
resubmitted, lost: 
step form
t4 = chief:check-form as step)");
    CHECK(play.perform("chief", Act::CheckForm) == "");
    CHECK(play.open() == "vice:sign");
}

TEST_CASE("a return to a named step makes that step act again, then goes on or straight back")
{
    Office office;
    const auto path = [&](ComeBack comeBack) {
        auto play = atTheChief(office);
        REQUIRE(play.give("chief", Return{Return::Target::Step, u"unit"_s, u"Hỏi lại"_s, comeBack}) == "");
        auto line = play.open();
        REQUIRE(play.perform("head1", Act::Approve) == "");
        return line + " → " + play.open();
    };

    // The initials stand: their content is unchanged.
    CHECK(path(ComeBack::Continue) == "head1:approve → chief:check-form");
    CHECK(path(ComeBack::StraightBack) == "head1:approve → chief:check-form");

    auto play = atTheChief(office);
    CHECK(play.give("chief", Return{Return::Target::Step, u"sign"_s, u"x"_s}) == "routing.return-not-back");
    CHECK(
        play.give("chief", Return{Return::Target::Step, u"nowhere"_s, u"x"_s}) == "routing.return-not-back");
    CHECK(play.give("chief", Return{Return::Target::Previous, {}, u"Ký lại"_s}) == "");
    CHECK(play.open() == "head2:initial");
}

TEST_CASE("a numbered paper goes back no more")
{
    Office office;
    Play play(office, chainOf(uR"({"sequence":[<s:sign:vice>,<n:assign-number:clerk>,<d:seal:clerk>]})"_s));
    REQUIRE(play.start("spec1") == "");
    REQUIRE(play.perform("vice", Act::Sign) == "");
    REQUIRE(play.perform("clerk", Act::AssignNumber) == "");

    CHECK(play.give("clerk", Return{Return::Target::Initiator, {}, u"x"_s}) == "routing.already-numbered");
    CHECK(play.give("clerk", Refuse{u"x"_s}) == "routing.already-numbered");
    CHECK(play.give("spec1", -1, Withdraw{u"x"_s}) == "routing.already-numbered");
}

TEST_CASE("a decision is recalled only until the next has acted")
{
    Office office;
    auto play = atTheChief(office);

    CHECK(play.give("head1", 0, Recall{}) == "routing.next-already-acted");
    CHECK(play.give("chief", 1, Recall{}) == "routing.not-your-decision");
    CHECK(play.give("head2", 1, Recall{}) == "");
    CHECK(play.log() == R"(t2 cancelled
t1 recalled by head2, waiting again: form
t3 = head2:initial as step)");
    CHECK(play.give("chief", 2, Perform{Act::CheckForm}) == "routing.task-gone");
    CHECK(play.give("head2", 1, Recall{}) == "routing.nothing-to-recall");
    CHECK(play.perform("head2", Act::Initial) == "");
    CHECK(play.open() == "chief:check-form");
}

TEST_CASE("a recalled vote asks those again who were no longer needed")
{
    Office office;
    Play play(
        office, chainOf(uR"({"sequence":[<v:approve:@leader,"vote":{"approve":"2"}>,<s:sign:chief>]})"_s));
    REQUIRE(play.start("spec1") == "");
    REQUIRE(play.perform("chair", Act::Approve) == "");
    REQUIRE(play.perform("vice", Act::Approve) == "");
    REQUIRE(play.open() == "chief:sign");

    CHECK(play.give("vice", 1, Recall{}) == "");
    CHECK(play.open() == "vice:approve vice2:approve");
    CHECK(play.perform("vice2", Act::Approve) == "");
    CHECK(play.open() == "chief:sign");
}

TEST_CASE("the author recalls the submission until the first has acted, and may withdraw later")
{
    Office office;
    Play play(office, chainOf(Four));
    REQUIRE(play.start("spec1") == "");

    CHECK(play.give("head1", -1, Recall{}) == "routing.not-the-initiator");
    CHECK(play.give("spec1", -1, Recall{}) == "");
    CHECK(play.open() == "spec1:work-on");
    CHECK(play.give("spec1", -1, Recall{}) == "routing.nothing-to-recall");
    CHECK(resubmit(play, "v2") == "");
    CHECK(play.perform("head1", Act::Approve) == "");
    CHECK(play.give("spec1", -1, Recall{}) == "routing.next-already-acted");
    CHECK(play.give("head1", -1, Withdraw{u"x"_s}) == "routing.not-the-initiator");
    CHECK(play.give("spec1", -1, Withdraw{u"Không còn cần"_s}) == "");
    CHECK(play.open() == "");
    CHECK(documentState(play.routing) == RoutedState::Draft);
    CHECK(play.perform("head2", Act::Initial) == "routing.task-unknown");
}
