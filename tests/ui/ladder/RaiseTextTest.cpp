// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/RaiseText.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone zone("Asia/Ho_Chi_Minh");

QString storyOf(const PaperLevel &level, const RaiseState &raiser)
{
    return paperLevelStory(level, RaiseNote::of(raiser), Language::Vietnamese, zone);
}

/// An authority that does not answer, asked again at 15:30.
RaiseState deaf()
{
    RaiseState state{RaiseState::Activity::Resting, 1};
    state.obstacle = Error{ErrorKind::Unavailable, "net.unreachable", u"http://tsa.gov.vn"_s};
    state.nextTry = Instant{QDateTime(QDate(2026, 9, 21), QTime(15, 30), zone).toMSecsSinceEpoch()};
    return state;
}

}

TEST_CASE("a paper whose authority does not answer tells its level, who is silent and when it is tried again")
{
    const auto story = storyOf({{}, SignatureLevel::B}, deaf());
    INFO(story.toStdString());
    CHECK(story.startsWith(u"Mức chữ ký của văn bản đã ban hành: B-B"_s));
    CHECK(story.contains(u"http://tsa.gov.vn"_s));
    CHECK(story.endsWith(u"15:30."_s));
}

TEST_CASE("what another session met is told for a day, its next try while that is to come")
{
    const QTemporaryDir store;
    const auto met = RaiseNote::of(deaf());
    REQUIRE(met);
    const Instant now{met->nextTry->milliseconds - 60'000};
    RaiseNote::keep(store.path(), met, now);

    CHECK(RaiseNote::open(store.path(), now) == met);
    const auto later = RaiseNote::open(store.path(), {now.milliseconds + 3'600'000});
    REQUIRE(later);
    CHECK(later->detail == u"http://tsa.gov.vn"_s);
    CHECK_FALSE(later->nextTry);
    const auto story = paperLevelStory({{}, SignatureLevel::B}, later, Language::Vietnamese, zone);
    CHECK(story.contains(u"http://tsa.gov.vn"_s));
    CHECK_FALSE(story.contains(u"máy của văn thư"_s));
    CHECK_FALSE(RaiseNote::open(store.path(), {now.milliseconds + RaisePlan::Day + 1}));

    RaiseNote::keep(store.path(), std::nullopt, now);
    CHECK_FALSE(RaiseNote::open(store.path(), now));
    QFile broken(store.filePath(u"raising.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"reason\": 7");
    broken.close();
    CHECK_FALSE(RaiseNote::open(store.path(), now));
}

TEST_CASE("what lies with the paper itself outranks what lies with others")
{
    PaperLevel level{{}, SignatureLevel::T};
    level.obstacle = u"raise.no-signature"_s;
    const auto story = storyOf(level, deaf());
    INFO(story.toStdString());
    CHECK(story.contains(u"B-T"_s));
    CHECK(story.contains(sentence(level.obstacle, {}, Language::Vietnamese)));
    CHECK_FALSE(story.contains(u"tsa.gov.vn"_s));
}

TEST_CASE("where nobody raises, it is said who does, and of the highest level nothing is missing")
{
    CHECK(storyOf({{}, SignatureLevel::B}, {}).contains(u"máy của văn thư"_s));
    const auto highest = storyOf({{}, SignatureLevel::LTA}, deaf());
    INFO(highest.toStdString());
    CHECK(highest.contains(u"B-LTA"_s));
    CHECK_FALSE(highest.contains(u"Chưa nâng"_s));
}
