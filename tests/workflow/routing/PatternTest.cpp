// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/routing/Play.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

// The numbers are those of workflowpatterns.com.

TEST_CASE("1 sequence: the next opens when the one before is done")
{
    Office office;
    Play play(office, chainOf(uR"({"sequence":[<a:approve:head1>,<b:approve:head2>]})"_s));
    REQUIRE(play.start("spec1") == "");
    CHECK(play.open() == "head1:approve");
    REQUIRE(play.perform("head1", Act::Approve) == "");
    CHECK(play.open() == "head2:approve");
}

TEST_CASE("2, 3 parallel split and synchronisation: all at once, and on only when all are done")
{
    Office office;
    for (const auto &[first, second] : {std::pair{"head1", "head2"}, {"head2", "head1"}}) {
        Play play(office,
            chainOf(
                uR"({"sequence":[{"parallel":[<a:approve:head1>,<b:approve:head2>]},<c:approve:chief>]})"_s));
        REQUIRE(play.start("spec1") == "");
        CHECK(play.open() == "head1:approve head2:approve");
        REQUIRE(play.perform(first, Act::Approve) == "");
        CHECK(play.open() == std::string(second) + ":approve");
        REQUIRE(play.perform(second, Act::Approve) == "");
        CHECK(play.open() == "chief:approve");
    }
}

TEST_CASE("4, 5 exclusive choice and simple merge: one branch, then on")
{
    Office office;
    const auto path = [&](const DocumentFields &fields) {
        Play play(office, chainOf(uR"({"sequence":[{"choice":[<a:approve:head1,"when":{"urgency":"express"}>,
                <b:approve:head2,"when":{"pages":{"at-least":"10"}}>,<c:approve:chief>]},<d:approve:vice>]})"_s));
        REQUIRE(play.start("spec1", {.fields = fields}) == "");
        const auto branch = play.open();
        REQUIRE(play.give(branch.substr(0, branch.find(':')).c_str(), Perform{Act::Approve}) == "");
        CHECK(play.open() == "vice:approve");
        return branch;
    };

    CHECK(path({{u"urgency"_s, u"express"_s}, {u"pages"_s, u"12"_s}}) == "head1:approve");
    CHECK(path({{u"pages"_s, u"12"_s}}) == "head2:approve");
    CHECK(path({{u"pages"_s, u"9"_s}}) == "chief:approve");
    CHECK(path({}) == "chief:approve");
}

TEST_CASE(
    "6, 7 multi-choice and structured synchronising merge: every branch that holds, and none when none does")
{
    Office office;
    const auto opened = [&](const DocumentFields &fields) {
        Play play(
            office, chainOf(uR"({"sequence":[{"inclusive":[<a:approve:head1,"when":{"urgency":"express"}>,
                <b:approve:head2,"when":{"pages":{"at-least":"10"}}>]},<d:approve:vice>]})"_s));
        REQUIRE(play.start("spec1", {.fields = fields}) == "");
        auto line = play.open();
        for (const auto *who : {"head1", "head2"})
            if (play.open().find(who) != std::string::npos)
                REQUIRE(play.perform(who, Act::Approve) == "");
        return line + " → " + play.open();
    };

    CHECK(opened({{u"urgency"_s, u"express"_s}, {u"pages"_s, u"12"_s}})
        == "head1:approve head2:approve → vice:approve");
    CHECK(opened({{u"pages"_s, u"12"_s}}) == "head2:approve → vice:approve");
    CHECK(opened({}) == "vice:approve → vice:approve");
}

TEST_CASE("9, 29 discriminator: the first of several opens the next and cancels the rest")
{
    Office office;
    Play play(office, chainOf(uR"({"sequence":[<a:approve:@leader>,<b:approve:chief>]})"_s));
    REQUIRE(play.start("spec1") == "");
    play.log();
    REQUIRE(play.perform("vice", Act::Approve) == "");
    CHECK(play.log()
        == "t1 approved by vice\nstep a approved\nt0 cancelled\nt2 cancelled\nstep b\nt3 = chief:approve as "
           "step");
}

TEST_CASE("13, 14 multiple instances: as many tasks as there are people with the role")
{
    Office office;
    const auto chain = chainOf(
        uR"({"sequence":[<a:opinion:@leader,"vote":{"approve":"all","timing":"all"}>,<b:approve:chief>]})"_s);
    Play play(office, chain);
    REQUIRE(play.start("spec1") == "");
    CHECK(play.open() == "chair:opinion vice:opinion vice2:opinion");
    office.leave("vice2");
    Play smaller(office, chain);
    REQUIRE(smaller.start("spec1") == "");
    CHECK(smaller.open() == "chair:opinion vice:opinion");
}

