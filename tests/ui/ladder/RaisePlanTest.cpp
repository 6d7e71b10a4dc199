// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/RaisePlan.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Day = RaisePlan::Day;
const auto Authority = u"http://tsa.example/"_s;
const Instant Now{1'000 * Day};

PaperLevel paperAt(SignatureLevel level, std::optional<int> daysLeft = {})
{
    PaperLevel paper{DocumentId{QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}, level};
    if (daysLeft)
        paper.archiveEnds = Instant{Now.milliseconds + *daysLeft * Day};
    return paper;
}

RaiseStep step(const RaisePlan &plan, const PaperLevel &paper, SignatureLevel wish = SignatureLevel::LTA)
{
    return plan.stepFor(paper, {wish, Authority}, Now);
}

}

TEST_CASE("what is below the wish rises, what ends within 90 days is renewed, the rest is left")
{
    const RaisePlan plan;
    using enum SignatureLevel;
    for (const auto level : {Unseen, B, T, LT})
        CHECK(step(plan, paperAt(level)) == RaiseStep::Raise);
    CHECK(step(plan, paperAt(LTA, 91)) == RaiseStep::Leave);
    CHECK(step(plan, paperAt(LTA, 89)) == RaiseStep::Renew);
    CHECK(step(plan, paperAt(LTA, -1)) == RaiseStep::Renew);
    CHECK(step(plan, paperAt(T, 300), T) == RaiseStep::Leave);
    CHECK(step(plan, paperAt(B), T) == RaiseStep::Raise);
    CHECK(plan.stepFor(paperAt(B), {LTA, {}}, Now) == RaiseStep::Leave);
}

TEST_CASE("while the authority rests, only what responders can raise is tried")
{
    RaisePlan plan;
    plan.patience.failed(Authority, Now);
    using enum SignatureLevel;
    for (const auto level : {Unseen, B, LT})
        CHECK(step(plan, paperAt(level)) == RaiseStep::Leave);
    CHECK(step(plan, paperAt(T)) == RaiseStep::Raise);
    CHECK(step(plan, paperAt(LTA, 10)) == RaiseStep::Leave);
    CHECK(plan.nextTry(Now) == Instant{Now.milliseconds + 60'000});
    plan.patience.answered(Authority);
    CHECK(step(plan, paperAt(B)) == RaiseStep::Raise);
}

TEST_CASE("renewing is left where a new time-stamp would end no later")
{
    RaisePlan plan;
    const auto paper = paperAt(SignatureLevel::LTA, 60);
    plan.learnAuthorityEnds({Now.milliseconds + 60 * Day});
    CHECK(step(plan, paper) == RaiseStep::Leave);
    plan.learnAuthorityEnds({Now.milliseconds + 700 * Day});
    CHECK(step(plan, paper) == RaiseStep::Renew);
}

TEST_CASE("a paper with an obstacle of its own waits a day, one that waits for somebody as long as they do")
{
    RaisePlan plan;
    const auto paper = paperAt(SignatureLevel::T);
    plan.tried(paper, Error{ErrorKind::Invalid, "level.no-chain", u"Ai đó"_s}, Now);
    CHECK(step(plan, paper) == RaiseStep::Leave);
    CHECK(plan.nextTry(Now) == Instant{Now.milliseconds + Day});
    plan.forget();
    CHECK(step(plan, paper) == RaiseStep::Raise);

    const auto responder = u"http://ocsp.example/"_s;
    plan.patience.failed(responder, Now);
    plan.tried(paper, Error{ErrorKind::Unavailable, "revocation.no-answer", responder}, Now);
    CHECK(step(plan, paper) == RaiseStep::Leave);
    CHECK(plan.nextTry(Now) == Instant{Now.milliseconds + 60'000});
    CHECK(plan.stepFor(paper, {SignatureLevel::LTA, Authority}, {Now.milliseconds + 60'001})
        == RaiseStep::Raise);
    plan.tried(paper, {}, Now);
    CHECK(step(plan, paper) == RaiseStep::Raise);
}

TEST_CASE("an obstacle lies with others exactly when somebody asked did not answer well")
{
    const auto of = [](Reason reason) { return isOfOthers({ErrorKind::Unavailable, reason}); };
    CHECK(of("net.timeout"));
    CHECK(of("net.resting"));
    CHECK(of("timestamp.refused"));
    CHECK(of("revocation.no-answer"));
    CHECK_FALSE(of("revocation.no-source"));
    CHECK_FALSE(of("level.no-chain"));
    CHECK_FALSE(of("level.no-signature"));
}
