// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/LevelRaiser.h"

#include "core/signing/verify/Verifier.h"
#include "tests/ui/ladder/IssuedPapers.h"

#include <QApplication>
#include <QProcess>
#include <QThread>
#include <QThreadPool>

#include <iostream>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Activity = RaiseState::Activity;

/// The network, with a time-stamping authority that can be taken away.
struct Wires
{
    std::shared_ptr<std::atomic<bool>> dead = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<int>> stamps = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<std::atomic<int>> misses = std::make_shared<std::atomic<int>>(0);

    LevelRaiser::Options options(std::chrono::milliseconds pause = 0ms) const
    {
        const auto fetch = [real = httpFetch(), dead = dead, stamps = stamps, misses = misses](
                               HttpRequest request) -> Result<QByteArray> {
            const auto url = request.url;
            const bool isStamp = url.contains(u"/tsa/"_s);
            if (isStamp && *dead) {
                ++*misses;
                request.url = u"http://127.0.0.1:1/"_s; // nobody listens there
                auto answer = real(request);
                return answer.ok() ? answer : Error{answer.error().kind, answer.error().reason, url};
            }
            *stamps += isStamp;
            return real(request);
        };
        return {fetch, pause, 50ms};
    }
};

struct Ladder : IssuedPapers
{
    Wires wires;
    QString tsa = test::network().url(u"tsa/tsa"_s);

    bool allAt(SignatureLevel wanted)
    {
        return std::all_of(
            papers.cbegin(), papers.cend(), [&](const DocumentId &paper) { return rank(paper) == wanted; });
    }
    QByteArray bytes(const DocumentId &paper)
    {
        const auto blob = unwrap(asked(*office, [paper](Seat &seat) { return seat.session.blob(paper, 0); }));
        return blob.bytes().toByteArray();
    }
};

}

TEST_CASE_METHOD(
    Ladder, "issued papers rise to the archive level by themselves, each with one further version")
{
    for (int i = 0; i < 2; ++i)
        issue();
    choose(tsa);
    auto &bench = open();
    const auto note = [&] {
        return asked(
            bench, [](Seat &seat) { return RaiseNote::open(seat.store.folder(), seat.store.clock().now()); });
    };
    asked(bench, [](Seat &seat) { // by an earlier session
        RaiseNote::keep(
            seat.store.folder(), RaiseNote{u"net.unreachable"_s, {}, {}}, seat.store.clock().now());
        return true;
    });
    REQUIRE(note());
    LevelRaiser raiser(bench, wires.options());
    REQUIRE(waitUntil([&] { return allAt(SignatureLevel::LTA); }, 60s));
    CHECK(waitUntil([&] { return !note(); }));
    for (const auto &paper : papers) {
        const auto known = view(paper);
        CHECK(known.document.state == DocumentState::Issued);
        CHECK(known.versions.last().note == u"B-LTA"_s);
        CHECK(known.versions.last().extends == known.document.version - 1);
        CHECK(known.history.last().type == u"document.raised"_s);
        REQUIRE(known.level->archiveEnds);
        CHECK(known.level->archiveEnds->milliseconds > clock.now().milliseconds);
        const auto report = verifyPdf(bytes(paper), test::network().trust(), clock.now());
        CHECK(report.verdict == SignatureVerdict::Valid);
        for (const auto &signature : report.signatures)
            CHECK((signature.level == u"B-LTA"_s || signature.level == u"DTS"_s));
    }
    REQUIRE(
        waitUntil([&] { return raiser.state().activity == Activity::Resting && raiser.state().left == 0; }));
    CHECK_FALSE(raiser.state().obstacle);
    const int stamps = *wires.stamps;
    QTest::qWait(300); // several looks later nothing more was asked
    CHECK(*wires.stamps == stamps);
}