TEST_CASE("15, 36 instances added while the step is open: contributors join until the lead ends")
{
    Office office;
    Play play(office, chainOf(uR"({"sequence":[<d:directive:chair>,<b:approve:chief>]})"_s));
    REQUIRE(play.start("spec1") == "");
    Direct direct;
    direct.lead = office.position("head1");
    REQUIRE(play.give("chair", direct) == "");
    Forward more;
    more.lead = office.position("spec1");
    more.contributors = {office.position("spec2")};
    REQUIRE(play.give("head1", more) == "");
    Forward another;
    another.contributors = {office.position("spec3")};
    REQUIRE(play.give("head1", another) == "");
    CHECK(play.open() == "head1:work-on spec1:work-on spec2:work-on spec3:work-on");
    for (const auto *who : {"spec2", "spec3", "spec1", "head1"})
        REQUIRE(play.give(who, ClosePart{}) == "");
    CHECK(play.open() == "chief:approve");
}

TEST_CASE("16, 18 deferred choice and milestone: recall and the next act exclude each other")
{
    Office office;
    const auto chain = chainOf(uR"({"sequence":[<a:approve:head1>,<b:approve:head2>]})"_s);
    Play recalled(office, chain);
    REQUIRE(recalled.start("spec1") == "");
    REQUIRE(recalled.perform("head1", Act::Approve) == "");
    Play acted = recalled;

    REQUIRE(recalled.give("head1", 0, Recall{}) == "");
    CHECK(recalled.give("head2", 1, Perform{Act::Approve}) == "routing.task-gone");
    REQUIRE(acted.give("head2", 1, Perform{Act::Approve}) == "");
    CHECK(acted.give("head1", 0, Recall{}) == "routing.not-running");
}

TEST_CASE(
    "19, 20, 25 cancel task, case and region: a return out of a parallel cancels what is open beside it")
{
    Office office;
    Play play(office,
        chainOf(
            uR"({"sequence":[<a:approve:chief>,{"parallel":[<b:approve:head1>,<c:approve:head2>]},<d:sign:vice>]})"_s));
    REQUIRE(play.start("spec1") == "");
    REQUIRE(play.perform("chief", Act::Approve) == "");
    REQUIRE(play.give("head1", Return{Return::Target::Step, u"a"_s, u"x"_s}) == "");
    CHECK(play.open() == "chief:approve");
    REQUIRE(play.give("spec1", -1, Withdraw{u"x"_s}) == "");
    CHECK(play.open() == "");
}

TEST_CASE("27, 30, 31, 34 partial joins: a quorum completes the step and cancels the votes still out")
{
    Office office;
    Play play(office,
        chainOf(
            uR"({"sequence":[<a:approve:@leader,"vote":{"approve":">=2/3","refuse":">1/3","timing":"fixed"}>,<b:approve:chief>]})"_s));
    REQUIRE(play.start("spec1") == "");
    REQUIRE(play.perform("chair", Act::Approve) == "");
    CHECK(play.open() == "vice:approve vice2:approve");
    REQUIRE(play.perform("vice2", Act::Approve) == "");
    CHECK(play.open() == "chief:approve");
}

TEST_CASE("a vote refuses early when approval is out of reach, and nobody votes twice")
{
    Office office;
    office.directory.appointments += {office.person("chair"), PositionId{office.position("vice2").id}};
    Play play(office,
        chainOf(
            uR"({"sequence":[<a:approve:@leader,"vote":{"approve":"all","refuse":"any"},"onRefusal":"end">]})"_s));
    REQUIRE(play.start("spec1") == "");
    REQUIRE(play.perform("chair", Act::Approve) == "");
    CHECK(play.give("chair", 2, Perform{Act::Approve}) == "routing.already-voted");
    REQUIRE(play.give("vice", Refuse{u"Không đồng ý"_s}) == "");
    CHECK(play.routing.state == RoutingState::Refused);
}

TEST_CASE("a count that exceeds the voters stops before the step opens")
{
    Office office;
    Play play(office, chainOf(uR"({"sequence":[<a:approve:@leader,"vote":{"approve":"4"}>]})"_s));
    CHECK(play.start("spec1") == "routing.too-few-voters");
}

TEST_CASE("blocks nest: a choice within a parallel within a sequence joins once")
{
    Office office;
    Play play(office,
        chainOf(
            uR"({"sequence":[{"parallel":[{"sequence":[<a:approve:head1>,{"choice":[<b:approve:spec2,"when":{"type":"QĐ"}>,<c:approve:spec3>]}]},
        {"parallel":[<d:approve:head2>,<e:approve:chief>]}]},<f:sign:vice>]})"_s));
    REQUIRE(play.start("spec1") == "");
    for (const auto *who : {"chief", "head1", "head2"})
        REQUIRE(play.perform(who, Act::Approve) == "");
    CHECK(play.open() == "spec3:approve");
    REQUIRE(play.perform("spec3", Act::Approve) == "");
    CHECK(play.open() == "vice:sign");
}
