// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Notifier.h"

#include "tests/support/HeardNavigator.h"
#include "tests/support/OfficeAnswers.h"
#include "tests/ui/acts/Paths.h"
#include "tests/ui/shell/FakeDesktop.h"
#include "ui/shell/DesktopNotices.h"
#include "ui/shell/NoticeHabits.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QMenu>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SoonAgain(20);

bool isOfDeadlines(const QString &words)
{
    return words.contains(u"ạn lúc"_s) || words.contains(u"đến hạn"_s) || words.contains(u"Quá hạn"_s);
}

/// Somebody before a window that may be behind others, and colleagues at work in the same store.
struct NewsBench : Commune
{
    FakeDesktop desktop;
    HeardNavigator navigator;
    QTemporaryDir home;
    Preferences preferences{home.filePath(u"nho.ini"_s)};
    KeyRing keys{preferences};
    std::unique_ptr<chauban::Office> office;
    QWidget window;
    QMenu bell;
    Notifier *notifier = nullptr;
    int looks = 0;

    NewsBench() { givePassword("mat-khau", everybody()); }

    /// Letters that the clerk has entered, to be submitted later.
    QList<DocumentId> letters(int count, Secrecy secrecy = Secrecy::None)
    {
        QList<DocumentId> entered;
        for (int number = 1; number <= count; ++number) {
            auto letter = arrival(number);
            letter.metadata.secrecy = secrecy;
            if (secrecy != Secrecy::None)
                letter.files.clear();
            entered.append({ids.next()});
            clock.advance(std::chrono::minutes(1));
            accept(session(u"vanthu"_s), letter, {.document = entered.last()});
        }
        return entered;
    }
    void sit(const QString &login)
    {
        office = std::make_unique<chauban::Office>(std::move(store));
        logIn(*office, login, "mat-khau");
        notifier = new Notifier({*office, navigator, keys, preferences}, &bell, &window);
        notifier->useDesktop(std::make_unique<DesktopNotices>(desktop.client()), SoonAgain);
        QObject::connect(notifier, &Notifier::counted, &window, [this] { ++looks; });
        REQUIRE(waitUntil([&] { return looks > 0; }));
        look();
    }
    /// Asks for the news, until they are told.
    void look()
    {
        const int before = looks;
        notifier->refresh();
        REQUIRE(waitUntil([&] { return looks > before; }));
        (void)asked(*office, [](Seat &) { return 0; }); // behind the boxes
        QTest::qWait(50); // the bus
    }
    void byColleague(const QString &login, const CommandBody &body, const Target &target)
    {
        const auto outcome
            = unwrap(asked(*office, [=, org = directory.org.id, person = who(login)](Seat &seat) {
                  return seat.store.sessionOf(org, person).submit(body, target);
              }));
        INFO(outcome.reason.toStdString());
        REQUIRE(outcome.accepted);
    }
    void submitLetter(const DocumentId &id)
    {
        StartRouting start;
        start.chosen = {{u"directive"_s, Principal::of(who(u"chutich"_s))}};
        byColleague(u"vanthu"_s, start, {.document = id});
    }
    void bringToFront()
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// The bell's lines, and what the desktop showed; those of deadlines, which stand beside the others, left out.
    QStringList rung() const
    {
        QStringList lines;
        for (const auto *action : bell.actions())
            if (action->isEnabled() && !isOfDeadlines(action->text()))
                lines.append(action->text());
        return lines;
    }
    QList<FakeService::Shown> shown() const
    {
        auto notices = desktop.service.shown;
        notices.removeIf([](const auto &notice) { return isOfDeadlines(notice.title); });
        return notices;
    }
};

}

