// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/routing/Play.h"
#include "workflow/routing/Preview.h"
#include "workflow/routing/RoutingState.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Chain outgoing()
{
    return chainOf(
        uR"({"sequence":[<content:approve:unit-head,"deadline":{"workingDays":1}>,<form:check-form:chief>,
        <sign:sign:chosen,"fourEyes":["initiator"]>,<number:assign-number:clerk>,<seal:seal:clerk>,<issue:issue:clerk>]})"_s,
        "outgoing");
}

Start signedBy(const Office &office, const char *leader)
{
    return {.document = DocumentId{QUuid(u"0192f000-0000-7abc-8000-000000000d0c"_s)},
        .chosen = {{u"sign"_s, office.position(leader)}}};
}

std::string state(const Play &play)
{
    return nameOf(documentState(play.routing)).latin1();
}

}

TEST_CASE("a draft is approved, checked, signed, numbered, sealed and issued in this order")
{
    Office office;
    Play play(office, outgoing());
    CHECK(state(play) == "draft");

    CHECK(play.start("spec1", signedBy(office, "vice")) == "");
    CHECK(state(play) == "submitted");
    CHECK(play.perform("head1", Act::Approve) == "");
    CHECK(play.perform("chief", Act::CheckForm) == "");
    CHECK(play.sign("vice", Act::Sign, "v1 signed") == "");
    CHECK(state(play) == "waiting-for-number");
    CHECK(play.sign("clerk", Act::AssignNumber, "v1 numbered") == "");
    CHECK(state(play) == "numbered");
    CHECK(play.sign("clerk", Act::Seal, "v1 sealed") == "");
    CHECK(state(play) == "sealed");
    CHECK(play.perform("clerk", Act::Issue) == "");
    CHECK(state(play) == "issued");

    CHECK(play.log() == R"(started by spec1
step content
t0 = head1:approve as step until 03-03 10:00
t0 approved by head1
step content approved
step form
t1 = chief:check-form as step
t1 approved by chief
step form approved
step sign
t2 = vice:sign as step
t2 approved by vice
content extended
step sign approved
step number
t3 = clerk:assign-number as step
t3 approved by clerk
content extended
step number approved
step seal
t4 = clerk:seal as step
t4 approved by clerk
content extended
step seal approved
step issue
t5 = clerk:issue as step
t5 approved by clerk
step issue approved
ended completed)");
}

TEST_CASE("every event says who acted, for whom, by which rule and on which content")
{
    Office office;
    office.delegate("head1", "head2");
    Play play(office, outgoing());
    REQUIRE(play.start("spec1", signedBy(office, "vice")) == "");
    const auto before = play.events.size();

    REQUIRE(play.give("head2", Perform{Act::Approve}, "head1") == "");

    for (auto i = before; i < play.events.size(); ++i) {
        const auto &event = play.events[i];
        CHECK(event.by.actor == office.person("head2"));
        CHECK(event.by.onBehalfOf == office.person("head1"));
        CHECK(event.by.delegation == office.directory.delegations.first().id);
        CHECK(event.by.rule == u"step:content unit-head"_s);
        CHECK(event.by.seen == content("v1"));
        CHECK(event.version == 2);
    }
}

TEST_CASE("a number before the signature, a seal before the number, and a number by a specialist are refused")
{
    Office office;
    Play play(office, outgoing());
    REQUIRE(play.start("spec1", signedBy(office, "vice")) == "");

    CHECK(play.give("clerk", -1, Perform{Act::Seal}) == "routing.not-signed-yet");
    CHECK(play.give("clerk", -1, Perform{Act::AssignNumber}) == "routing.not-signed-yet");
    REQUIRE(play.perform("head1", Act::Approve) == "");
    REQUIRE(play.perform("chief", Act::CheckForm) == "");
    REQUIRE(play.sign("vice", Act::Sign, "v1 signed") == "");
    CHECK(play.give("clerk", -1, Perform{Act::Seal}) == "routing.not-numbered-yet");
    CHECK(play.give("spec1", -1, Perform{Act::AssignNumber}) == "routing.not-your-turn");
    CHECK(play.sign("clerk", Act::AssignNumber, "v1 numbered") == "");
}

