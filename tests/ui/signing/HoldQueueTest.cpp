// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/HoldQueue.h"

#include "tests/ui/signing/SigningBench.h"
#include "workflow/signing/PaperSigning.h"

#include <QDir>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct HoldBench : SigningBench
{
    DocumentId id = awaitingSignature(ownPaper(), u"Trả lời về biên chế"_s);
    std::unique_ptr<HoldQueue> holds;

    HoldBench()
    {
        open(u"chutich"_s);
        holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
    }

    HoldQueue::Act signedAct()
    {
        auto paper = asked([this](Seat &seat) {
            return prepareSignature(
                seat.session, {.document = id}, test::personKey(), {}, seat.store.clock().now());
        });
        return {std::make_shared<SignedPaper>(unwrap(std::move(paper))), u"văn bản trả lời"_s};
    }
    QStringList notes() const { return QDir(notesFolder()).entryList(QDir::Files); }
    DocumentState state() { return seen(id).document.state; }
};

}

TEST_CASE_METHOD(HoldBench, "nobody hears of a signature before its time is over, and then the paper goes on")
{
    REQUIRE(holds->hold(signedAct(), std::chrono::milliseconds(700)).ok());
    CHECK(holds->isHeld(id));
    CHECK(state() == DocumentState::Submitted);
    REQUIRE(notes().size() == 1);
    const auto note = QDir(notesFolder()).filePath(notes().first());
    CHECK((QFile::permissions(note) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
    CHECK_FALSE(fileBytes(note).contains("%PDF"));
    CHECK(navigator.notices.last().action == u"Dừng chuyển"_s);

    REQUIRE(waitUntil([&] { return navigator.heard(u"Đã ký và chuyển"_s); }));
    CHECK(state() == DocumentState::Signed);
    CHECK_FALSE(holds->isHeld(id));
    CHECK(notes().isEmpty());
}

TEST_CASE_METHOD(HoldBench, "a stopped paper waits as before and its signed bytes are nowhere")
{
    const auto act = signedAct();
    REQUIRE(holds->hold(act, std::chrono::milliseconds(300)).ok());
    navigator.notices.last().act();
    CHECK_FALSE(holds->isHeld(id));
    CHECK(notes().isEmpty());

    QTest::qWait(500);
    CHECK(state() == DocumentState::Submitted);
    const auto hash = act.paper->body.files.first().blob;
    CHECK_FALSE(asked([hash](Seat &seat) { return seat.store.blobs().get(hash).ok(); }));
    CHECK_FALSE(holds->stop(id));
}

TEST_CASE_METHOD(HoldBench, "an express paper is not kept back")
{
    CHECK(holds->span(true).count() == 0);
    CHECK(holds->span(false) == std::chrono::seconds(10));
    holds->setSpan(std::chrono::seconds(3));
    CHECK(holds->span(false) == std::chrono::seconds(3));
    REQUIRE(holds->hold(signedAct(), holds->span(true)).ok());
    CHECK_FALSE(holds->isHeld(id));
    REQUIRE(waitUntil([&] { return navigator.heard(u"Đã ký và chuyển"_s); }));
    CHECK(state() == DocumentState::Signed);
}

TEST_CASE_METHOD(HoldBench, "a crash while a paper is kept back sends nothing, and the person is told once")
{
    REQUIRE(holds->hold(signedAct(), std::chrono::seconds(60)).ok());
    holds.reset(); // as a crash leaves it: the note stays, the bytes are gone
    navigator.notices.clear();
    CHECK(notes().size() == 1);

    holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
    CHECK(navigator.heard(u"văn bản trả lời"_s));
    CHECK(navigator.heard(u"vẫn chờ bạn ký"_s));
    CHECK(state() == DocumentState::Submitted);
    CHECK(notes().isEmpty());
    navigator.notices.clear();
    holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
    CHECK(navigator.notices.isEmpty());
}

TEST_CASE_METHOD(HoldBench, "what was kept back for one person is neither sent nor told to the next")
{
    REQUIRE(holds->hold(signedAct(), std::chrono::seconds(20)).ok());
    navigator.notices.clear();
    logIn(u"vanthu"_s);
    CHECK(holds->count() == 0);
    CHECK(navigator.notices.isEmpty());
    CHECK(notes().size() == 1);

    logIn(u"chutich"_s);
    CHECK(waitUntil([&] { return navigator.heard(u"vẫn chờ bạn ký"_s); }));
    CHECK(state() == DocumentState::Submitted);
}

TEST_CASE_METHOD(HoldBench, "a window that closes sends first what it kept back")
{
    REQUIRE(holds->hold(signedAct(), std::chrono::seconds(60)).ok());
    holds->flush();
    CHECK(holds->count() == 0);
    holds.reset();
    desk.reset(); // the store closes behind what was asked of it

    store = unwrap(Store::open(path, u"kiểm thử"_s, {.clock = &clock, .ids = &ids}));
    CHECK(view(u"vanthu"_s, id).document.state == DocumentState::Signed);
    CHECK(notes().isEmpty());
}

TEST_CASE_METHOD(HoldBench, "a refusal at the door is told, and the paper is not lost")
{
    auto act = signedAct();
    auto other = *act.paper;
    other.target.content = Sha256::of("another content");
    act.paper = std::make_shared<SignedPaper>(other);
    REQUIRE(holds->hold(act, {}).ok());
    REQUIRE(waitUntil([&] { return navigator.heard(u"Chưa chuyển được"_s); }));
    CHECK(state() == DocumentState::Submitted);
}
