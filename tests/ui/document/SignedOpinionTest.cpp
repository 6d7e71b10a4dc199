// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestKeys.h"
#include "tests/ui/document/Desk.h"
#include "ui/document/EntryList.h"
#include "ui/document/OpinionProofs.h"
#include "workflow/signing/DecisionSigning.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTabBar>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int OpinionsTab = 1;

/// A letter with the chairman's signed directive; nothing else on it is signed.
struct SignedDesk : Desk
{
    DocumentId letter;

    SignedDesk()
    {
        commune.clock.time = test::now();
        letter = commune.awaitingDirective(7);
        ActOnRouting act;
        act.verb = RoutingVerb::Direct;
        act.text = u"Giao Phòng Kinh tế chủ trì, báo cáo trong tuần."_s;
        act.lead = commune.position(u"truongkt"_s);
        act.workingDays = 5;
        auto chairman = commune.session(u"chutich"_s);
        const auto outcome = unwrap(signDecision(chairman,
            act,
            {letter, commune.task(u"chutich"_s, letter), {}},
            test::personKey(),
            commune.clock.time));
        REQUIRE(outcome.accepted);
        QFile roots(folder.filePath(u"roots.pem"_s));
        REQUIRE(roots.open(QIODevice::WriteOnly));
        roots.write(test::roots());
    }

    void trust() { preferences->setValue(u"roots"_s, folder.filePath(u"roots.pem"_s).toUtf8()); }
    EntryProof opinionProof() const
    {
        const auto &entries = find<EntryList>(u"opinions"_s)->entries();
        return entries.isEmpty() ? EntryProof{} : entries.last().proof;
    }
};

}

TEST_CASE("a signed opinion says whose signature it carries and whether it holds")
{
    SignedDesk desk;
    desk.sit(u"truongkt"_s);
    desk.open(desk.letter);

    CHECK(desk.opinionProof().tone != ProofTone::None); // claims nothing before it was checked
    REQUIRE(waitUntil([&] { return desk.opinionProof().tone == ProofTone::Doubtful; }));
    CHECK(desk.opinionProof().text.contains(u"Nguyễn Thị Hồng Ánh"_s));
    CHECK(desk.opinionProof().text.contains(u"chưa xác định được nơi cấp"_s));
    QStringList inJournal;
    for (const auto &entry : desk.find<EntryList>(u"journal"_s)->entries())
        if (entry.proof.tone != ProofTone::None)
            inJournal.append(entry.title);
    CHECK(inJournal == QStringList{u"Cho ý kiến chỉ đạo"_s});
}

TEST_CASE("an opinion whose signer leads to a trusted root is told to hold")
{
    SignedDesk desk;
    desk.sit(u"truongkt"_s, {1024, 720});
    desk.trust();
    desk.open(desk.letter);
    REQUIRE(waitUntil([&] { return desk.opinionProof().tone == ProofTone::Good; }));
    CHECK(desk.opinionProof().text == u"Đã ký số: Nguyễn Thị Hồng Ánh · chữ ký đúng"_s);
    desk.find<QTabBar>(u"documentTabs"_s)->setCurrentIndex(OpinionsTab);
    QTest::qWait(30);
    if (const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS"); !folder.isEmpty())
        desk.panel->grab().save(QDir(folder).filePath(u"y-kien-ky-so.png"_s));
}

TEST_CASE("the evidence of signed opinions is saved from the window, and offered only where there is some")
{
    SignedDesk desk;
    const auto plain = desk.commune.awaitingDirective(8);
    desk.sit(u"chutich"_s);
    desk.trust();
    desk.open(plain);
    auto *save = desk.find<QAction>(u"saveEvidence"_s);
    REQUIRE(save);
    CHECK_FALSE(save->isVisible());
    desk.open(desk.letter);
    CHECK(save->isVisible());

    QTemporaryDir target;
    desk.find<OpinionProofs>({})->saveTo(target.path());
    REQUIRE(waitUntil([&] { return !desk.navigator.notices.isEmpty(); }));
    CHECK(desk.navigator.notices.last().text.contains(u"README.txt"_s));
    const QDir written(target.filePath(u"bang-chung-7-SNV-VP"_s));
    const auto names = written.entryList(QDir::Files, QDir::Name);
    CHECK(names.size() == 5);
    CHECK(names.contains(u"goc.pem"_s));
}

}