TEST_CASE_METHOD(
    Ladder, "a dead authority is asked once for all papers, later again, and costs no paper anything")
{
    for (int i = 0; i < 2; ++i)
        issue();
    choose(tsa);
    *wires.dead = true;
    LevelRaiser raiser(open(), wires.options());
    REQUIRE(
        waitUntil([&] { return raiser.state().activity == Activity::Resting && raiser.state().obstacle; }));
    CHECK(raiser.state().left == 2);
    CHECK(raiser.state().obstacle->detail == tsa);
    REQUIRE(raiser.state().nextTry);
    CHECK(raiser.state().nextTry->milliseconds <= clock.now().milliseconds + 60'000);
    QTest::qWait(300);
    CHECK(*wires.misses == 1);
    const auto noted = [this] {
        return asked(*office,
            [](Seat &seat) { return RaiseNote::open(seat.store.folder(), seat.store.clock().now()); });
    };
    REQUIRE(noted()); // for whoever looks at a paper in another session
    CHECK(noted()->detail == tsa);
    CHECK(noted()->nextTry == raiser.state().nextTry);
    clock.ahead += 61'000;
    REQUIRE(waitUntil([&] { return *wires.misses == 2; }));
    for (const auto &paper : papers)
        CHECK(rank(paper) == SignatureLevel::Unseen);

    *wires.dead = false;
    clock.ahead += 5 * 61'000;
    REQUIRE(waitUntil([&] { return allAt(SignatureLevel::LTA); }, 60s));
    REQUIRE(waitUntil([&] { return raiser.state().left == 0; }));
    CHECK_FALSE(raiser.state().obstacle);
    CHECK_FALSE(noted());
}

TEST_CASE_METHOD(Ladder, "whoever ends it does not wait for the paper that is being raised")
{
    issue();
    choose(tsa);
    const auto asked = std::make_shared<std::atomic<bool>>(false);
    const auto done = std::make_shared<std::atomic<bool>>(false);
    LevelRaiser::Options options{[asked, done](const HttpRequest &request) -> Result<QByteArray> {
                                     *asked = true;
                                     QThread::msleep(
                                         1'500); // deaf to any end, as the work on a large file is
                                     *done = true;
                                     return Error{ErrorKind::Unavailable, "net.unreachable", request.url};
                                 },
        0ms,
        50ms};
    auto raiser = std::make_unique<LevelRaiser>(open(), options);
    REQUIRE(waitUntil([&] { return asked->load(); }));

    raiser.reset();
    CHECK_FALSE(done->load()); // it did not wait
    // The thread goes once its work is done.
    CHECK(waitUntil([&] { return done->load() && !qApp->findChild<QThreadPool *>(); }));
}

TEST_CASE_METHOD(Ladder, "what was ended in the middle goes on where it stood")
{
    for (int i = 0; i < 3; ++i)
        issue();
    choose(tsa);
    open();
    {
        LevelRaiser raiser(*office, wires.options());
        REQUIRE(waitUntil([&] { return *wires.stamps >= 3; }, 60s)); // the second paper is being raised
    }
    const auto risen = std::count_if(papers.cbegin(), papers.cend(), [&](const DocumentId &paper) {
        return rank(paper) == SignatureLevel::LTA;
    });
    CHECK(risen >= 1);
    CHECK(risen < 3);
    close();

    open();
    LevelRaiser raiser(*office, wires.options());
    REQUIRE(waitUntil([&] { return allAt(SignatureLevel::LTA); }, 60s));
    for (const auto &paper : papers) {
        const auto &history = view(paper).history;
        CHECK(std::count_if(history.cbegin(), history.cend(), [](const HistoryEntry &entry) {
            return entry.type == u"document.raised"_s;
        }) == 1);
    }
}

TEST_CASE_METHOD(Ladder, "a paper whose certificate names no responder keeps its level and tells why")
{
    issue(u"plain"_s);
    choose(tsa);
    LevelRaiser raiser(open(), wires.options());
    REQUIRE(waitUntil([&] { return rank(papers[0]) == SignatureLevel::T; }, 60s));
    CHECK(level(papers[0])->obstacle == u"revocation.no-source"_s);
    REQUIRE(waitUntil([&] { return raiser.state().left == 0; }));
    const auto version = view(papers[0]).document.version;
    raiser.lookAgain(); // tried again, and nothing new is noted
    REQUIRE(waitUntil([&] { return raiser.state().activity == Activity::Working; }));
    REQUIRE(waitUntil([&] { return raiser.state().activity == Activity::Resting; }));
    CHECK(view(papers[0]).document.version == version);
}

TEST_CASE_METHOD(Ladder, "an archive that ends soon is renewed only when that prolongs it")
{
    issue();
    choose(test::network().url(u"tsa/endingtsa"_s));
    LevelRaiser raiser(open(), wires.options());
    REQUIRE(waitUntil([&] { return rank(papers[0]) == SignatureLevel::LTA; }, 60s));
    const auto first = level(papers[0])->archiveEnds;
    REQUIRE(first);
    REQUIRE(first->milliseconds < clock.now().milliseconds + RaisePlan::RenewBefore);
    REQUIRE(waitUntil([&] { return raiser.state().activity == Activity::Resting; }));
    QTest::qWait(300);
    CHECK(view(papers[0]).document.version == 4); // drafted, signed, sealed, raised

    choose(tsa);
    raiser.lookAgain();
    REQUIRE(waitUntil([&] { return level(papers[0])->archiveEnds > first; }, 60s));
    CHECK(view(papers[0]).document.version == 5);
    const auto report = verifyPdf(bytes(papers[0]), test::network().trust(), clock.now());
    CHECK(report.verdict == SignatureVerdict::Valid);
}

TEST_CASE_METHOD(Ladder, "without an authority nothing is asked")
{
    issue();
    LevelRaiser raiser(open(), wires.options());
    QTest::qWait(300);
    CHECK(raiser.state().activity == Activity::Off);
    CHECK(*wires.stamps == 0);
    choose(tsa);
    raiser.lookAgain();
    REQUIRE(waitUntil([&] { return allAt(SignatureLevel::LTA); }, 60s));
}

/// Run as a process of its own by the test below, which ends it by force.
TEST_CASE("raises a store's papers until it is killed", "[.raiser]")
{
    chauban::Office office(
        unwrap(Store::open(qEnvironmentVariable("CHAUBAN_RAISED_STORE"), u"sẽ bị dừng"_s)));
    logIn(office, u"vanthu"_s, "mật khẩu thử");
    LevelRaiser raiser(office);
    int left = -1;
    QObject::connect(&raiser, &LevelRaiser::stateChanged, &raiser, [&] {
        if (raiser.state().activity == Activity::Working && raiser.state().left != left) {
            left = raiser.state().left;
            std::cout << "left " << left << std::endl;
        }
    });
    QTest::qWait(120s / 1ms);
}

TEST_CASE_METHOD(Ladder, "a program killed while it raises leaves each paper as it was or risen")
{
    for (int i = 0; i < 3; ++i)
        issue();
    choose(tsa);
    open();
    close();
    QProcess other;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CHAUBAN_RAISED_STORE"_s, path);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {u"[.raiser]"_s});
    QByteArray told;
    REQUIRE(waitUntil(
        [&] {
            told += other.readAllStandardOutput();
            return told.contains("left 2");
        },
        90s));
    QTest::qWait(200); // in the midst of the second paper
    other.kill();
    REQUIRE(other.waitForFinished());

    open();
    for (const auto &paper : papers) {
        const auto known = view(paper);
        const auto report = verifyPdf(bytes(paper), test::network().trust(), clock.now());
        CHECK(report.verdict == SignatureVerdict::Valid);
        CHECK((known.level->level == SignatureLevel::LTA) == (known.document.version == 4));
    }
    LevelRaiser raiser(*office, wires.options());
    REQUIRE(waitUntil([&] { return allAt(SignatureLevel::LTA); }, 60s));
    for (const auto &paper : papers)
        CHECK(view(paper).document.version == 4);
}
