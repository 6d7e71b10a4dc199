// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/DossierScreen.h"

#include "tests/ui/draft/Seated.h"
#include "ui/dossier/AddToDossierPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct FilingDesk : Seated
{
    std::unique_ptr<DossierScreen> screen;

    DossierId opened(const QString &login, const QString &code, const QString &title)
    {
        const auto outcome = accept(session(login), OpenDossier{{}, {}, code, title, {}, {}, {}});
        return *DossierId::fromText(outcome.result["dossier"_L1].toString());
    }
    void open()
    {
        screen = std::make_unique<DossierScreen>(workplace());
        show(*screen);
        screen->arrive({u"dossiers"_s});
        QTest::qWait(50);
    }
    int papers() { return child<QTableView>(*screen, "dossier-papers")->model()->rowCount(); }
    int dossiers() { return child<QListView>(*screen, "dossier-list")->model()->rowCount(); }
    void say(const char *field, const QString &text) { typeText(child<QLineEdit>(*screen, field), text); }
};

}

TEST_CASE_METHOD(
    FilingDesk, "a dossier is opened, filled with papers, closed; what keeps it from the archive is told")
{
    drafted(u"chuyenvienkt"_s, u"Đề nghị hỗ trợ kinh phí sửa chữa đường liên thôn"_s);
    sit(u"chuyenvienkt"_s);
    open();
    REQUIRE(dossiers() == 0);
    keepLooks(*screen, u"dossier-empty"_s);

    click(*screen, "dossier-open");
    CHECK_FALSE(child<QPushButton>(*screen, "dossier-do")->isEnabled());
    say("dossier-code", u"2026.KT.01"_s);
    say("dossier-title", u"Hồ sơ về việc sửa chữa đường giao thông liên thôn năm 2026"_s);
    keepLooks(*screen, u"dossier-form"_s);
    click(*screen, "dossier-do");
    REQUIRE(waitUntil([&] { return dossiers() == 1; }));
    REQUIRE(waitUntil(
        [&] { return child<QLabel>(*screen, "dossier-heading")->text().startsWith(u"Hồ sơ về"_s); }));

    click(*screen, "dossier-add");
    auto *found = child<QListWidget>(*screen, "picker-found");
    REQUIRE(waitUntil([&] { return found->count() == 1; }));
    click(*screen, "picker-add");
    REQUIRE(waitUntil([&] { return papers() == 1; }));
    keepLooks(*screen, u"dossier-papers"_s);

    click(*screen, "dossier-close");
    click(*screen, "dossier-do");
    REQUIRE(waitUntil([&] { return child<QWidget>(*screen, "dossier-archive")->isVisible(); }));
    click(*screen, "dossier-archive");
    CHECK_FALSE(child<QPushButton>(*screen, "dossier-do")->isEnabled());
    keepLooks(*screen, u"dossier-archive"_s);
    click(*screen, "dossier-cancel");
    QTest::keyClick(child<QTableView>(*screen, "dossier-papers"), Qt::Key_Return);
    REQUIRE(navigator.routes.size() == 1);
    CHECK(navigator.routes[0].screen == u"documents:outgoing"_s);
}

TEST_CASE_METHOD(
    FilingDesk, "a dossier that is handed over leaves its former holder's list, and an empty one is archived")
{
    opened(u"chuyenvienkt"_s, u"2026.KT.01"_s, u"Hồ sơ thứ nhất"_s);
    opened(u"chuyenvienkt"_s, u"2026.KT.02"_s, u"Hồ sơ thứ hai"_s);
    sit(u"chuyenvienkt"_s);
    open();
    REQUIRE(waitUntil([&] { return child<QWidget>(*screen, "dossier-hand-over")->isVisible(); }));
    click(*screen, "dossier-hand-over");
    auto *holder = child<QComboBox>(*screen, "dossier-holder");
    holder->setFocus();
    QTest::keyClick(holder, Qt::Key_Down);
    click(*screen, "dossier-do");
    REQUIRE(waitUntil([&] { return dossiers() == 1; }));

    REQUIRE(
        waitUntil([&] { return child<QLabel>(*screen, "dossier-heading")->text() == u"Hồ sơ thứ hai"_s; }));
    click(*screen, "dossier-close");
    click(*screen, "dossier-do");
    REQUIRE(waitUntil([&] { return child<QWidget>(*screen, "dossier-archive")->isVisible(); }));
    click(*screen, "dossier-archive");
    click(*screen, "dossier-do");
    CHECK(waitUntil([&] { return navigator.notices.last().text == u"Đã nộp lưu hồ sơ."_s; }));
}

TEST_CASE_METHOD(FilingDesk, "a paper filed by mistake is taken out of the dossier, with a reason")
{
    const auto draft = drafted(u"chuyenvienkt"_s, u"Đề nghị hỗ trợ kinh phí"_s);
    const auto dossier = opened(u"chuyenvienkt"_s, u"2026.KT.01"_s, u"Hồ sơ thứ nhất"_s);
    accept(session(u"chuyenvienkt"_s), CollectIntoDossier{dossier}, {.document = draft});
    sit(u"chuyenvienkt"_s);
    open();
    REQUIRE(waitUntil([&] { return papers() == 1; }));

    click(*screen, "dossier-remove");
    CHECK_FALSE(child<QPushButton>(*screen, "dossier-do")->isEnabled());
    say("dossier-note", u"Đưa nhầm hồ sơ"_s);
    keepLooks(*screen, u"dossier-remove"_s);
    click(*screen, "dossier-do");
    REQUIRE(waitUntil([&] { return papers() == 0; }));
    CHECK(navigator.notices.last().text == u"Đã đưa văn bản ra khỏi hồ sơ 2026.KT.01."_s);
    CHECK_FALSE(child<QPushButton>(*screen, "dossier-remove")->isVisible());
}

TEST_CASE_METHOD(FilingDesk, "a code that is in use is refused beside its field, and nothing typed is lost")
{
    opened(u"chuyenvienkt"_s, u"2026.KT.01"_s, u"Hồ sơ thứ nhất"_s);
    sit(u"chuyenvienkt"_s);
    open();
    click(*screen, "dossier-open");
    say("dossier-code", u"2026.KT.01"_s);
    say("dossier-title", u"Hồ sơ khác"_s);
    click(*screen, "dossier-do");
    auto *problem = child<QLabel>(*screen, "dossier-problem");
    REQUIRE(waitUntil([&] { return problem->isVisible(); }));
    CHECK(problem->text().contains(u"đã dùng"_s));
    CHECK(child<QLineEdit>(*screen, "dossier-title")->text() == u"Hồ sơ khác"_s);
}

TEST_CASE_METHOD(FilingDesk, "a paper is put into one of one's open dossiers from the paper itself")
{
    const auto draft = drafted(u"chuyenvienkt"_s, u"Đề nghị hỗ trợ kinh phí"_s);
    const auto dossier = opened(u"chuyenvienkt"_s, u"2026.KT.01"_s, u"Hồ sơ thứ nhất"_s);
    sit(u"chuyenvienkt"_s);
    const auto view = asked([draft](Seat &seat) { return seat.session.document(draft); });
    AddToDossierPanel panel(workplace(), view, nullptr);
    show(panel, {420, 640});
    QSignalSpy done(&panel, &ActPanel::done);
    auto *list = child<QListWidget>(panel, "add-dossiers");
    REQUIRE(waitUntil([&] { return list->count() == 1; }));
    keepLooks(panel, u"dossier-add-panel"_s);
    QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    CHECK(asked([dossier](Seat &seat) { return seat.session.dossier(dossier); }).papers.size() == 1);
}