TEST_CASE_METHOD(
    NewsBench, "a letter that comes while the window is away is told by the desktop, which opens it")
{
    const auto letter = letters(1).first();
    sit(u"chanhvp"_s);
    CHECK(shown().isEmpty());
    CHECK(rung().isEmpty());

    submitLetter(letter);
    look();

    REQUIRE(shown().size() == 1);
    CHECK(shown()[0].title.startsWith(u"Việc mới: "_s));
    CHECK(shown()[0].text == u"1/SNV-VP: Báo cáo số 1"_s);
    CHECK(shown()[0].urgency == int(DesktopNotices::Urgency::Normal));
    REQUIRE(rung().size() == 1);
    CHECK(rung()[0].contains(u"1/SNV-VP: Báo cáo số 1"_s));
    CHECK(navigator.notices.isEmpty());

    desktop.service.press(shown()[0].id, u"default"_s);
    REQUIRE(waitUntil([&] { return !navigator.routes.isEmpty(); }));
    CHECK(navigator.routes[0].screen.startsWith(u"inbox:"_s));
    CHECK(navigator.routes[0].document == letter);
    CHECK_FALSE(navigator.routes[0].task.isNull());
    CHECK(window.isVisible());
    CHECK(waitUntil([&] { return desktop.service.withdrawn.contains(shown()[0].id); }));
}

TEST_CASE_METHOD(NewsBench, "letters that come in a row are one notice that grows, and it opens their list")
{
    const auto all = letters(4);
    sit(u"chanhvp"_s);
    submitLetter(all[0]);
    look();
    submitLetter(all[1]);
    submitLetter(all[2]);
    look();

    REQUIRE(shown().size() == 2);
    CHECK(shown()[1].id == shown()[0].id);
    CHECK(shown()[1].title.contains(u"thêm 3 văn bản"_s));
    REQUIRE(rung().size() == 1);
    CHECK(rung()[0].contains(u"thêm 3 văn bản"_s));
    bell.actions().first()->trigger();
    REQUIRE(navigator.routes.size() == 1);
    CHECK(navigator.routes[0].document.isNull());
    CHECK(navigator.routes[0].screen.startsWith(u"inbox:"_s));

    window.hide();
    submitLetter(all[3]); // the count begins anew for whoever has looked
    look();
    REQUIRE(rung().size() == 1);
    CHECK(rung()[0].contains(u"4/SNV-VP"_s));
}

TEST_CASE_METHOD(NewsBench, "before the window news stand in the window, with a way to the paper")
{
    const auto letter = letters(1).first();
    sit(u"chanhvp"_s);
    bringToFront();
    submitLetter(letter);
    look();

    CHECK(shown().isEmpty());
    REQUIRE_FALSE(navigator.notices.isEmpty());
    CHECK(navigator.notices[0].text.contains(u"1/SNV-VP"_s));
    CHECK(navigator.notices[0].action == u"Mở"_s);
    CHECK(rung().size() == 1);
    navigator.notices[0].act();
    REQUIRE(navigator.routes.size() == 1);
    CHECK(navigator.routes[0].document == letter);
}

TEST_CASE_METHOD(NewsBench, "whoever comes back to the window is told no longer by the desktop")
{
    const auto letter = letters(1).first();
    sit(u"chanhvp"_s);
    submitLetter(letter);
    look();
    REQUIRE(shown().size() == 1);

    bringToFront();

    CHECK(waitUntil([&] { return desktop.service.withdrawn.contains(shown()[0].id); }));
    CHECK(rung().size() == 1); // the bell keeps it
}

TEST_CASE_METHOD(NewsBench, "of a secret paper no word leaves the program")
{
    const auto letter = letters(1, Secrecy::Secret).first();
    sit(u"chanhvp"_s);
    submitLetter(letter);
    look();

    REQUIRE(shown().size() == 1);
    REQUIRE(rung().size() == 1);
    for (const auto &words : {shown()[0].title, shown()[0].text, rung()[0]}) {
        CHECK_FALSE(words.contains(u"SNV"_s));
        CHECK_FALSE(words.contains(u"Báo cáo"_s));
    }
    desktop.service.press(shown()[0].id, u"default"_s); // in the program it may be seen
    REQUIRE(waitUntil([&] { return !navigator.routes.isEmpty(); }));
    CHECK(navigator.routes[0].document == letter);
}

