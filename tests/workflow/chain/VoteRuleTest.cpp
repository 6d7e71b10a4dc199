// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/VoteRule.h"

#include <QString>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

VoteRule rule(
    QStringView approve, QStringView refuse, VoteTiming timing, VoteOutcome tie = VoteOutcome::Refused)
{
    return {*Threshold::fromText(approve), *Threshold::fromText(refuse), tie, timing};
}

/// The outcome once every vote still out is cast in every possible way: the definition of "fixed".
QList<VoteOutcome> everyEnd(VoteRule vote, const Tally &tally)
{
    vote.timing = VoteTiming::All;
    QList<VoteOutcome> ends;
    for (int approvals = 0; approvals <= tally.out(); ++approvals)
        for (int refusals = 0; approvals + refusals <= tally.out(); ++refusals) {
            auto end = tally;
            end.approvals += approvals;
            end.refusals += refusals;
            end.abstentions = end.voters - end.approvals - end.refusals;
            ends += vote.outcome(end);
        }
    return ends;
}

}

TEST_CASE("shares are exact rationals")
{
    CHECK(Threshold::fromText(u">=2/3")->needed(9) == 6);
    CHECK(Threshold::fromText(u">=2/3")->needed(10) == 7);
    CHECK(Threshold::fromText(u">1/2")->needed(10) == 6);
    CHECK(Threshold::fromText(u">1/2")->needed(9) == 5);
    CHECK(Threshold::fromText(u">=50%")->needed(10) == 5);
    CHECK(Threshold::fromText(u">=75%")->needed(4) == 3);
    CHECK(Threshold::fromText(u"3")->needed(2) == 3);
    for (const auto &wrong : {u""_s, u"0"_s, u"2/3"_s, u">=0/3"_s, u">=4/3"_s, u">1/1"_s, u">=a%"_s, u">="_s})
        CHECK_FALSE(Threshold::fromText(wrong).has_value());
}

TEST_CASE("a threshold reads back from its own text")
{
    for (const auto &text : {u"any"_s, u"all"_s, u"4"_s, u">=2/3"_s, u">1/2"_s})
        CHECK(Threshold::fromText(text)->text() == text);
}

TEST_CASE("an ordinary step is decided by whoever acts first")
{
    const VoteRule ordinary;

    CHECK(ordinary.outcome({3, 0, 0, 0}) == VoteOutcome::Open);
    CHECK(ordinary.outcome({3, 1, 0, 0}) == VoteOutcome::Approved);
    CHECK(ordinary.outcome({3, 0, 1, 0}) == VoteOutcome::Refused);
    CHECK(ordinary.outcome({1, 0, 0, 1}) == VoteOutcome::Refused);
}

TEST_CASE("a vote of all ends with the first refusal unless everybody is to be heard")
{
    CHECK(rule(u"all", u"any", VoteTiming::Fixed).outcome({3, 1, 1, 0}) == VoteOutcome::Refused);
    CHECK(rule(u"all", u"any", VoteTiming::All).outcome({3, 1, 1, 0}) == VoteOutcome::Open);
    CHECK(rule(u"all", u"any", VoteTiming::All).outcome({3, 2, 1, 0}) == VoteOutcome::Refused);
}

TEST_CASE("ties follow the tie rule")
{
    CHECK(rule(u">1/2", u">1/2", VoteTiming::All, VoteOutcome::Approved).outcome({4, 2, 2, 0})
        == VoteOutcome::Approved);
    CHECK(rule(u">1/2", u">1/2", VoteTiming::All, VoteOutcome::Refused).outcome({4, 2, 2, 0})
        == VoteOutcome::Refused);
    CHECK(rule(u"2", u"2", VoteTiming::First, VoteOutcome::Approved).outcome({5, 2, 0, 0})
        == VoteOutcome::Approved);
}

TEST_CASE("an early decision comes exactly when no vote still out can change the outcome")
{
    const QStringList thresholds = {u"any"_s, u"all"_s, u"2"_s, u">=2/3"_s, u">1/2"_s};
    for (const auto &approve : thresholds)
        for (const auto &refuse : thresholds)
            for (const auto tie : {VoteOutcome::Approved, VoteOutcome::Refused})
                for (int voters = 1; voters <= 5; ++voters)
                    for (int approvals = 0; approvals <= voters; ++approvals)
                        for (int refusals = 0; approvals + refusals <= voters; ++refusals) {
                            const auto vote = rule(approve, refuse, VoteTiming::Fixed, tie);
                            const Tally tally{voters, approvals, refusals, 0};
                            const auto ends = everyEnd(vote, tally);
                            const bool fixed = ends.count(ends.first()) == ends.size();
                            REQUIRE(vote.outcome(tally) == (fixed ? ends.first() : VoteOutcome::Open));
                        }
}