TEST_CASE("even a chain that asks in the wrong order gets neither number nor seal without a signature")
{
    Office office;
    Play play(office,
        chainOf(uR"({"parallel":[<sign:sign:vice>,<number:assign-number:clerk>,<seal:seal:clerk2>]})"_s));
    REQUIRE(play.start("spec1") == "");

    CHECK(play.perform("clerk2", Act::Seal) == "routing.not-signed-yet");
    CHECK(play.perform("clerk", Act::AssignNumber) == "routing.not-signed-yet");
    CHECK(play.perform("vice", Act::Sign) == "");
    CHECK(play.perform("clerk2", Act::Seal) == "routing.not-numbered-yet");
    CHECK(play.perform("clerk", Act::AssignNumber) == "");
    CHECK(play.perform("clerk2", Act::Seal) == "");
}

TEST_CASE("a task is decided once and only by its holder")
{
    Office office;
    Play play(office, outgoing());
    REQUIRE(play.start("spec1", signedBy(office, "vice")) == "");

    CHECK(play.give("head2", 0, Perform{Act::Approve}) == "routing.not-your-turn");
    CHECK(play.give("head1", 0, Perform{Act::Initial}) == "routing.wrong-act");
    CHECK(play.give("gone", 0, Perform{Act::Approve}) == "routing.actor-unknown");
    CHECK(play.give("head1", 0, Perform{Act::Approve}) == "");
    CHECK(play.give("head1", 0, Perform{Act::Approve}) == "routing.already-decided");
    CHECK(play.give("head1", 0, Refuse{u"muộn"_s}) == "routing.already-decided");
}

TEST_CASE("a decision on content that has changed since is refused, on content only signed since it is not")
{
    Office office;
    Play play(office, chainOf(uR"({"parallel":[<a:initial:head1>,<b:initial:head2>,<c:approve:chief>]})"_s));
    REQUIRE(play.start("spec1") == "");
    const auto v1 = play.seen;
    REQUIRE(play.sign("head1", Act::Initial, "v1 with initial") == "");

    play.seen = content("something else");
    CHECK(play.perform("chief", Act::Approve) == "routing.content-changed");
    play.seen = v1;
    CHECK(play.give("head2", Perform{Act::Initial, {}, content("v1 with another initial")})
        == "routing.content-changed");
    CHECK(play.perform("chief", Act::Approve) == "");
}

TEST_CASE("a delegation counts only while it is there, for the acts it covers, and is not passed on")
{
    Office office;
    Play play(office, outgoing());
    REQUIRE(play.start("spec1", signedBy(office, "vice")) == "");

    CHECK(play.give("head2", Perform{Act::Approve}, "head1") == "routing.no-delegation");
    office.delegate("head1", "head2", {Act::Initial});
    CHECK(play.give("head2", Perform{Act::Approve}, "head1") == "routing.no-delegation");
    office.directory.delegations.clear();
    office.delegate("head1", "head2");
    office.delegate("head2", "spec3");
    CHECK(play.give("spec3", 0, Perform{Act::Approve}, "head2") == "routing.authority-not-redelegable");
    CHECK(play.give("head2", 0, Perform{Act::Approve}) == "routing.not-your-turn");
    CHECK(play.give("head2", 0, Perform{Act::Approve}, "head1") == "");
}