TEST_CASE_METHOD(NewsBench, "in quiet hours, or for who does not want it, only the bell tells")
{
    const auto letter = letters(1).first();
    const bool isWanted = GENERATE(true, false);
    sit(u"chanhvp"_s);
    const auto now = office->now().toDateTime(QTimeZone::systemTimeZone()).time();
    const NoticeHabits habits{isWanted, isWanted, now.addSecs(-3600), now.addSecs(3600)};
    habits.keepIn(preferences);
    submitLetter(letter);
    look();

    CHECK(shown().isEmpty());
    CHECK(rung().size() == 1);
    notifier->tellFailure(u"Chưa ký được"_s);
    QTest::qWait(50);
    CHECK(shown().isEmpty());
    CHECK(rung().size() == 2);
}

TEST_CASE_METHOD(NewsBench, "what is put off with \"Để sau\" is told again")
{
    const auto letter = letters(1).first();
    sit(u"chanhvp"_s);
    submitLetter(letter);
    look();
    REQUIRE(shown().size() == 1);

    desktop.service.press(shown()[0].id, u"later"_s);

    REQUIRE(waitUntil([&] { return shown().size() == 2; }));
    CHECK(shown()[1].text == shown()[0].text);
    CHECK(navigator.routes.isEmpty());
}

TEST_CASE_METHOD(NewsBench, "a draft that comes back is told by itself to who wrote it")
{
    const auto draft = submitted(u"Về việc biên chế"_s);
    const auto open = task(u"truongkt"_s, draft);
    sit(u"chuyenvienkt"_s);
    ActOnRouting back;
    back.verb = RoutingVerb::Return;
    back.text = u"Bổ sung số liệu."_s;
    byColleague(u"truongkt"_s, back, {draft, open, {}});
    look();

    REQUIRE(shown().size() == 1);
    CHECK(shown()[0].title == u"Văn bản được trả lại để chỉnh sửa"_s);
    CHECK(shown()[0].text.contains(u"Về việc biên chế"_s));
    desktop.service.press(shown()[0].id, u"default"_s);
    REQUIRE(waitUntil([&] { return !navigator.routes.isEmpty(); }));
    CHECK(navigator.routes[0].document == draft);
}

TEST_CASE_METHOD(
    NewsBench, "a failure and a deadline are pressing, and every failure keeps its line in the bell")
{
    const auto letter = awaitingDirective(1);
    ActOnRouting direct;
    direct.verb = RoutingVerb::Direct;
    direct.text = u"Giao Phòng Kinh tế."_s;
    direct.lead = position(u"truongkt"_s);
    direct.workingDays = 1;
    act(u"chutich"_s, letter, direct);
    clock.advance(std::chrono::hours(8));
    sit(u"truongkt"_s);

    const auto &all = desktop.service.shown;
    REQUIRE(waitUntil([&] { return !all.isEmpty(); })); // its deadline is near at the first look
    CHECK(all[0].title.startsWith(u"Đến hạn lúc "_s));
    CHECK(all[0].text == u"1/SNV-VP: Báo cáo số 1"_s);
    CHECK(all[0].urgency == int(DesktopNotices::Urgency::Critical));

    notifier->tellFailure(u"Chưa ký được văn bản thứ nhất"_s);
    notifier->tellFailure(u"Chưa ký được văn bản thứ hai"_s);
    REQUIRE(waitUntil([&] { return shown().size() == 2; }));
    CHECK(shown()[1].urgency == int(DesktopNotices::Urgency::Critical));
    CHECK(rung().size() == 2);
    CHECK(rung()[0].contains(u"thứ hai"_s));
    CHECK(rung()[1].contains(u"thứ nhất"_s));
}

TEST_CASE_METHOD(NewsBench, "the counts of the boxes go to the navigation, awaited signatures among them")
{
    const auto letter = letters(1).first();
    sit(u"chanhvp"_s);
    QList<BoxCount> told;
    QObject::connect(
        notifier, &Notifier::counted, &window, [&](const QList<BoxCount> &counts) { told = counts; });
    submitLetter(letter);
    look();

    qint64 waiting = 0;
    bool hasSignatures = false;
    for (const auto &count : told) {
        hasSignatures = hasSignatures || count.box == u"signatures"_s;
        waiting += count.box == u"signatures"_s ? 0 : count.total;
    }
    CHECK(waiting == 1);
    CHECK(hasSignatures);
}