TEST_CASE("four eyes hold when a step opens, when it is decided and when it is handed over")
{
    Office office;
    const auto chain = chainOf(
        uR"({"sequence":[<a:approve:@leader,"vote":{"approve":"2"}>,<b:sign:@leader,"fourEyes":["a"]>]})"_s);
    Play play(office, chain);
    REQUIRE(play.start("chief") == "");
    REQUIRE(play.perform("chair", Act::Approve) == "");
    REQUIRE(play.perform("vice", Act::Approve) == "");

    CHECK(play.open() == "vice2:sign");
    CHECK(play.give("vice2", Reassign{office.position("chair"), u"bận"_s}) == "routing.four-eyes");
    office.delegate("vice2", "chair");
    CHECK(play.give("chair", Perform{Act::Sign}, "vice2") == "routing.four-eyes");

    Play own(office, chainOf(uR"({"sequence":[<s:sign:chosen,"fourEyes":["initiator"]>]})"_s));
    CHECK(own.start("vice", {.chosen = {{u"s"_s, office.position("vice")}}}) == "routing.four-eyes-nobody");
}

TEST_CASE("a step that nobody can do stops the act before it, with the step named")
{
    Office office;
    Play play(office, outgoing());
    REQUIRE(play.start("spec1", signedBy(office, "vice")) == "");
    office.leave("chief");

    CHECK(play.perform("head1", Act::Approve) == "routing.nobody-for-step");
    CHECK(play.events.size() == 3);
}

TEST_CASE("a refusal ends, returns or goes on as the step says, and never without a reason")
{
    Office office;
    const auto refuse = [&](const char *rule) {
        Play play(office,
            chainOf(
                u"{\"sequence\":[<a:approve:head1>,<b:approve:chief,\"onRefusal\":%1>,<c:approve:vice>]}"_s
                    .arg(QString::fromLatin1(rule))));
        REQUIRE(play.start("spec1") == "");
        REQUIRE(play.perform("head1", Act::Approve) == "");
        CHECK(play.give("chief", Refuse{u" "_s}) == "routing.reason-missing");
        REQUIRE(play.give("chief", Refuse{u"Sai thẩm quyền"_s}) == "");
        return play.open() + " | " + nameOf(play.routing.state).latin1() + " | " + state(play);
    };

    CHECK(refuse("\"end\"") == " | refused | cancelled");
    CHECK(refuse("\"initiator\"") == "spec1:work-on | running | returned");
    CHECK(refuse("\"step\",\"returnTo\":\"a\"") == "head1:approve | running | submitted");
    CHECK(refuse("\"continue\"") == "vice:approve | running | submitted");
}

TEST_CASE("the preview names who gets it next and when, on the way that the fields take")
{
    Office office;
    const auto chain = chainOf(uR"({"sequence":[<a:approve:unit-head,"deadline":{"workingDays":1}>,
        {"choice":[<b:approve:chair,"when":{"urgency":"express"}>,<c:approve:vice>]},
        <d:sign:chosen,"deadline":{"workingDays":2}>]})"_s);
    Play play(office, chain);
    const auto lines = [&](const QList<PreviewStep> &steps) {
        QStringList result;
        for (const auto &step : steps) {
            QStringList people;
            for (const auto &one : step.who)
                people += office.nameOf(one.id);
            result += chain.step(step.block).id + u':' + people.join(u'+')
                + (step.isOpen ? u"*"_s : QString())
                + (step.due ? step.due->toDateTime(QTimeZone("Asia/Ho_Chi_Minh")).toString(u" MM-dd HH:mm"_s)
                            : QString());
        }
        return result.join(u" | "_s).toStdString();
    };

    RuleContext context{office.person("spec1"), office.unit("economy"), {}, {}};
    CHECK(lines(preview(chain, context, office.directory, play.now))
        == "a:head1 03-03 10:00 | c:vice | d: 03-05 10:00");
    REQUIRE(play.start("spec1",
                {.fields = {{u"urgency"_s, u"express"_s}}, .chosen = {{u"d"_s, office.position("vice2")}}})
        == "");
    CHECK(lines(preview(play.routing, office.directory, play.now))
        == "a:head1* 03-03 10:00 | b:chair | d:vice2 03-05 10:00");
}
